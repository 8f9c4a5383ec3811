// The parts of the package beside its text and its styles.
#pragma once
#include <string>
#include <vector>

#include "document/document.hpp"
#include "odt/media.hpp"
#include "odt/odt.hpp"

namespace odt {

// meta.xml (part 3, 4.3).
std::string meta_part(const document::Document& document, const document::Origin& origin);

// settings.xml (part 3, 3.10): what LibreOffice would set as it did twenty years ago, were it not told otherwise.
std::string settings_part();

// META-INF/manifest.xml (part 2, 4): of all other parts.
std::string manifest_part(const std::vector<Part>& parts);

inline constexpr std::string_view media_type = "application/vnd.oasis.opendocument.text";

}  // namespace odt
