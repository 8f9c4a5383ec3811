// Quotations: a section of the text with a rule at the side where reading begins.
#pragma once
#include <string_view>

#include "document/document.hpp"
#include "odt/body.hpp"

namespace odt {

// `name`: of the section, distinct.
void write_quotation(const document::Quotation& quotation, std::string_view name, Body& body);

}  // namespace odt
