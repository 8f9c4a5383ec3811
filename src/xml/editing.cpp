#include "xml/editing.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <memory>

#include "diagnostics/machine_fault.hpp"
#include "unicode/utf8.hpp"
#include "xml/declaration.hpp"
#include "xml/encoding.hpp"

namespace xml {
namespace {

void expect(UErrorCode status) {
  if (U_FAILURE(status))
    throw diagnostics::MachineFault(diagnostics::Code::library_failed, {"ICU", u_errorName(status)});
}

std::string encoded(std::string_view utf8, const std::string& encoding) {
  if (encoding == "UTF-8") return std::string(utf8);
  const std::u16string units = unicode::utf16(utf8);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.c_str(), &status), ucnv_close);
  expect(status);
  ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_ESCAPE, UCNV_ESCAPE_XML_DEC, nullptr, nullptr, &status);
  expect(status);
  // A reference, `&#1114111;`, is the longest that one unit gives.
  std::string bytes(units.size() * 16 + 16, '\0');
  const auto size = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                    units.data(), static_cast<std::int32_t>(units.size()), &status);
  expect(status);
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

}  // namespace

Editing::Editing(std::string_view bytes) : bytes_(bytes), encoding_("UTF-8") {
  const bool big_endian = bytes.starts_with("\xFE\xFF");
  if (big_endian || bytes.starts_with("\xFF\xFE")) {
    mark_ = unit_ = 2;
    encoding_ = big_endian ? "UTF-16BE" : "UTF-16LE";
    for (std::size_t at = mark_; at + 1 < bytes.size(); at += 2) {
      const char high = bytes[big_endian ? at : at + 1], low = bytes[big_endian ? at + 1 : at];
      markup_ += high == '\0' && static_cast<unsigned char>(low) < 0x80 ? low : '?';
    }
    return;
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) mark_ = 3;
  markup_ = bytes.substr(mark_);
  if (const Declaration declaration = read_declaration(markup_); !declaration.encoding.empty())
    encoding_ = encoding_name(declaration.encoding);
}

std::string Editing::apply(const std::vector<Edit>& edits) const {
  std::string out(bytes_.substr(0, mark_));
  std::size_t from = 0;
  const auto copy = [&](std::size_t end) { out += bytes_.substr(mark_ + from * unit_, (end - from) * unit_); };
  for (const Edit& edit : edits) {
    copy(edit.begin);
    out += encoded(edit.text, encoding_);
    from = edit.end;
  }
  copy(markup_.size());
  return out;
}

}  // namespace xml
