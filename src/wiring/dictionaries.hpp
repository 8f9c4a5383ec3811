// The hyphenation dictionaries of this machine, told apart by their bytes.
#pragma once
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "manifest/entry.hpp"

// Safe to call from several threads.
class Dictionaries {
 public:
  // The digest of the dictionary for a language, read once; none where there is none.
  std::optional<manifest::Digest> digest(const std::string& language);

 private:
  std::mutex mutex_;
  std::map<std::string, std::optional<manifest::Digest>> digests_;
};
