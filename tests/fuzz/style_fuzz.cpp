// Bytes -> xml -> style, on its own and as a change of the standard style.
#include <cstdint>
#include <string_view>

#include "expect.hpp"
#include "style/reader.hpp"
#include "wiring/load_style.hpp"
#include "xml/document.hpp"

namespace {

const style::Style& standard() {
  static const style::Style loaded = load_style(PROJECT_FILES "/styles/standaard.xml", {}).style.value();
  return loaded;
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  standard();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  diagnostics::Diagnostics of_xml;
  const auto document = xml::Document::parse(bytes, of_xml);
  if (!document) return 0;
  static_cast<void>(style::basis_of(*document));
  for (const style::Style* basis : {static_cast<const style::Style*>(nullptr), &standard()}) {
    diagnostics::Diagnostics sink;
    const auto style = style::read(*document, "proef", basis, sink);
    fuzz::expect_said(sink, style.has_value());
  }
  return 0;
}
