#include "import/reader/package.hpp"

namespace importing {

bool load_part(unzip::Archive& package, const std::string& name, pugi::xml_document& xml) {
  const auto bytes = package.part(name);
  constexpr unsigned how = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_ws_pcdata;
  return bytes && xml.load_buffer(bytes->data(), bytes->size(), how);
}

}  // namespace importing
