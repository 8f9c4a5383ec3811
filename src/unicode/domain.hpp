// Names of sites and mail servers, international ones in the letters that DNS takes.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace unicode {

// A name as DNS has it (RFC 1123, 2.1): labels of 1 to 63 letters, digits and inner hyphens, 253 characters in all. An
// international name is converted (UTS 46): "gemeente-súdwest.nl" becomes "xn--gemeente-sdwest-cvb.nl"; one that says
// it was converted can be read back. What ends in a number is an IPv4 address (256.1.1.1 is none). Empty for what is no
// name.
std::optional<std::string> domain_name(std::string_view name);

// Whether it is an IPv6 address (RFC 4291, 2.2), without brackets or zone.
bool is_ipv6_address(std::string_view text);

}  // namespace unicode
