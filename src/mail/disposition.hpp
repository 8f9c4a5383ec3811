// The header that names an attached file (RFC 2183, RFC 2231).
#pragma once
#include <string>
#include <string_view>

namespace mail {

// "attachment; filename=...", with lines ended by \n and the last one too. The name is quoted where it is short and
// printable ASCII; else it is `filename*`, or `filename*0*`, `filename*1*` ... GMime would divide a character over two
// of them, and some programs decode each apart. UTF-8 in, ASCII out.
std::string disposition_of(std::string_view file_name);

}  // namespace mail
