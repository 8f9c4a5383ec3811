#include "verify/docx_reading.hpp"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "verify/elements.hpp"
#include "verify/part_tree.hpp"
#include "verify/text_order.hpp"
#include "verify/word_numbering.hpp"
#include "verify/word_tables.hpp"

namespace verify {
namespace {

using Targets = std::map<std::string_view, std::string_view>;

// Addresses outside the package, by relationship.
Targets targets(const xml::Element* relationships) {
  Targets found;
  if (relationships == nullptr) return found;
  for_each_child(*relationships, [&](const xml::Element& each) {
    if (attribute(&each, "TargetMode") == "External") found[attribute(&each, "Id")] = attribute(&each, "Target");
  });
  return found;
}

// The outline level of each style that has one, from 1.
std::map<std::string_view, int> heading_styles(const xml::Element* styles) {
  std::map<std::string_view, int> levels;
  if (styles == nullptr) return levels;
  for_each_child(*styles, [&](const xml::Element& style) {
    const std::string_view level = attribute(child(child(&style, "w:pPr"), "w:outlineLvl"), "w:val");
    if (level.size() == 1 && level[0] >= '0' && level[0] <= '8')
      levels[attribute(&style, "w:styleId")] = level[0] - '0' + 1;
  });
  return levels;
}

struct Parts {
  explicit Parts(unzip::Archive& archive)
      : document(part_tree(archive, "word/document.xml")),
        styles(part_tree(archive, "word/styles.xml")),
        numbering(part_tree(archive, "word/numbering.xml")),
        notes(part_tree(archive, "word/footnotes.xml")),
        links(part_tree(archive, "word/_rels/document.xml.rels")),
        note_links(part_tree(archive, "word/_rels/footnotes.xml.rels")),
        core(part_tree(archive, "docProps/core.xml")) {}

  std::optional<xml::Document> document, styles, numbering, notes, links, note_links, core;
};

class BodyWalk {
 public:
  BodyWalk(const Parts& parts, Reading& reading)
      : reading_(reading),
        order_(reading),
        tables_(word_tables(*root(parts.document))),
        numbering_(root(parts.numbering)),
        headings_(heading_styles(root(parts.styles))),
        links_(targets(root(parts.links))),
        note_links_(targets(root(parts.note_links))) {
    if (const xml::Element* notes = root(parts.notes))
      for_each_child(*notes, [&](const xml::Element& note) { notes_[attribute(&note, "w:id")] = &note; });
    for (const xml::Element* part : {root(parts.document), root(parts.notes)})
      if (part != nullptr)
        for_each_below(*part, {"w:bookmarkStart"},
                       [&](const xml::Element& each) { bookmarks_.insert(attribute(&each, "w:name")); });
  }

  void blocks(const xml::Element& parent) {
    for_each_child(parent, [&](const xml::Element& each) {
      if (each.name == "w:p") return paragraph(each);
      if (each.name == "w:tbl") {
        if (tables_.is_told(each)) return;
        reading_.tables.emplace_back();
        if (const auto* parts = tables_.parts_of(each)) return rows(*parts);
      }
      if (each.name == "w:tr") begin_row(each);
      if (each.name == "w:tc") return cell(each);
      blocks(each);
    });
  }

 private:
  // A row of each part after the other is a row of the table.
  void rows(const std::vector<const xml::Element*>& parts) {
    std::vector<std::vector<const xml::Element*>> all;
    for (const xml::Element* part : parts) {
      all.push_back(rows_of(*part));
      if (part != parts.front()) reading_.tables.back().spanned += repeated_beside_heads(all.back(), repeated_columns);
    }
    each_joined_row(
        all, [&](const xml::Element& row) { begin_row(row); }, [&](const xml::Element& row) { blocks(row); });
  }

  void begin_row(const xml::Element& row) {
    if (reading_.tables.empty()) return;
    ++reading_.tables.back().rows;
    in_head_ = child(child(&row, "w:trPr"), "w:tblHeader") != nullptr;
  }

  // A cell that goes on from the row above is no cell of its own.
  void cell(const xml::Element& element) {
    if (is_repeated(element)) return;
    const std::size_t table = reading_.tables.size() - 1, before = reading_.texts.size();
    const xml::Element* properties = child(&element, "w:tcPr");
    const xml::Element* merge = child(properties, "w:vMerge");
    const bool goes_on = merge != nullptr && attribute(merge, "w:val") != "restart";
    const std::size_t columns = columns_of(element);
    const bool in_head = in_head_;
    blocks(element);
    if (table >= reading_.tables.size()) return;
    const bool says = order_.says_since(before);
    reading_.tables[table].spanned += columns - (goes_on ? 0 : 1);
    if (!goes_on) ++reading_.tables[table].cells;
    if (!goes_on && in_head && says) ++reading_.tables[table].column_heads;
  }

  void paragraph(const xml::Element& element) {
    if (repeats(element)) return;
    const xml::Element* properties = child(&element, "w:pPr");
    if (std::string label = numbering_.label(properties); !label.empty()) reading_.texts.push_back(std::move(label));
    runs(element, links_);
    const auto heading = headings_.find(attribute(child(properties, "w:pStyle"), "w:val"));
    order_.end_paragraph(heading != headings_.end() ? heading->second : 0);
  }

  void runs(const xml::Element& parent, const Targets& links) {
    for_each_child(parent, [&](const xml::Element& each) {
      if (each.name == "w:r" && (repeats(each) || is_note_number(each))) return;
      if (each.name == "w:t" || each.name == "w:delText") {  // what tracked changes say went stands there too
        if (!page_number_) order_.text += text_of(&each);
      } else if (each.name == "w:instrText") {
        page_number_ = text_of(&each).find("PAGEREF") != std::string_view::npos;
      } else if (each.name == "w:fldChar" && attribute(&each, "w:fldCharType") == "end") {
        page_number_ = false;
      } else if ((each.name == "w:tab" || each.name == "w:br" || each.name == "w:cr") && parent.name == "w:r") {
        order_.text += ' ';
      } else if (each.name == "w:noBreakHyphen") {
        order_.text += "\u2011";
      } else if (each.name == "w:footnoteReference") {
        note(each);
      } else if (each.name == "w:rPr") {
        if (const xml::Element* language = child(&each, "w:lang"))
          reading_.languages.emplace_back(attribute(language, "w:val"));
      } else if (each.name == "wp:docPr") {
        if (find(each, "adec:decorative") == nullptr) reading_.alternatives.emplace_back(attribute(&each, "descr"));
      } else if (each.name != "w:pPr") {
        if (each.name == "w:hyperlink") link(each, links);
        runs(each, links);
      }
    });
  }

  void link(const xml::Element& element, const Targets& links) {
    const auto target = links.find(attribute(&element, "r:id"));
    if (target != links.end()) reading_.links.emplace_back(target->second);
    const std::string_view anchor = attribute(&element, "w:anchor");
    if (anchor.empty()) return;
    if (bookmarks_.count(anchor) == 0)
      reading_.links.push_back(nowhere(anchor));
    else if (!anchor.starts_with("_Toc"))  // what the contents list links is no link of the section
      reading_.links.emplace_back(rows::inner_link);
  }

  // Its number stands in the text, counted or written there, and it comes behind the paragraph.
  void note(const xml::Element& reference) {
    ++reading_.notes;
    if (attribute(&reference, "w:customMarkFollows").empty()) order_.text += fmt::to_string(++counted_notes_);
    const auto found = notes_.find(attribute(&reference, "w:id"));
    if (found == notes_.end()) return;
    const xml::Element* content = std::exchange(found->second, nullptr);  // one that names itself is read once
    order_.note([&] {
      if (content != nullptr) for_each_child(*content, [&](const xml::Element& each) { runs(each, note_links_); });
    });
  }

  Reading& reading_;
  TextOrder order_;
  PartedTables tables_;
  WordNumbering numbering_;
  std::map<std::string_view, int> headings_;
  Targets links_, note_links_;
  std::set<std::string_view> bookmarks_;
  std::map<std::string_view, const xml::Element*> notes_;
  std::size_t counted_notes_ = 0;
  bool in_head_ = false;
  bool page_number_ = false;  // in a field for one, which is no text of the report
};

}  // namespace

std::variant<Reading, std::string> read_docx(std::string_view bytes) {
  unzip::Archive archive(bytes, limits_of_package);
  if (!archive) return std::string("ZIP");
  const Parts parts(archive);
  if (!parts.document) return std::string("word/document.xml");
  if (!parts.styles) return std::string("word/styles.xml");
  Reading reading;
  reading.title = text_of(child(root(parts.core), "dc:title"));
  const xml::Element* defaults = child(child(root(parts.styles), "w:docDefaults"), "w:rPrDefault");
  reading.language = attribute(child(child(defaults, "w:rPr"), "w:lang"), "w:val");
  BodyWalk(parts, reading).blocks(*root(parts.document));
  return reading;
}

}  // namespace verify
