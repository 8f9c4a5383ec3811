// Lists (part 3, 5.3): the office program makes the labels itself. Each is a list of its own, so that it begins at one.
#pragma once
#include "document/document.hpp"
#include "odt/body.hpp"

namespace odt {

void write_list(const document::List& list, Body& body);

}  // namespace odt
