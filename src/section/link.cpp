#include "section/link.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "unicode/ascii.hpp"
#include "unicode/domain.hpp"
#include "unicode/utf8.hpp"

namespace section {
namespace {

using diagnostics::Code;
using unicode::is_ascii_alphanumeric;
using unicode::is_ascii_letter;
using unicode::is_digit;
using unicode::is_hex_digit;

constexpr bool is_one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

// RFC 3986, section 2.3 and 2.2.
constexpr bool is_unreserved(char c) { return is_ascii_alphanumeric(c) || is_one_of(c, "-._~"); }
constexpr bool is_sub_delimiter(char c) { return is_one_of(c, "!$&'()*+,;="); }

struct Parts {
  std::string_view scheme;     // without its colon
  std::string_view authority;  // host and port of a website, the recipients of a mail
  std::string_view rest;       // path, query and fragment
  bool has_slashes = false;    // "//" before the authority
};

// RFC 3986, section 3.1; an address without a scheme leaves it empty.
std::string_view scheme_of(std::string_view address) {
  const auto end =
      std::ranges::find_if_not(address, [](char c) { return is_ascii_alphanumeric(c) || is_one_of(c, "+-."); });
  if (end == address.end() || *end != ':' || !is_ascii_letter(address.front())) return {};
  return address.substr(0, static_cast<std::size_t>(end - address.begin()));
}

Parts split(std::string_view address, bool mail) {
  Parts out;
  out.scheme = scheme_of(address);
  std::string_view tail = address.substr(out.scheme.size() + 1);
  out.has_slashes = tail.starts_with("//");
  if (!mail) {
    if (!out.has_slashes) return out;
    tail.remove_prefix(2);
  }
  const auto end = std::min(tail.find_first_of(mail ? "?#" : "/?#"), tail.size());
  out.authority = tail.substr(0, end);
  out.rest = tail.substr(end);
  return out;
}

std::string escaped(std::string_view character) {
  std::string out;
  for (const char byte : character) out += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
  return out;
}

// How to show a character that may be invisible: white space and control characters by their code point.
std::string shown(std::string_view character) {
  const auto byte = static_cast<unsigned char>(character.front());
  if (character.size() == 1 && (byte <= 0x20 || byte == 0x7F)) return fmt::format("U+{:04X}", byte);
  if (character == "\u00A0") return "U+00A0";
  return std::string(character);
}

bool is_escape(std::string_view text) {
  return text.size() >= 3 && text[0] == '%' && is_hex_digit(text[1]) && is_hex_digit(text[2]);
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_escape(text.substr(at))) {
      out += text[at];
      continue;
    }
    unsigned byte = 0;
    std::from_chars(text.data() + at + 1, text.data() + at + 3, byte, 16);
    out += static_cast<char>(byte);
    at += 2;
  }
  return out;
}

class CharacterCheck {
 public:
  CharacterCheck(const Value& href, diagnostics::Diagnostics& sink) : href_(href), sink_(sink) {}

  // `extra`: what may stand here beside unreserved characters, sub-delimiters and escapes.
  void run(std::string_view part, std::string_view extra) {
    for (std::size_t i = 0; i < part.size();) {
      const std::string_view character = part.substr(i, unicode::first(part.substr(i)).size);
      i += character.size();
      if (is_escape(part.substr(i - character.size()))) continue;
      const char c = character.front();
      if (is_unreserved(c) || is_sub_delimiter(c) || is_one_of(c, extra)) continue;
      if (said_.insert(std::string(character)).second)
        sink_.add(Code::link_character, href_.position, {shown(character), escaped(character)});
    }
  }

 private:
  const Value& href_;
  diagnostics::Diagnostics& sink_;
  std::set<std::string> said_;
};

bool is_port(std::string_view text) {
  if (text.empty()) return true;
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() && number <= 65535;
}

// The name and port of a site, the name as DNS takes it.
std::optional<std::string> website(std::string_view authority) {
  if (authority.starts_with('[')) {
    const auto end = authority.find(']');
    if (end == std::string_view::npos || !unicode::is_ipv6_address(authority.substr(1, end - 1))) return std::nullopt;
    const std::string_view after = authority.substr(end + 1);
    if (!after.empty() && (after[0] != ':' || !is_port(after.substr(1)))) return std::nullopt;
    return std::string(authority);
  }
  const auto colon = std::min(authority.find(':'), authority.size());
  if (colon < authority.size() && !is_port(authority.substr(colon + 1))) return std::nullopt;
  std::string_view name = authority.substr(0, colon);
  const bool has_root = name.ends_with('.');
  if (has_root) name.remove_suffix(1);
  const auto ascii = unicode::domain_name(name);
  if (!ascii) return std::nullopt;
  return fmt::format("{}{}{}", *ascii, has_root ? "." : "", authority.substr(colon));
}

// RFC 5322, 3.2.3: a dot between two characters only.
bool is_local_part(std::string_view text) {
  return !text.empty() && text.size() <= 64 && text.front() != '.' && text.back() != '.' &&
         text.find("..") == std::string_view::npos;
}

// One mailbox, with the name of its server as DNS takes it.
std::optional<std::string> mailbox(std::string_view recipient) {
  const auto at = std::min(recipient.find('@'), recipient.size());
  const std::string_view local = recipient.substr(0, at);
  const auto domain = unicode::domain_name(recipient.substr(std::min(at + 1, recipient.size())));
  if (!is_local_part(local) || !domain) return std::nullopt;
  return fmt::format("{}@{}", local, *domain);
}

struct Header {
  std::string name;  // in small letters
  std::string_view value;
  std::string_view written;
};

// RFC 6068, section 2: ?name=value&name=value.
std::vector<Header> headers(std::string_view query) {
  std::vector<Header> out;
  query.remove_prefix(query.empty() ? 0 : 1);
  while (!query.empty()) {
    const std::string_view written = query.substr(0, query.find('&'));
    const auto sign = std::min(written.find('='), written.size());
    const bool has_value = sign < written.size();
    out.push_back({unicode::ascii_lower(unescaped(written.substr(0, sign))),
                   has_value ? written.substr(sign + 1) : std::string_view(), written});
    query.remove_prefix(std::min(written.size() + 1, query.size()));
  }
  return out;
}

std::string_view query_of(const Parts& parts) {
  const std::string_view query = parts.rest.substr(0, parts.rest.find('#'));
  return query.starts_with('?') ? query : std::string_view();
}

// The same recipients, the further ones in cc: Word and other programs spoil a link to more than one.
std::string with_copies(const Parts& parts) {
  const auto comma = std::min(parts.authority.find(','), parts.authority.size());
  std::string copies(parts.authority.substr(std::min(comma + 1, parts.authority.size())));
  std::string others;
  for (const Header& header : headers(query_of(parts))) {
    if (header.name != "to" && header.name != "cc")
      others.append("&").append(header.written);
    else if (!header.value.empty())
      copies.append(copies.empty() ? "" : ",").append(header.value);
  }
  return fmt::format("mailto:{}{}{}{}{}", parts.authority.substr(0, comma), copies.empty() ? "" : "?cc=", copies,
                     copies.empty() && !others.empty() ? "?" + others.substr(1) : others,
                     parts.rest.substr(query_of(parts).size()));
}

bool has_further_recipients(const Parts& parts) {
  return parts.authority.find(',') != std::string_view::npos ||
         std::ranges::any_of(headers(query_of(parts)), [](const Header& header) { return header.name == "to"; });
}

// RFC 5322, section 3.2.3, and letters of other scripts: what needs no quotation marks.
bool is_atom_text(char c) {
  return is_ascii_alphanumeric(c) || is_one_of(c, "!#$%&'*+-/=?^_`{|}~.") || static_cast<unsigned char>(c) >= 0x80;
}

// Whether each of the addresses between commas is one. An empty `cc=` sends to nobody.
bool are_mailboxes(std::string_view value) {
  const std::string list = unescaped(value);
  for (std::size_t from = 0; !list.empty() && from <= list.size();) {
    const auto to = std::min(list.find(',', from), list.size());
    std::string_view one = std::string_view(list).substr(from, to - from);
    while (one.starts_with(' ')) one.remove_prefix(1);
    while (one.ends_with(' ')) one.remove_suffix(1);
    if (!std::ranges::all_of(one.substr(0, one.find('@')), is_atom_text) || !mailbox(one)) return false;
    from = to + 1;
  }
  return true;
}

bool copies_are_mailboxes(const Parts& parts) {
  return std::ranges::all_of(headers(query_of(parts)), [](const Header& header) {
    return (header.name != "cc" && header.name != "bcc") || are_mailboxes(header.value);
  });
}

}  // namespace

std::string check_link(const Value& href, diagnostics::Diagnostics& sink) {
  const auto refuse = [&](Code code, std::vector<std::string> arguments) {
    sink.add(code, href.position, std::move(arguments));
    return href.text;
  };
  const std::string scheme = unicode::ascii_lower(scheme_of(href.text));
  if (scheme.empty()) return refuse(Code::link_relative, {href.text});
  const bool mail = scheme == "mailto";
  if (!mail && scheme != "https" && scheme != "http") return refuse(Code::link_scheme, {scheme});
  const Parts parts = split(href.text, mail);
  if (!mail && !parts.has_slashes) return refuse(Code::link_host, {href.text});
  if (mail && !parts.authority.empty() && has_further_recipients(parts))
    return refuse(Code::link_recipients, {with_copies(parts)});

  CharacterCheck characters(href, sink);
  if (mail) characters.run(parts.authority.substr(0, parts.authority.find('@')), "");
  const auto fragment = std::min(parts.rest.find('#'), parts.rest.size());
  characters.run(parts.rest.substr(0, fragment), ":@/?");
  if (fragment < parts.rest.size()) characters.run(parts.rest.substr(fragment + 1), ":@/?");

  const auto at = mail ? std::string_view::npos : parts.authority.rfind('@');
  if (at != std::string_view::npos) sink.add(Code::link_password, href.position);
  const std::string_view named = at == std::string_view::npos ? parts.authority : parts.authority.substr(at + 1);
  const auto host = mail ? mailbox(named) : website(named);
  if (!host || (mail && !copies_are_mailboxes(parts))) return refuse(Code::link_host, {href.text});
  return fmt::format("{}:{}{}{}", href.text.substr(0, scheme.size()), mail ? "" : "//", *host, parts.rest);
}

}  // namespace section
