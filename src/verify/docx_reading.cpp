#include "verify/docx_reading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "verify/archive.hpp"
#include "verify/elements.hpp"
#include "verify/word_numbering.hpp"

namespace verify {
namespace {

constexpr xml::Limits part_limits{max_part_bytes, 20'000'000, max_part_bytes, true};

std::optional<xml::Document> tree(const Archive& archive, const std::string& name) {
  const auto bytes = archive.part(name);
  diagnostics::Diagnostics sink;
  return bytes ? xml::Document::parse(*bytes, sink, part_limits) : std::nullopt;
}

const xml::Element* root(const std::optional<xml::Document>& document) {
  return document ? &document->root() : nullptr;
}

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
  explicit Parts(const Archive& archive)
      : document(tree(archive, "word/document.xml")),
        styles(tree(archive, "word/styles.xml")),
        numbering(tree(archive, "word/numbering.xml")),
        notes(tree(archive, "word/footnotes.xml")),
        links(tree(archive, "word/_rels/document.xml.rels")),
        note_links(tree(archive, "word/_rels/footnotes.xml.rels")),
        core(tree(archive, "docProps/core.xml")) {}

  std::optional<xml::Document> document, styles, numbering, notes, links, note_links, core;
};

class BodyWalk {
 public:
  BodyWalk(const Parts& parts, Reading& reading)
      : reading_(reading),
        numbering_(root(parts.numbering)),
        headings_(heading_styles(root(parts.styles))),
        links_(targets(root(parts.links))),
        note_links_(targets(root(parts.note_links))) {
    if (const xml::Element* notes = root(parts.notes))
      for_each_child(*notes, [&](const xml::Element& note) { notes_[attribute(&note, "w:id")] = &note; });
  }

  void blocks(const xml::Element& parent) {
    for_each_child(parent, [&](const xml::Element& each) {
      if (each.name == "w:p") return paragraph(each);
      if (each.name == "w:tbl") reading_.tables.emplace_back();
      if (each.name == "w:tr") begin_row(each);
      if (each.name == "w:tc") return cell(each);
      blocks(each);
    });
  }

 private:
  void begin_row(const xml::Element& row) {
    if (reading_.tables.empty()) return;
    ++reading_.tables.back().rows;
    in_head_ = child(child(&row, "w:trPr"), "w:tblHeader") != nullptr;
  }

  // A cell that goes on from the row above is no cell of its own.
  void cell(const xml::Element& element) {
    const std::size_t table = reading_.tables.size() - 1, before = reading_.texts.size();
    const xml::Element* properties = child(&element, "w:tcPr");
    const xml::Element* merge = child(properties, "w:vMerge");
    const bool goes_on = merge != nullptr && attribute(merge, "w:val") != "restart";
    std::size_t columns = 1;
    const std::string_view span = attribute(child(properties, "w:gridSpan"), "w:val");
    std::from_chars(span.data(), span.data() + span.size(), columns);
    const bool in_head = in_head_;
    blocks(element);
    if (table >= reading_.tables.size()) return;
    const bool says = std::any_of(reading_.texts.begin() + static_cast<std::ptrdiff_t>(before), reading_.texts.end(),
                                  [](const std::string& text) { return !text.empty(); });
    reading_.tables[table].spanned += columns - (goes_on ? 0 : 1);
    if (!goes_on) ++reading_.tables[table].cells;
    if (!goes_on && in_head && says) ++reading_.tables[table].column_heads;
  }

  void paragraph(const xml::Element& element) {
    const xml::Element* properties = child(&element, "w:pPr");
    if (std::string label = numbering_.label(properties); !label.empty()) reading_.texts.push_back(std::move(label));
    text_.clear();
    runs(element, links_);
    reading_.texts.push_back(text_);
    const auto heading = headings_.find(attribute(child(properties, "w:pStyle"), "w:val"));
    if (heading != headings_.end()) reading_.headings.push_back({heading->second, text_});
    for (std::string& note : std::exchange(note_texts_, {})) reading_.texts.push_back(std::move(note));
  }

  void runs(const xml::Element& parent, const Targets& links) {
    for_each_child(parent, [&](const xml::Element& each) {
      if (each.name == "w:t") {
        if (!page_number_) text_ += text_of(&each);
      } else if (each.name == "w:instrText") {
        page_number_ = text_of(&each).find("PAGEREF") != std::string_view::npos;
      } else if (each.name == "w:fldChar" && attribute(&each, "w:fldCharType") == "end") {
        page_number_ = false;
      } else if ((each.name == "w:tab" || each.name == "w:br" || each.name == "w:cr") && parent.name == "w:r") {
        text_ += ' ';
      } else if (each.name == "w:noBreakHyphen") {
        text_ += "\u2011";
      } else if (each.name == "w:footnoteReference") {
        note(attribute(&each, "w:id"));
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
    if (!anchor.empty() && !anchor.starts_with("_Toc")) reading_.links.emplace_back(rows::inner_link);
  }

  // Its number stands in the text, and it comes behind the paragraph.
  void note(std::string_view id) {
    ++reading_.notes;
    text_ += fmt::to_string(reading_.notes);
    const auto found = notes_.find(id);
    if (found == notes_.end()) return;
    std::string text = std::exchange(text_, {});
    const xml::Element* content = std::exchange(found->second, nullptr);  // one that names itself is read once
    if (content != nullptr) for_each_child(*content, [&](const xml::Element& each) { runs(each, note_links_); });
    note_texts_.push_back(std::exchange(text_, std::move(text)));
  }

  Reading& reading_;
  WordNumbering numbering_;
  std::map<std::string_view, int> headings_;
  Targets links_, note_links_;
  std::map<std::string_view, const xml::Element*> notes_;
  std::string text_;
  std::vector<std::string> note_texts_;
  bool in_head_ = false;
  bool page_number_ = false;  // in a field for one, which is no text of the report
};

}  // namespace

std::variant<Reading, std::string> read_docx(std::string_view bytes) {
  const Archive archive(bytes);
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
