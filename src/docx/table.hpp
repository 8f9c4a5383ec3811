// Tables (17.4): the head is flagged twice, as a row that repeats and as first row of the look; no row is divided.
#pragma once
#include <string_view>

#include "document/document.hpp"
#include "docx/body.hpp"

namespace docx {

// `heading` is what the table stands under, its title where it has no caption.
void write_table(const document::Table& table, std::string_view heading, bool led_in, Body& body);

// The paragraph that must follow a table where no other does, with `space` points above it.
void write_table_end(double space, Body& body);

}  // namespace docx
