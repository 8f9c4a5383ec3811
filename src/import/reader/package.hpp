// The parts of a DOCX or ODT as XML.
#pragma once
#include <string>

#include <pugixml.hpp>

#include "diagnostics/diagnostic.hpp"
#include "unzip/archive.hpp"

namespace importing {

// A document of a thousand pages has 30 MB of XML.
inline constexpr unzip::Limits limits_of_package{std::size_t{96} << 20U, std::size_t{256} << 20U};

// False where there is no such part, or it is no XML. No entity is expanded but the five of XML.
bool load_part(unzip::Archive& package, const std::string& name, pugi::xml_document& xml);

// What to say of a package whose main part cannot be read; `index` is the part without which it is another kind of
// package.
diagnostics::Diagnostic without_main_part(unzip::Archive& package, const std::string& index, const std::string& main);

// How deep elements may stand in each other; what is deeper is taken as plain text.
inline constexpr int deepest_element = 200;

}  // namespace importing
