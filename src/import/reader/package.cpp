#include "import/reader/package.hpp"

#include "import/clean.hpp"

namespace importing {

bool load_part(unzip::Archive& package, const std::string& name, pugi::xml_document& xml) {
  const auto bytes = package.part(name);
  constexpr unsigned how = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_ws_pcdata;
  return bytes && xml.load_buffer(bytes->data(), bytes->size(), how);
}

diagnostics::Diagnostic without_main_part(unzip::Archive& package, const std::string& index, const std::string& main) {
  using diagnostics::Code;
  if (package.is_too_large()) return {Code::import_costly, {}, {}};
  if (!package.part(index)) return {Code::import_unknown_form, {}, {}};
  return {Code::import_damaged, {}, {clean(main)}};
}

}  // namespace importing
