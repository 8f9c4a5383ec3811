#include "text/hyphenation.hpp"

#include <algorithm>
#include <fstream>

#include "diagnostics/machine_fault.hpp"
#include "text/patterns.hpp"
#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace text {
namespace {

constexpr std::size_t letters_before = 2, letters_after = 3;

// A letter of a word in Latin-1, the encoding of the dictionary: UTF-8 gives silently wrong breaks.
struct Letter {
  char lower = 0;
  bool capital = false;
  std::uint32_t offset = 0;  // in bytes, in the word
};

// Latin-1 letters; false for what the dictionary cannot know, which ends the part that is looked up.
bool latin_letter(char32_t c, Letter& letter) {
  const bool capital = (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
  const bool small = (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7);
  if (!capital && !small) return false;
  letter.capital = capital;
  letter.lower = static_cast<char>(capital ? c + 0x20 : c);
  return true;
}

}  // namespace

struct Hyphenation::Dictionary {
  std::string language;
  Patterns patterns;

  // For each letter, whether the part may be divided behind it.
  std::vector<bool> divide(const std::vector<Letter>& part) const {
    std::string word;
    for (const Letter& letter : part) word += letter.lower;
    std::vector<bool> out(part.size(), false);
    const auto gaps = patterns.gaps(word);
    for (std::size_t i = letters_before - 1; i + letters_after < part.size(); ++i) out[i] = gaps[i] % 2 == 1;
    return out;
  }
};

Hyphenation::Hyphenation() = default;
Hyphenation::~Hyphenation() = default;
Hyphenation::Hyphenation(Hyphenation&&) noexcept = default;
Hyphenation& Hyphenation::operator=(Hyphenation&&) noexcept = default;

Hyphenation Hyphenation::open() {
  const std::string file = "/usr/share/hyphen/hyph_nl_NL.dic";
  std::ifstream stream(file, std::ios::binary | std::ios::ate);
  const std::size_t size = stream ? static_cast<std::size_t>(stream.tellg()) : 0;
  std::string bytes;
  bytes.reserve(size + 1);  // for the line feed of Patterns
  bytes.resize(size);
  stream.seekg(0);
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  Patterns patterns(std::move(bytes));
  if (patterns.encoding() != "ISO8859-1")  // a file that is not there has none
    throw diagnostics::MachineFault(diagnostics::Code::dictionary_missing, {"nl", file});
  Hyphenation hyphenation;
  hyphenation.dictionaries_.push_back(std::make_unique<Dictionary>(Dictionary{"nl", std::move(patterns)}));
  hyphenation.files_.push_back(file);
  return hyphenation;
}

std::vector<std::uint32_t> Hyphenation::find(std::string_view word, std::string_view language) const {
  std::vector<std::uint32_t> offsets;
  const std::string_view primary = language.substr(0, language.find('-'));
  const auto found =
      std::find_if(dictionaries_.begin(), dictionaries_.end(), [&](const auto& d) { return d->language == primary; });
  if (found == dictionaries_.end() || word.size() < letters_before + letters_after) return offsets;
  const Dictionary& dictionary = **found;

  std::vector<Letter> part;
  bool digits = false;
  const auto divide = [&] {
    if (part.size() >= letters_before + letters_after && !digits) {
      std::vector<bool> allowed = dictionary.divide(part);
      const auto capitals =
          static_cast<std::size_t>(std::count_if(part.begin(), part.end(), [](const Letter& l) { return l.capital; }));
      if (capitals == part.size()) {
        allowed.assign(part.size(), false);  // APV, RIEC
      } else if (capitals > (part.front().capital ? 1U : 0U)) {
        // HandHavings...: only where the word as a whole and its parts, looked up alone, agree.
        std::vector<bool> by_parts(part.size(), false);
        for (std::size_t first = 0; first < part.size();) {
          std::size_t last = first + 1;
          while (last < part.size() && !part[last].capital) ++last;
          const std::vector<Letter> piece(part.begin() + static_cast<std::ptrdiff_t>(first),
                                          part.begin() + static_cast<std::ptrdiff_t>(last));
          const auto inside = dictionary.divide(piece);
          std::copy(inside.begin(), inside.end(), by_parts.begin() + static_cast<std::ptrdiff_t>(first));
          by_parts[last - 1] = piece.size() > 1;
          first = last;
        }
        for (std::size_t i = 0; i < part.size(); ++i) allowed[i] = allowed[i] && by_parts[i];
      }
      for (std::size_t i = letters_before - 1; i + letters_after < part.size(); ++i)
        if (allowed[i]) offsets.push_back(part[i + 1].offset);
    }
    part.clear();
    digits = false;
  };
  for (std::size_t at = 0; at < word.size();) {
    Letter letter;
    letter.offset = static_cast<std::uint32_t>(at);
    const char32_t c = unicode::next(word, at);
    if (latin_letter(c, letter)) {
      part.push_back(letter);
    } else if (unicode::is_digit(c)) {
      digits = true;
    } else {
      divide();
    }
  }
  divide();
  return offsets;
}

}  // namespace text
