#include "text/patterns.hpp"

#include <algorithm>

#include "unicode/ascii.hpp"

namespace text {
namespace {

constexpr std::uint32_t no_letters = 2166136261U;  // FNV-1a
constexpr std::uint32_t with(std::uint32_t hash, char letter) {
  return (hash ^ static_cast<unsigned char>(letter)) * 16777619U;
}
// The low bits of FNV are its worst.
constexpr std::size_t mixed(std::uint32_t hash) { return hash ^ hash >> 15; }

using unicode::is_digit;

}  // namespace

Patterns::Patterns(std::string dictionary) : dictionary_(std::move(dictionary)) {
  dictionary_ += '\n';
  std::size_t lines = 0;
  for (std::size_t at = 0; (at = dictionary_.find('\n', at)) != std::string::npos; ++at) ++lines;
  std::size_t size = 2;  // a power of two, at most half full
  while (size < 2 * lines) size *= 2;
  slots_.assign(size, 0);
  const char* const end = dictionary_.data() + dictionary_.size();
  for (const char* line = dictionary_.data() + dictionary_.find('\n') + 1; line < end;) line = index(line);
}

std::string_view Patterns::encoding() const {
  const std::string_view line = std::string_view(dictionary_).substr(0, dictionary_.find('\n'));
  return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

// Takes a line up, unless it is a comment, an option or a pattern with a replacement; gives the next line.
const char* Patterns::index(const char* line) {
  bool pattern = *line != '%' && *line != '#' && !(*line >= 'A' && *line <= 'Z');
  std::uint32_t hash = no_letters;
  std::size_t letters = 0;
  const char* c = line;
  for (; *c != '\n'; ++c) {
    if (is_digit(*c) || *c == '\r') continue;
    if (*c == '/') pattern = false;
    hash = with(hash, *c);
    ++letters;
  }
  if (pattern && letters > 0) {
    longest_ = std::max(longest_, letters);
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = mixed(hash) & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = static_cast<std::uint32_t>(line - dictionary_.data());
  }
  return c + 1;
}

// The pattern with exactly these letters, or null.
const char* Patterns::find(std::uint32_t hash, std::string_view letters) const {
  for (std::size_t slot = mixed(hash) & (slots_.size() - 1); slots_[slot] != 0;
       slot = (slot + 1) & (slots_.size() - 1)) {
    const char* pattern = &dictionary_[slots_[slot]];
    std::size_t matched = 0;
    const char* c = pattern;
    for (; *c != '\n' && *c != '\r'; ++c) {
      if (is_digit(*c)) continue;
      if (matched == letters.size() || letters[matched] != *c) break;
      ++matched;
    }
    if (matched == letters.size() && (*c == '\n' || *c == '\r')) return pattern;
  }
  return nullptr;
}

std::vector<std::uint8_t> Patterns::gaps(std::string_view word) const {
  const std::string edged = '.' + std::string(word) + '.';
  std::vector<std::uint8_t> found(edged.size() + 1, 0);  // before each letter of `edged`
  for (std::size_t first = 0; first < edged.size(); ++first) {
    std::uint32_t hash = no_letters;
    const std::size_t end = std::min(edged.size(), first + longest_);
    for (std::size_t last = first; last < end; ++last) {
      hash = with(hash, edged[last]);
      const char* c = find(hash, std::string_view(edged).substr(first, last + 1 - first));
      if (c == nullptr) continue;
      for (std::size_t gap = first; *c != '\n' && *c != '\r'; ++c) {
        if (is_digit(*c))
          found[gap] = std::max(found[gap], static_cast<std::uint8_t>(*c - '0'));
        else
          ++gap;
      }
    }
  }
  return {found.begin() + 2, found.end() - 1};
}

}  // namespace text
