#include "wiring/dictionaries.hpp"

#include <filesystem>

#include "language/rules.hpp"
#include "text/hyphenation.hpp"
#include "wiring/installed.hpp"

namespace {

std::optional<manifest::Digest> digest_of(const std::string& language) {
  const auto& dictionary = language::rules_of(language).dictionary;
  if (!dictionary) return std::nullopt;
  const auto file = std::filesystem::path(text::dictionary_folder) / dictionary->file;
  std::error_code unreadable;
  if (!std::filesystem::is_regular_file(file, unreadable)) return std::nullopt;
  return identified(file.string()).sha256;
}

}  // namespace

std::optional<manifest::Digest> Dictionaries::digest(const std::string& language) {
  const std::lock_guard lock(mutex_);
  const auto found = digests_.find(language);
  return found != digests_.end() ? found->second : digests_.emplace(language, digest_of(language)).first->second;
}
