// The contents list (part 3, 8.3): its entries are complete, with the pages of the Plan until somebody lets the office
// program make it anew.
#pragma once
#include "document/document.hpp"
#include "document/plan.hpp"
#include "odt/body.hpp"

namespace odt {

void write_contents(const document::Document& document, const document::Plan& plan, Body& body);

}  // namespace odt
