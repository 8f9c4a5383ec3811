#include "section/link.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "unicode/ascii.hpp"
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

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

// The bytes of the character that begins `text`, which is UTF-8 that the reader at the door has checked.
std::size_t character_length(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && unicode::continues(text[length])) ++length;
  return length;
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

class CharacterCheck {
 public:
  CharacterCheck(const Value& href, diagnostics::Diagnostics& sink) : href_(href), sink_(sink) {}

  // `extra`: what may stand here beside unreserved characters, sub-delimiters and escapes.
  void run(std::string_view part, std::string_view extra, bool host) {
    for (std::size_t i = 0; i < part.size();) {
      const std::string_view character = part.substr(i, character_length(part.substr(i)));
      i += character.size();
      if (is_escape(part.substr(i - character.size()))) continue;
      const char c = character.front();
      if (is_unreserved(c) || is_sub_delimiter(c) || is_one_of(c, extra)) continue;
      // The name of a site is not escaped with % but in punycode, as a browser's address bar copies it.
      const bool punycode = host && character.size() > 1;
      if (said_.insert(std::string(character)).second)
        sink_.add(Code::link_character, href_.position, {shown(character), punycode ? "xn--..." : escaped(character)});
    }
  }

 private:
  const Value& href_;
  diagnostics::Diagnostics& sink_;
  std::set<std::string> said_;
};

bool is_port(std::string_view text) { return text.size() <= 5 && std::ranges::all_of(text, is_digit); }

// Begins as a name does, so that "https://./" and "https://:80" have none. Bytes above ASCII were named before.
bool begins_as_host(std::string_view text) {
  return !text.empty() &&
         (is_ascii_alphanumeric(text[0]) || static_cast<unsigned char>(text[0]) >= 0x80 || is_escape(text));
}

bool has_website(std::string_view authority) {
  if (authority.starts_with('[')) {  // an IPv6 address
    const auto end = authority.find(']');
    if (end == std::string_view::npos || end < 3) return false;
    const std::string_view address = authority.substr(1, end - 1), after = authority.substr(end + 1);
    return std::ranges::all_of(address, [](char c) { return is_hex_digit(c) || c == ':' || c == '.'; }) &&
           (after.empty() || (after[0] == ':' && is_port(after.substr(1))));
  }
  const auto colon = authority.find(':');
  return begins_as_host(authority.substr(0, colon)) &&
         (colon == std::string_view::npos || is_port(authority.substr(colon + 1)));
}

// RFC 6068: one or more mailboxes with commas between them.
bool has_mailboxes(std::string_view recipients) {
  while (true) {
    const auto comma = recipients.find(',');
    const std::string_view mailbox = recipients.substr(0, comma);
    const auto at = mailbox.find('@');
    if (at == 0 || at == std::string_view::npos || mailbox.find('@', at + 1) != std::string_view::npos) return false;
    if (!begins_as_host(mailbox.substr(at + 1))) return false;
    if (comma == std::string_view::npos) return true;
    recipients.remove_prefix(comma + 1);
  }
}

}  // namespace

void check_link(const Value& href, diagnostics::Diagnostics& sink) {
  const std::string scheme = lower(scheme_of(href.text));
  if (scheme.empty()) return sink.add(Code::link_relative, href.position, {href.text});
  const bool mail = scheme == "mailto";
  if (!mail && scheme != "https" && scheme != "http") return sink.add(Code::link_scheme, href.position, {scheme});
  const Parts parts = split(href.text, mail);
  if (!mail && !parts.has_slashes) return sink.add(Code::link_host, href.position, {href.text});

  CharacterCheck characters(href, sink);
  characters.run(parts.authority, mail ? "@" : parts.authority.starts_with('[') ? ":@[]" : ":@", !mail);
  const auto fragment = std::min(parts.rest.find('#'), parts.rest.size());
  characters.run(parts.rest.substr(0, fragment), ":@/?", false);
  if (fragment < parts.rest.size()) characters.run(parts.rest.substr(fragment + 1), ":@/?", false);

  const auto at = mail ? std::string_view::npos : parts.authority.rfind('@');
  if (at != std::string_view::npos) sink.add(Code::link_password, href.position);
  const std::string_view host = at == std::string_view::npos ? parts.authority : parts.authority.substr(at + 1);
  if (mail ? !has_mailboxes(host) : !has_website(host)) sink.add(Code::link_host, href.position, {href.text});
}

}  // namespace section
