#include "mail/mailbox.hpp"

#include <algorithm>

#include "mail/clean.hpp"
#include "unicode/ascii.hpp"
#include "unicode/domain.hpp"

namespace mail {
namespace {

constexpr std::size_t most_local = 64;  // RFC 5321, 4.5.3.1

// atext of RFC 5322, 3.2.3
bool is_atom_character(char c) {
  return unicode::is_ascii_alphanumeric(c) || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

// Whether all that stands between the dots is as `part` wants it.
template <class Part>
bool is_dotted(std::string_view text, Part&& part) {
  for (std::size_t dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.')) {
    if (!part(text.substr(0, dot))) return false;
    text.remove_prefix(dot + 1);
  }
  return part(text);
}

bool is_local(std::string_view text) {
  return text.size() <= most_local && is_dotted(text, [](std::string_view atom) {
           return !atom.empty() && std::all_of(atom.begin(), atom.end(), is_atom_character);
         });
}

// With the name of the server as DNS takes it.
std::optional<std::string> parse_address(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || !is_local(text.substr(0, at))) return std::nullopt;
  const auto domain = unicode::domain_name(text.substr(at + 1));
  if (!domain) return std::nullopt;
  return std::string(text.substr(0, at + 1)) + *domain;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// Without its quotation marks.
std::optional<std::string> parse_name(std::string_view text) {
  if (!text.starts_with('"'))
    return text.find_first_of("()<>[]:;@\\,\"") == std::string_view::npos ? std::optional(std::string(text))
                                                                          : std::nullopt;
  std::string name;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '"') return i + 1 == text.size() ? std::optional(name) : std::nullopt;
    if (text[i] == '\\' && ++i == text.size()) break;
    name += text[i];
  }
  return std::nullopt;
}

}  // namespace

std::optional<Mailbox> parse_mailbox(std::string_view text) {
  if (!is_clean(text)) return std::nullopt;
  text = trimmed(text);
  if (!text.ends_with('>')) {
    auto alone = parse_address(text);
    return alone ? std::optional(Mailbox{"", std::move(*alone)}) : std::nullopt;
  }
  const std::size_t open = text.rfind('<');
  if (open == std::string_view::npos) return std::nullopt;
  auto address = parse_address(text.substr(open + 1, text.size() - open - 2));
  auto name = parse_name(trimmed(text.substr(0, open)));
  if (!name || !address) return std::nullopt;
  return Mailbox{std::move(*name), std::move(*address)};
}

}  // namespace mail
