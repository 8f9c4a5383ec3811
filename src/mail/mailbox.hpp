// Who a draft is for: "griffie@gemeente.nl" or "Griffie <griffie@gemeente.nl>".
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace mail {

struct Mailbox {
  std::string name;     // UTF-8; may be empty
  std::string address;  // ASCII
};

// One mailbox (RFC 5322, 3.4), of what is in use: a dot-atom before the @, names of DNS behind it, to which an
// international one is converted. The name stands in quotation marks when it has one of ()<>[]:;@\," in it. Empty for
// everything else: a list, a group, a comment, any control character, bytes that are no UTF-8.
std::optional<Mailbox> parse_mailbox(std::string_view text);

}  // namespace mail
