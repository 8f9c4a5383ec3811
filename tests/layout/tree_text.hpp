// What the structure tree of pages reads, to compare with the document.
#pragma once
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "document/dump.hpp"
#include "laid_out.hpp"
#include "layout/pages.hpp"

// The texts of the leaves, in the order of the tree, each with the tag of its element.
class TreeText {
 public:
  explicit TreeText(const layout::Pages& pages) : structure_(pages.structure) {
    for (const layout::Page& page : pages.pages)
      for (const layout::PlacedBox& placed : page.boxes)
        for (const layout::TextRun& run : placed.box->runs)
          if (const auto* leaf = std::get_if<layout::LeafId>(&run.owner)) texts_[*leaf] += text_of(run);
    for (std::uint32_t i = 0; i < structure_.element_count(); ++i)
      if (const layout::ElementId id{i}; structure_[id].tag == layout::Tag::note)
        notes_by_id_[std::string(*structure_[id].id)] = id;
    walk(layout::Structure::root);
  }
  std::string finish() && { return std::move(out_); }

 private:
  static bool is_inline(layout::Tag tag) {
    return tag == layout::Tag::span || tag == layout::Tag::link || tag == layout::Tag::reference;
  }

  void walk(layout::ElementId id) {
    const layout::Tag tag = structure_[id].tag;
    if (tag == layout::Tag::note) return;
    if (const std::string_view to = *structure_[id].id; tag == layout::Tag::reference && to.starts_with("bij-"))
      notes_ += '\n' + note(notes_by_id_.at(std::string(to.substr(4))));
    if (!is_inline(tag)) end_line();
    for (const layout::Kid& kid : structure_[id].kids) {
      if (const auto* element = std::get_if<layout::ElementId>(&kid))
        walk(*element);
      else
        out_ += texts_[std::get<layout::LeafId>(kid)];
    }
    if (!is_inline(tag)) end_line();
  }

  // A note comes behind the paragraph that names it, without its number, wherever it stands in the tree.
  std::string note(layout::ElementId id) {
    std::string text;
    for (const layout::Kid& kid : structure_[id].kids) {
      if (const auto* leaf = std::get_if<layout::LeafId>(&kid))
        text += texts_[*leaf];
      else if (structure_[std::get<layout::ElementId>(kid)].tag != layout::Tag::lbl)
        text += note(std::get<layout::ElementId>(kid));
    }
    return text;
  }
  void end_line() {
    out_ += std::exchange(notes_, {});
    out_ += '\n';
  }

  const layout::Structure& structure_;
  std::map<layout::LeafId, std::string> texts_;
  std::map<std::string, layout::ElementId> notes_by_id_;
  std::string out_, notes_;
};

// One text a line, without empty lines and the spaces at a line's ends.
inline std::vector<std::string> lines_in(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string line = text.substr(at, end - at);
    while (line.ends_with(' ')) line.pop_back();
    if (!line.empty()) lines.push_back(std::move(line));
    at = end + 1;
  }
  return lines;
}

// The document as the tree reads it: number and title are one heading.
inline std::vector<std::string> wanted_of(const document::Document& document) {
  std::vector<std::string> wanted = document::plain_text(document);
  const auto number = std::find(wanted.begin(), wanted.end(), document.number);
  if (document.number.empty() || number == wanted.end()) return wanted;
  *number += ' ' + *(number + 1);
  wanted.erase(number + 1);
  return wanted;
}
