#include "batch/selection.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "batch/folder.hpp"
#include "unicode/folding.hpp"
#include "unicode/utf8.hpp"

namespace batch {
namespace {

std::string_view take_character(std::string_view& text) {
  const std::string_view whole = text;
  text.remove_prefix(std::max<std::size_t>(unicode::first(text).size, 1));
  return whole.substr(0, whole.size() - text.size());
}

// Characters of UTF-8 are in the order of their bytes.
bool is_between(std::string_view first, std::string_view character, std::string_view last) {
  return first.size() <= character.size() && character.size() <= last.size() && first <= character && character <= last;
}

// What stands between [ and ], taken off the pattern; nothing where there is no ]: then [ is a character.
std::optional<std::string_view> take_set(std::string_view& pattern) {
  const std::size_t begin = pattern.starts_with("[!") || pattern.starts_with("[^") ? 3 : 2;
  const std::size_t end = pattern.find(']', begin);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view set = pattern.substr(1, end - 1);
  pattern.remove_prefix(end + 1);
  return set;
}

bool is_in(std::string_view set, std::string_view character) {
  const bool negated = set.starts_with('!') || set.starts_with('^');
  if (negated) set.remove_prefix(1);
  bool found = false;
  while (!set.empty()) {
    const std::string_view first = take_character(set);
    std::string_view last = first;
    if (set.size() > 1 && set.front() == '-') {
      set.remove_prefix(1);
      last = take_character(set);
    }
    found = found || is_between(first, character, last);
  }
  return found != negated;
}

// Both are one part of a path. Goes back to the last * only, so that no pattern takes long.
bool part_matches(std::string_view pattern, std::string_view name) {
  std::optional<std::pair<std::string_view, std::string_view>> star;  // what follows it, and the name there
  const auto step = [&] {
    if (pattern.empty() || name.empty()) return false;
    std::string_view rest = pattern;
    if (rest.front() == '[') {
      if (const auto set = take_set(rest)) {
        if (!is_in(*set, take_character(name))) return false;
        pattern = rest;
        return true;
      }
    }
    const std::string_view wanted = take_character(rest), character = take_character(name);
    if (wanted != "?" && wanted != character) return false;
    pattern = rest;
    return true;
  };
  for (;;) {
    if (pattern.starts_with('*')) {
      pattern.remove_prefix(1);
      star = {pattern, name};
    } else if (pattern.empty() && name.empty()) {
      return true;
    } else if (!step()) {
      if (!star || star->second.empty()) return false;
      take_character(star->second);
      std::tie(pattern, name) = *star;
    }
  }
}

std::vector<std::string_view> parts_of(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    if (slash > 0) parts.push_back(path.substr(0, slash));
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  return parts;
}

// The pattern matches the path, or a folder on the way to it. `reached[i]`: the pattern's first i parts match so far.
bool path_matches(const std::vector<std::string_view>& pattern, const std::vector<std::string_view>& path) {
  std::vector<bool> reached(pattern.size() + 1, false);
  reached[0] = true;
  const auto pass_over = [&] {
    for (std::size_t i = 0; i < pattern.size(); ++i)
      if (reached[i] && pattern[i] == "**") reached[i + 1] = true;
  };
  pass_over();
  for (const std::string_view name : path) {
    std::vector<bool> next(pattern.size() + 1, false);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      if (!reached[i]) continue;
      if (pattern[i] == "**") next[i] = true;
      if (pattern[i] == "**" || part_matches(pattern[i], name)) next[i + (pattern[i] == "**" ? 0 : 1)] = true;
    }
    reached = std::move(next);
    pass_over();
    if (reached[pattern.size()]) return true;
  }
  return false;
}

}  // namespace

Pattern::Pattern(std::string pattern) : written_(std::move(pattern)), folded_(unicode::folded(written_)) {}

bool Pattern::matches(std::string_view path) const {
  const auto pattern = parts_of(folded_);
  const std::string name = unicode::folded(path);
  const std::string_view bare = without_xml(name);
  return path_matches(pattern, parts_of(name)) || (bare.size() < name.size() && path_matches(pattern, parts_of(bare)));
}

bool Selection::has(std::string_view path) const {
  const auto matches = [&](const Pattern& pattern) { return pattern.matches(path); };
  return (only.empty() || std::any_of(only.begin(), only.end(), matches)) && !excludes(path);
}

bool Selection::excludes(std::string_view path) const {
  return std::any_of(exclude.begin(), exclude.end(), [&](const Pattern& pattern) { return pattern.matches(path); });
}

}  // namespace batch
