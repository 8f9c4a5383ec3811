#include "verify/odt_reading.hpp"

#include <fmt/format.h>

#include <functional>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "verify/elements.hpp"
#include "verify/odt_numbering.hpp"
#include "verify/part_tree.hpp"
#include "verify/parted_tables.hpp"
#include "verify/text_order.hpp"

namespace verify {
namespace {

// 20.194: three attributes, or one where they cannot say it.
std::string language_of(const xml::Element* style) {
  const xml::Element* text = child(style, "style:text-properties");
  if (const std::string_view tag = attribute(text, "style:rfc-language-tag"); !tag.empty()) return std::string(tag);
  std::string tag(attribute(text, "fo:language"));
  if (tag.empty()) return tag;
  for (const std::string_view name : {"fo:script", "fo:country"})
    if (const std::string_view part = attribute(text, name); !part.empty() && part != "none")
      tag += fmt::format("-{}", part);
  return tag;
}

// What names of styles end in, of text that another part of a table says too.
constexpr std::string_view repeated = "_20_Repeated";

PartedTables parted_tables(const xml::Element& text, const std::function<bool(const xml::Element&)>& repeats) {
  return {
      &text,
      {[](const xml::Element& each) { return each.name == "table:table"; },
       [](const xml::Element& each) { return attribute(&each, "table:name").find(" part ") != std::string_view::npos; },
       [=](const xml::Element& each) { return each.name == "text:p" && repeats(each); }}};
}

// With those of its head first, as they stand.
std::vector<const xml::Element*> all_rows(const xml::Element& table) {
  std::vector<const xml::Element*> rows;
  for_each_child(table, [&](const xml::Element& each) {
    if (each.name == "table:table-row") rows.push_back(&each);
    if (each.name == "table:table-header-rows")
      for_each_child(each, [&](const xml::Element& row) { rows.push_back(&row); });
  });
  return rows;
}

// By family and name.
using Styles = std::map<std::pair<std::string_view, std::string_view>, const xml::Element*>;

class OdtStyles {
 public:
  explicit OdtStyles(const xml::Element& content, const xml::Element& styles) {
    for (const xml::Element* from : {child(&styles, "office:styles"), child(&content, "office:automatic-styles")}) {
      if (from == nullptr) continue;
      numbering.learn(from);
      for_each_child(*from, [&](const xml::Element& style) {
        if (style.name == "style:style")
          styles_[{attribute(&style, "style:family"), attribute(&style, "style:name")}] = &style;
        if (style.name == "style:default-style" && attribute(&style, "style:family") == "paragraph")
          language = language_of(&style);
      });
    }
  }

  std::string language_of_span(std::string_view name) const {
    const auto style = styles_.find({"text", name});
    return style == styles_.end() ? std::string() : language_of(style->second);
  }

  // Itself, or by the style that it changes.
  bool is_decorative(std::string_view name) const {
    for (int steps = 0; steps < 8; ++steps) {
      if (name == "Decorative") return true;
      const auto style = styles_.find({"graphic", name});
      if (style == styles_.end()) return false;
      name = attribute(style->second, "style:parent-style-name");
    }
    return false;
  }

  // Says what another part of a table says, by its own style or the one that it changes.
  bool repeats(const xml::Element& paragraph) const {
    std::string_view name = attribute(&paragraph, "text:style-name");
    const auto style = styles_.find({"paragraph", name});
    if (!name.ends_with(repeated) && style != styles_.end()) name = attribute(style->second, "style:parent-style-name");
    return name.ends_with(repeated);
  }

  std::string language;  // of the text
  OdtNumbering numbering;

 private:
  Styles styles_;
};

class TextWalk {
 public:
  TextWalk(OdtStyles& styles, const xml::Element& text, Reading& reading)
      : styles_(styles),
        reading_(reading),
        tables_(parted_tables(text, [&styles](const xml::Element& each) { return styles.repeats(each); })),
        order_(reading) {
    for_each_below(text, {"text:bookmark", "text:bookmark-start"},
                   [&](const xml::Element& each) { bookmarks_.insert(attribute(&each, "text:name")); });
  }

  void blocks(const xml::Element& parent) {
    for_each_child(parent, [&](const xml::Element& each) {
      if (each.name == "text:p" || each.name == "text:h") return paragraph(each);
      if (each.name == "text:list") return list(each);
      if (each.name == "table:table-cell") return cell(each);
      if (each.name == "text:tracked-changes") return;  // what was there once
      const bool was_in_head = in_head_, was_in_index = in_index_;
      if (each.name == "table:table") {
        if (tables_.is_told(each)) return;
        reading_.tables.emplace_back();
        if (const auto* parts = tables_.parts_of(each)) return rows(*parts);
      }
      if (each.name == "table:table-row" && !reading_.tables.empty()) ++reading_.tables.back().rows;
      if (each.name == "table:table-header-rows") in_head_ = true;
      if (each.name == "text:index-body") in_index_ = true;
      blocks(each);
      in_head_ = was_in_head;
      in_index_ = was_in_index;
    });
  }

 private:
  void list(const xml::Element& element) {
    styles_.numbering.begin_list(element);
    for_each_child(element, [&](const xml::Element& item) {
      if (item.name == "text:list-item")
        if (std::string label = styles_.numbering.label(item); !label.empty())
          reading_.texts.push_back(std::move(label));
      blocks(item);
    });
    styles_.numbering.end_list();
  }

  // A row of each part after the other is a row of the table.
  void rows(const std::vector<const xml::Element*>& parts) {
    std::vector<std::vector<const xml::Element*>> all;
    for (const xml::Element* part : parts) {
      all.push_back(all_rows(*part));
      if (part == parts.front()) continue;
      Reached reached;
      reading_.tables.back().spanned +=
          repeated_beside_heads(all.back(), [&](const xml::Element& row) { return repeated_columns(row, reached); });
    }
    std::size_t heads = 0, row = 0;
    if (const xml::Element* head = child(parts.front(), "table:table-header-rows"))
      for_each_child(*head, [&](const xml::Element&) { ++heads; });
    each_joined_row(
        all,
        [&](const xml::Element&) {
          ++reading_.tables.back().rows;
          in_head_ = row++ < heads;
        },
        [&](const xml::Element& each) { blocks(each); });
    in_head_ = false;
  }

  bool is_repeated(const xml::Element& cell) const {
    bool all = true;
    for_each_child(cell,
                   [&](const xml::Element& each) { all = all && each.name == "text:p" && styles_.repeats(each); });
    return all;
  }

  // By column, how many rows further down a cell of the part's own reaches.
  using Reached = std::map<std::size_t, std::size_t>;

  // Where a row begins, with what repeated cells of it and those above reach into. Rows come in their order.
  std::size_t repeated_columns(const xml::Element& row, Reached& reached) const {
    std::size_t columns = 0, column = 0;
    bool own = false;
    for_each_child(row, [&](const xml::Element& cell) {
      std::size_t& below = reached[column++];
      own = own || below > 0;
      if (below > 0) --below;
      if (cell.name == "table:table-cell" && !is_repeated(cell)) {
        own = true;
        const std::size_t spanned = positive(attribute(&cell, "table:number-columns-spanned"));
        for (std::size_t i = 0; i < std::min(spanned, row.children.size()); ++i)
          reached[column - 1 + i] = positive(attribute(&cell, "table:number-rows-spanned")) - (i == 0 ? 1 : 0);
      }
      if (!own) ++columns;
    });
    return columns;
  }

  void cell(const xml::Element& element) {
    if (is_repeated(element)) return;
    const std::size_t before = reading_.texts.size();
    if (!reading_.tables.empty()) {
      Table& table = reading_.tables.back();
      ++table.cells;
      table.spanned += positive(attribute(&element, "table:number-columns-spanned")) *
                           positive(attribute(&element, "table:number-rows-spanned")) -
                       1;
    }
    blocks(element);
    if (in_head_ && order_.says_since(before) && !reading_.tables.empty()) ++reading_.tables.back().column_heads;
  }

  void paragraph(const xml::Element& element) {
    if (styles_.repeats(element)) return;
    page_number_ = false;
    content(element);
    order_.end_paragraph(
        element.name == "text:h" ? static_cast<int>(positive(attribute(&element, "text:outline-level"))) : 0);
  }

  void content(const xml::Element& parent) {
    for (const xml::Node& node : parent.children) {
      if (const auto* text = std::get_if<xml::Text>(&node); text != nullptr && !page_number_)
        order_.text += text->value;
      if (const auto* element = std::get_if<xml::Element>(&node)) inlined(*element);
    }
  }

  void inlined(const xml::Element& element) {
    if (element.name == "text:s" || element.name == "text:tab" || element.name == "text:line-break") {
      order_.text += ' ';
      page_number_ = in_index_ && element.name == "text:tab";  // which is no text of the report
    } else if (element.name == "text:note") {
      note(element);
    } else if (element.name == "draw:frame") {
      if (!styles_.is_decorative(attribute(&element, "draw:style-name")))
        reading_.alternatives.emplace_back(text_of(child(&element, "svg:desc")));
    } else {
      if (element.name == "text:span" && attribute(&element, "text:style-name").ends_with(repeated)) return;
      if (element.name == "text:a") link(attribute(&element, "xlink:href"));
      if (element.name == "text:span")
        if (std::string language = styles_.language_of_span(attribute(&element, "text:style-name")); !language.empty())
          reading_.languages.push_back(std::move(language));
      content(element);
    }
  }

  // Those in the contents list are no links of the section, but lead somewhere too.
  void link(std::string_view target) {
    if (!target.starts_with('#'))
      reading_.links.emplace_back(target);
    else if (bookmarks_.count(target.substr(1)) == 0)
      reading_.links.push_back(nowhere(target.substr(1)));
    else if (!in_index_)
      reading_.links.emplace_back(rows::inner_link);
  }

  // Its number stands in the text, counted or as its label, and it comes behind the paragraph.
  void note(const xml::Element& element) {
    ++reading_.notes;
    const std::string_view label = attribute(child(&element, "text:note-citation"), "text:label");
    order_.text += label.empty() ? fmt::to_string(++counted_notes_) : std::string(label);
    order_.note([&] {
      if (const xml::Element* body = child(&element, "text:note-body"))
        for_each_child(*body, [&](const xml::Element& each) { content(each); });
    });
  }

  OdtStyles& styles_;
  Reading& reading_;
  PartedTables tables_;
  std::set<std::string_view> bookmarks_;
  TextOrder order_;
  std::size_t counted_notes_ = 0;
  bool in_head_ = false, in_index_ = false;
  bool page_number_ = false;  // behind the tab of an entry of the contents list
};

}  // namespace

std::variant<Reading, std::string> read_odt(std::string_view bytes) {
  unzip::Archive archive(bytes, limits_of_package);
  if (!archive) return std::string("ZIP");
  const auto content = part_tree(archive, "content.xml"), styles = part_tree(archive, "styles.xml"),
             meta = part_tree(archive, "meta.xml");
  if (!content) return std::string("content.xml");
  if (!styles) return std::string("styles.xml");
  const xml::Element* text = child(child(&content->root(), "office:body"), "office:text");
  if (text == nullptr) return std::string("office:text");
  Reading reading;
  if (meta) reading.title = text_of(child(child(&meta->root(), "office:meta"), "dc:title"));
  OdtStyles known(content->root(), styles->root());
  reading.language = known.language;
  TextWalk(known, *text, reading).blocks(*text);
  return reading;
}

}  // namespace verify
