// Where a dictionary divides words, and what the program adds to it: capitals, punctuation, shortest parts.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace text {

// Where Debian installs dictionaries.
inline constexpr std::string_view dictionary_folder = "/usr/share/hyphen";

// A dictionary that a text asked for. Whether it is there decides what the text looks like.
struct DictionaryUse {
  std::string language;  // primary
  std::string file;      // its path
  std::string package;   // of Debian, that brings it
  bool found = false;
  bool operator==(const DictionaryUse&) const = default;
};

// Shared by all threads. A dictionary is read when the first word asks for it, once, and never changes then.
class Hyphenation {
 public:
  // No dictionary: nothing is divided.
  Hyphenation();
  ~Hyphenation();
  Hyphenation(Hyphenation&&) noexcept;
  Hyphenation& operator=(Hyphenation&&) noexcept;

  // Those of a folder, of all languages that the program has rules for. The Dutch one is read at once: throws
  // MachineFault (dictionary-missing) where it is not there. Without another, words of its language are not divided.
  static Hyphenation open(const std::string& folder = std::string(dictionary_folder));

  // Offsets in bytes, ascending, before which `word` may be divided. `word` is a word with its punctuation, as it
  // stands between spaces.
  std::vector<std::uint32_t> find(std::string_view word, std::string_view language) const;

  // The dictionary for a language; none where no language's rules name one. Reads it.
  const DictionaryUse* use(std::string_view language) const;

  // What every report is made with.
  const std::vector<std::string>& files() const { return files_; }

 private:
  struct Slot;
  Slot* slot(std::string_view language) const;

  std::vector<std::unique_ptr<Slot>> slots_;
  std::vector<std::string> files_;
};

}  // namespace text
