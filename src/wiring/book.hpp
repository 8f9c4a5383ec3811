// Makes the Document of a book: reads the sections that it names, and what those name.
#pragma once
#include "diagnostics/diagnostics.hpp"
#include "rows/kind.hpp"
#include "xml/document.hpp"

// As rows::Kind::read.
rows::Compose read_book(const xml::Document& xml, diagnostics::Diagnostics& sink);

// Tables get the rows that stand in files.
void fill_tables(section::Section& section, const rows::Sources& sources, diagnostics::Diagnostics& sink);
