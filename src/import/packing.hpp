// A Source on its way from the program that reads documents.
#pragma once
#include <optional>
#include <utility>

#include "apart/packing.hpp"
#include "import/form.hpp"
#include "import/source.hpp"

namespace importing {

// How deep tables may stand in tables; readers take what is deeper as text.
inline constexpr int deepest_table = 16;

template <class Pass>
void pass(Pass& each, Place& place) {
  each(place.paragraph, place.line);
}
template <class Pass>
void pass(Pass& each, Run& run) {
  each(run.text, run.bold, run.italic, run.language, run.address, run.note, run.picture, run.style, run.target);
}
template <class Pass>
void pass(Pass& each, ListPlace& item) {
  each(item.list, item.level, item.numbered, item.continues);
}
template <class Pass>
void pass(Pass& each, Paragraph& paragraph) {
  each(paragraph.runs, paragraph.role, paragraph.level, paragraph.item, paragraph.label, paragraph.style,
       paragraph.place, paragraph.bookmarks);
}
template <class Pass>
void pass(Pass& each, Cell& cell) {
  each(cell.blocks, cell.columns, cell.rows, cell.head);
}
template <class Pass>
void pass(Pass& each, Row& row) {
  each(row.cells, row.head);
}
template <class Pass>
void pass(Pass& each, Table& table) {
  if (each.enter()) each(table.rows);
  each.leave();
  each(table.place);
}
template <class Pass>
void pass(Pass& each, Block& block) {
  bool table = std::holds_alternative<Table>(block);
  each(table);
  if (table && !std::holds_alternative<Table>(block)) block.emplace<Table>();
  if (table)
    each(std::get<Table>(block));
  else
    each(std::get<Paragraph>(block));
}
template <class Pass>
void pass(Pass& each, Note& note) {
  each(note.blocks);
}
template <class Pass>
void pass(Pass& each, Picture& picture) {
  each(picture.extension, picture.bytes, picture.address, picture.alternative, picture.decorative);
}
template <class Pass>
void pass(Pass& each, Aside& aside) {
  each(aside.kind, aside.author, aside.text, aside.place);
}
template <class Pass>
void pass(Pass& each, Property& property) {
  each(property.name);
  each(property.value);
}
template <class Pass>
void pass(Pass& each, Source& source) {
  each(source.title, source.language, source.blocks, source.notes, source.pictures, source.asides, source.insertions,
       source.deletions, source.objects, source.properties, source.section);
}

// A file as it is asked about, and the answer: a Source, or the code and arguments of what keeps it from being read.
struct Asked {
  Form form{};
  std::string bytes;
};
struct Answered {
  bool read = false;
  std::uint32_t code = 0;
  std::vector<std::string> arguments;
  Source source;
};
template <class Pass>
void pass(Pass& each, Asked& asked) {
  each(asked.form, asked.bytes);
}
template <class Pass>
void pass(Pass& each, Answered& answered) {
  each(answered.read, answered.code, answered.arguments, answered.source);
}

}  // namespace importing
