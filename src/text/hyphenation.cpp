#include "text/hyphenation.hpp"

#include <algorithm>
#include <fstream>
#include <mutex>
#include <variant>

#include "diagnostics/machine_fault.hpp"
#include "language/rules.hpp"
#include "language/tag.hpp"
#include "text/dictionary.hpp"
#include "text/patterns.hpp"
#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace text {
namespace {

struct Letter {
  char32_t lower = 0;
  bool capital = false;
  std::uint32_t offset = 0;  // in bytes, in the word
};

// A letter of the languages that have dictionaries; false for what no dictionary can know, which ends the part that is
// looked up.
bool read_letter(char32_t c, bool beyond_latin_1, Letter& letter) {
  const bool capital = (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
  const bool small = (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7);
  const bool ligature = beyond_latin_1 && (c == 0x152 || c == 0x153);
  if (!capital && !small && !ligature) return false;
  letter.capital = capital || c == 0x152;
  letter.lower = capital ? c + 0x20 : c == 0x152 ? 0x153 : c;
  return true;
}

std::string bytes_of(const std::string& file) {
  std::ifstream stream(file, std::ios::binary | std::ios::ate);
  const std::size_t size = stream ? static_cast<std::size_t>(stream.tellg()) : 0;
  std::string bytes;
  bytes.reserve(size + 1);  // for the line feed of Patterns
  bytes.resize(size);
  stream.seekg(0);
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return bytes;
}

}  // namespace

// A dictionary that is read when it is first asked for.
struct Hyphenation::Slot {
  const language::Rules& rules;
  DictionaryUse use;
  std::once_flag once;
  // Patterns opens the Dutch dictionary, which most reports need, many times faster; the others need what Dictionary
  // does.
  std::variant<std::monostate, Patterns, Dictionary> patterns;
  bool utf8 = false;

  Slot(const language::Rules& of, const std::string& folder)
      : rules(of),
        use{std::string(of.language), folder + '/' + std::string(of.dictionary->file),
            std::string(of.dictionary->package), false} {}

  void read() {
    std::call_once(once, [&] {
      std::string bytes = bytes_of(use.file);
      const std::string_view encoding = std::string_view(bytes).substr(0, bytes.find_first_of("\r\n"));
      utf8 = encoding == "UTF-8";
      if (!utf8 && encoding != "ISO8859-1") return;  // as of a file that is not there
      if (use.language == "nl")
        patterns.emplace<Patterns>(std::move(bytes));
      else
        patterns.emplace<Dictionary>(bytes);
      use.found = true;
    });
  }

  std::vector<std::uint8_t> gaps(std::string_view word) const {
    if (const auto* fast = std::get_if<Patterns>(&patterns)) return fast->gaps(word);
    return std::get<Dictionary>(patterns).gaps(word);
  }

  // For each letter, whether the part may be divided behind it.
  std::vector<bool> divide(const std::vector<Letter>& part) const {
    std::string word;
    std::vector<std::size_t> ends;
    for (const Letter& letter : part) {
      if (utf8)
        unicode::append(word, letter.lower);
      else
        word += static_cast<char>(letter.lower);
      ends.push_back(word.size());
    }
    std::vector<bool> out(part.size(), false);
    const auto found = gaps(word);
    for (std::size_t i = rules.dictionary->before - 1; i + rules.dictionary->after < part.size(); ++i)
      out[i] = found[ends[i] - 1] % 2 == 1;
    return out;
  }
};

Hyphenation::Hyphenation() = default;
Hyphenation::~Hyphenation() = default;
Hyphenation::Hyphenation(Hyphenation&&) noexcept = default;
Hyphenation& Hyphenation::operator=(Hyphenation&&) noexcept = default;

Hyphenation Hyphenation::open(const std::string& folder) {
  Hyphenation hyphenation;
  for (const language::Rules* rules : language::with_dictionaries())
    hyphenation.slots_.push_back(std::make_unique<Slot>(*rules, folder));
  Slot& dutch = *hyphenation.slots_.front();
  dutch.read();
  if (!dutch.use.found)
    throw diagnostics::MachineFault(diagnostics::Code::dictionary_missing, {dutch.use.language, dutch.use.file});
  hyphenation.files_.push_back(dutch.use.file);
  return hyphenation;
}

Hyphenation::Slot* Hyphenation::slot(std::string_view language) const {
  const std::string_view primary = language::primary_language(language);
  const auto found =
      std::find_if(slots_.begin(), slots_.end(), [&](const auto& each) { return each->use.language == primary; });
  if (found == slots_.end()) return nullptr;
  (*found)->read();
  return found->get();
}

const DictionaryUse* Hyphenation::use(std::string_view language) const {
  const Slot* found = slot(language);
  return found == nullptr ? nullptr : &found->use;
}

std::vector<std::uint32_t> Hyphenation::find(std::string_view word, std::string_view language) const {
  std::vector<std::uint32_t> offsets;
  const Slot* found = slot(language);
  if (found == nullptr || !found->use.found) return offsets;
  const Slot& dictionary = *found;
  const std::size_t letters_before = found->rules.dictionary->before, letters_after = found->rules.dictionary->after;
  if (word.size() < letters_before + letters_after) return offsets;

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
    if (read_letter(c, dictionary.utf8, letter)) {
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
