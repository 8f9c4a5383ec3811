// Bytes -> xml -> section.
#include <cstdint>
#include <string_view>

#include "expect.hpp"
#include "section/reader.hpp"
#include "xml/document.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  diagnostics::Diagnostics of_xml;
  const auto document = xml::Document::parse(bytes, of_xml);
  fuzz::expect_said(of_xml, document.has_value());
  if (!document) return 0;
  diagnostics::Diagnostics of_section;
  const auto section = section::read(*document, of_section);
  fuzz::expect_said(of_section, section.has_value());
  return 0;
}
