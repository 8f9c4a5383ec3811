#include "text/dictionary.hpp"

#include <algorithm>

#include "unicode/ascii.hpp"

namespace text {
namespace {

constexpr std::string_view next_level = "\nNEXTLEVEL";

std::string_view first_line(std::string_view bytes) {
  const std::string_view line = bytes.substr(0, bytes.find('\n'));
  return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

std::string_view level(std::string_view bytes, bool first) {
  const std::size_t divide = bytes.find(next_level);
  if (divide == std::string_view::npos) return first ? std::string_view() : bytes.substr(first_line(bytes).size());
  return first ? bytes.substr(first_line(bytes).size(), divide - first_line(bytes).size())
               : bytes.substr(divide + next_level.size());
}

}  // namespace

Level::Level(std::string_view lines) {
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    add(lines.substr(0, end));
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  // Where two have the same letters, the last one counts.
  std::reverse(patterns_.begin(), patterns_.end());
  std::ranges::stable_sort(patterns_, {}, &Pattern::letters);
  const auto rest = std::ranges::unique(patterns_, {}, &Pattern::letters);
  patterns_.erase(rest.begin(), rest.end());
}

// Passes over comments, options (words in capitals) and patterns with a replacement.
void Level::add(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (line.empty() || line[0] == '%' || line[0] == '#' || (line[0] >= 'A' && line[0] <= 'Z')) return;
  if (line.find('/') != std::string_view::npos) return;
  Pattern pattern{{}, "0"};
  for (const char c : line) {
    if (unicode::is_digit(c)) {
      pattern.digits.back() = c;
    } else {
      pattern.letters += c;
      pattern.digits += '0';
    }
  }
  if (!pattern.letters.empty()) patterns_.push_back(std::move(pattern));
}

std::vector<std::uint8_t> Level::gaps(std::string_view word) const {
  const std::string edged = '.' + std::string(word) + '.';
  std::vector<std::uint8_t> found(edged.size() + 1, 0);  // before each letter of `edged`
  std::size_t begin = 0;                                 // of the longest beginning of a pattern that ends at `end`
  for (std::size_t end = 1; end <= edged.size(); ++end) {
    for (; begin < end; ++begin) {
      const std::string_view letters = std::string_view(edged).substr(begin, end - begin);
      const auto pattern = std::ranges::lower_bound(patterns_, letters, {}, &Pattern::letters);
      if (pattern == patterns_.end() || !pattern->letters.starts_with(letters)) continue;
      if (pattern->letters.size() == letters.size())
        for (std::size_t i = 0; i < pattern->digits.size(); ++i)
          found[begin + i] = std::max(found[begin + i], static_cast<std::uint8_t>(pattern->digits[i] - '0'));
      break;
    }
  }
  return {found.begin() + 2, found.end() - 1};
}

Dictionary::Dictionary(std::string_view bytes)
    : encoding_(first_line(bytes)), joints_(level(bytes, true)), syllables_(level(bytes, false)) {}

std::vector<std::uint8_t> Dictionary::gaps(std::string_view word) const {
  return joints_.empty() ? syllables_.gaps(word) : gaps(word, true, true);
}

// The part is one of a compound and may have joints of its own; `first` and `last` say whether it begins and ends the
// whole word.
std::vector<std::uint8_t> Dictionary::gaps(std::string_view part, bool first, bool last) const {
  constexpr std::size_t beside_joint = 2;  // the fewest letters between a joint and the next gap
  const auto is_joint = [](std::uint8_t gap) { return gap % 2 == 1; };
  std::vector<std::uint8_t> joints = joints_.gaps(part);
  if (!joints.empty()) joints.back() = 0;
  if (std::ranges::none_of(joints, is_joint)) {
    std::vector<std::uint8_t> found = syllables_.gaps(part);
    for (std::size_t i = 0; i < found.size(); ++i)
      if ((!first && i + 1 < beside_joint) || (!last && found.size() - (i + 1) < beside_joint)) found[i] = 0;
    return found;
  }
  std::vector<std::uint8_t> found = joints;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < part.size(); ++i) {
    const bool ends = i + 1 == part.size();
    if (!ends && !is_joint(joints[i])) continue;
    const auto inside = gaps(part.substr(begin, i + 1 - begin), first && begin == 0, last && ends);
    std::copy(inside.begin(), inside.end() - 1, found.begin() + static_cast<std::ptrdiff_t>(begin));
    begin = i + 1;
  }
  return found;
}

}  // namespace text
