// Where a dictionary divides words, and what the program adds to it: capitals, punctuation, shortest parts.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace text {

// Immutable once open, and shared: looking a word up changes nothing in a dictionary.
class Hyphenation {
 public:
  // No dictionary: nothing is divided.
  Hyphenation();
  ~Hyphenation();
  Hyphenation(Hyphenation&&) noexcept;
  Hyphenation& operator=(Hyphenation&&) noexcept;

  // Loads the dictionaries of this machine for the languages that the program knows; reads the disk. Throws
  // MachineFault (dictionary-missing) where the Dutch one is not installed.
  static Hyphenation open();

  // Offsets in bytes, ascending, before which `word` may be divided: at least two letters before and three after.
  // `word` is a word with its punctuation, as it stands between spaces.
  std::vector<std::uint32_t> find(std::string_view word, std::string_view language) const;

  const std::vector<std::string>& files() const { return files_; }

 private:
  struct Dictionary;
  std::vector<std::unique_ptr<Dictionary>> dictionaries_;
  std::vector<std::string> files_;
};

}  // namespace text
