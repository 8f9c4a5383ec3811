// Gives an id to what a reference may name: what `raadstuk set --ids` does.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostics.hpp"
#include "section/reader.hpp"

namespace section {

// The bytes of the section with an id for every prioriteit, actie, ontwikkeling and tabel that has a text and no id:
// its first words, in small letters, with hyphens between them and a number behind them where another has those. Every
// other byte stays as it was. Nothing where the section has errors, which are added.
// With read_book_texts of bundle_reader.hpp, the same of the tables in the chapters of a book.
std::optional<std::string> give_ids(std::string_view bytes, diagnostics::Diagnostics& sink, Read read_as = read);

}  // namespace section
