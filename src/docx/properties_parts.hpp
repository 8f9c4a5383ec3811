// docProps: what the document says of itself (ECMA-376, part 2, 11; part 1, 22.2).
#pragma once
#include <string>

#include "document/document.hpp"
#include "docx/docx.hpp"

namespace docx {

std::string core_part(const document::Metadata& metadata, const Options& options);
std::string app_part(const document::Metadata& metadata, const Options& options);

}  // namespace docx
