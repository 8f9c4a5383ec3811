// Makes the Document and the rows of an overview: reads the sections that it names.
#pragma once
#include "diagnostics/diagnostics.hpp"
#include "rows/kind.hpp"
#include "xml/document.hpp"

// As rows::Kind::read.
rows::Compose read_overview_of(const xml::Document& xml, diagnostics::Diagnostics& sink);
