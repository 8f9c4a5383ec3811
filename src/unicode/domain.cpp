#include "unicode/domain.hpp"

#include <unicode/uidna.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "unicode/ascii.hpp"

namespace unicode {
namespace {

constexpr std::size_t most_name = 253, most_label = 63;  // RFC 1035, 2.3.4, without the dot of the root

std::vector<std::string_view> parts(std::string_view text, char separator) {
  std::vector<std::string_view> out;
  for (auto at = text.find(separator); at != std::string_view::npos; at = text.find(separator)) {
    out.push_back(text.substr(0, at));
    text.remove_prefix(at + 1);
  }
  out.push_back(text);
  return out;
}

bool is_label(std::string_view label) {
  return !label.empty() && label.size() <= most_label && label.front() != '-' && label.back() != '-' &&
         std::all_of(label.begin(), label.end(), [](char c) { return is_ascii_alphanumeric(c) || c == '-'; });
}

bool is_number(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

bool is_byte(std::string_view text) {
  return is_number(text) && text.size() <= 3 && (text.size() == 1 || text[0] != '0') &&
         (text.size() < 3 || text <= "255");
}

bool is_ipv4_address(const std::vector<std::string_view>& numbers) {
  return numbers.size() == 4 && std::all_of(numbers.begin(), numbers.end(), is_byte);
}

bool is_ascii_name(std::string_view name) {
  if (name.size() > most_name) return false;
  const auto labels = parts(name, '.');
  // No name at the top of DNS is a number (RFC 3696, 2), so that what ends in one is an address.
  return std::all_of(labels.begin(), labels.end(), is_label) && (!is_number(labels.back()) || is_ipv4_address(labels));
}

std::optional<std::string> converted(std::string_view name) {
  UErrorCode failed = U_ZERO_ERROR;
  const std::unique_ptr<UIDNA, decltype(&uidna_close)> idna(
      uidna_openUTS46(UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII,
                      &failed),
      &uidna_close);
  UIDNAInfo info = UIDNA_INFO_INITIALIZER;
  std::string out(most_name + 1, '\0');
  const std::int32_t size = uidna_nameToASCII_UTF8(idna.get(), name.data(), static_cast<std::int32_t>(name.size()),
                                                   out.data(), static_cast<std::int32_t>(out.size()), &info, &failed);
  if (U_FAILURE(failed) != 0 || info.errors != 0) return std::nullopt;
  out.resize(static_cast<std::size_t>(size));
  return out;
}

// Labels that say that they were converted (RFC 5890, 2.3.2.1) and that no name can have become.
bool has_false_conversion(std::string_view name) {
  const auto labels = parts(name, '.');
  return std::any_of(labels.begin(), labels.end(), [](std::string_view label) {
    return ascii_lower(label.substr(0, 4)) == "xn--" && !converted(label);
  });
}

// The 16-bit groups that the text between two "::" has; nothing where it is no such text.
std::optional<std::size_t> groups_in(std::string_view text, bool is_end) {
  if (text.empty()) return 0;
  std::size_t count = 0;
  const auto groups = parts(text, ':');
  for (const std::string_view& group : groups) {
    const bool is_last = is_end && &group == &groups.back();
    if (is_last && group.find('.') != std::string_view::npos) {
      if (!is_ipv4_address(parts(group, '.'))) return std::nullopt;
      count += 2;
    } else {
      if (group.empty() || group.size() > 4 || !std::all_of(group.begin(), group.end(), is_hex_digit))
        return std::nullopt;
      ++count;
    }
  }
  return count;
}

}  // namespace

std::optional<std::string> domain_name(std::string_view name) {
  const bool is_ascii =
      std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (name.size() > 4 * most_name) return std::nullopt;
  auto out = is_ascii ? std::optional(std::string(name)) : converted(name);
  if (out && (!is_ascii_name(*out) || (is_ascii && has_false_conversion(*out)))) return std::nullopt;
  return out;
}

bool is_ipv6_address(std::string_view text) {
  constexpr std::size_t all = 8;
  const auto gap = text.find("::");
  if (gap == std::string_view::npos) return groups_in(text, true) == all;
  const auto before = groups_in(text.substr(0, gap), false), after = groups_in(text.substr(gap + 2), true);
  return before && after && *before + *after < all;
}

}  // namespace unicode
