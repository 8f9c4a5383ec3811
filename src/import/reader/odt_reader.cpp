#include "import/reader/odt_reader.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "import/clean.hpp"
#include "import/packing.hpp"
#include "import/reader/add_picture.hpp"
#include "import/reader/odt_changes.hpp"
#include "import/reader/odt_fields.hpp"
#include "import/reader/odt_frame.hpp"
#include "import/reader/odt_meta.hpp"
#include "import/reader/odt_numbers.hpp"
#include "import/reader/odt_picture.hpp"
#include "import/reader/odt_styles.hpp"
#include "import/reader/package.hpp"
#include "import/reader/parted.hpp"
#include "import/reader/put_by.hpp"
#include "import/reader/walk.hpp"
#include "import/runs.hpp"

namespace importing {
namespace {

using diagnostics::Code;

class Reading {
 public:
  Reading(unzip::Archive& package, const OdtStyles& styles, Source& out)
      : package_(package), styles_(styles), numbers_(styles), out_(out) {}

  std::vector<Block> blocks(const pugi::xml_node& parent) {
    std::vector<Block> out;
    children(parent, {&out});
    return out;
  }

 private:
  void children(const pugi::xml_node& parent, const OdtFrame& frame) {
    OdtFrame deeper = frame;
    ++deeper.depth;
    for (const pugi::xml_node& node : parent.children()) block(node, deeper);
  }

  void block(const pugi::xml_node& node, const OdtFrame& frame) {
    const std::string_view name = node.name();
    if (name == "text:p" || name == "text:h") return paragraph(node, frame);
    if (name == "table:table") return table(node, frame);
    if (name == "text:list") return list(node, frame);
    if (name == "text:tracked-changes") return count_changes(node, out_);
    if (is_declaration(name)) return;
    if (name == "draw:frame" || name.starts_with("draw:")) return loose_drawing(node, frame);
    if (frame.depth > deepest_element) return flat_paragraph(node, *frame.blocks);
    const std::size_t before = frame.blocks->size();
    children(node, frame);
    if (name == "text:table-of-content" || name.ends_with("-index"))
      for (std::size_t i = before; i < frame.blocks->size(); ++i)
        if (auto* paragraph = std::get_if<Paragraph>(&(*frame.blocks)[i])) paragraph->role = Role::contents;
  }

  void list(const pugi::xml_node& node, const OdtFrame& frame) {
    OdtFrame inner = frame;
    if (frame.list_level < 0) ++list_;
    ++inner.list_level;
    ++inner.depth;
    const std::string_view style = node.attribute("text:style-name").value();
    if (!style.empty()) inner.list_style = style;
    if (frame.depth > deepest_element) return flat_paragraph(node, *frame.blocks);
    for (const pugi::xml_node& item : node.children()) {
      const bool header = std::string_view(item.name()) == "text:list-header";
      in_item_ = header;
      for (const pugi::xml_node& each : item.children()) block(each, inner);
    }
    in_item_ = true;
  }

  void paragraph(const pugi::xml_node& node, const OdtFrame& frame) {
    Paragraph paragraph;
    const OdtStyle& style = styles_.of("paragraph", node.attribute("text:style-name").value());
    if (style.repeats) {
      ++repeated_;
      return;
    }
    paragraph.style = style.named;
    paragraph.role = style.role;
    paragraph.level = style.level;
    const bool heading = std::string_view(node.name()) == "text:h";
    if (heading && paragraph.role != Role::title) {
      paragraph.role = Role::heading;
      paragraph.level = static_cast<std::uint8_t>(std::clamp(node.attribute("text:outline-level").as_int(1), 1, 9));
      paragraph.label = numbers_.of_heading(node, style, frame.list_style, frame.list_level);
    }
    if (frame.list_level >= 0 && !heading && paragraph.role == Role::body) {
      const auto level = static_cast<std::uint8_t>(std::min(frame.list_level, 8));
      const std::string& list_style = frame.list_style.empty() ? style.list : frame.list_style;
      paragraph.item = {list_, level, styles_.numbered(list_style, level), std::exchange(in_item_, true)};
    }
    Runs outer = std::exchange(runs_, {});
    std::vector<Block> outer_behind = std::exchange(behind_, {});
    std::vector<std::string> outer_bookmarks = std::exchange(bookmarks_, {});
    OdtLook look;
    look.language = style.language;
    look.hidden = style.hidden || is_hidden(node.child("text:hidden-paragraph"));
    space_ = true;
    place_.paragraph = paragraphs_ + 1;
    inlines(node, look, frame);
    paragraph.runs = std::exchange(runs_, std::move(outer));
    paragraph.bookmarks = std::exchange(bookmarks_, std::move(outer_bookmarks));
    paragraph.place.paragraph = paragraphs_ + 1;
    if (shows(paragraph.runs)) ++paragraphs_;
    say_apart(Aside::Kind::hidden, hidden_, paragraph.place);
    say_apart(Aside::Kind::struck, struck_, paragraph.place);
    frame.blocks->emplace_back(std::move(paragraph));
    std::move(behind_.begin(), behind_.end(), std::back_inserter(*frame.blocks));
    behind_ = std::move(outer_behind);
  }

  void say_apart(Aside::Kind kind, std::string& text, const Place& place) {
    if (!plain(text).empty()) out_.asides.push_back({kind, {}, text, place});
    text.clear();
  }

  void inlines(const pugi::xml_node& parent, const OdtLook& look, const OdtFrame& frame) {
    if (frame.depth > deepest_element) return flat(parent, look);
    OdtFrame deeper = frame;
    ++deeper.depth;
    for (const pugi::xml_node& node : parent.children()) inline_node(node, look, deeper);
  }

  void inline_node(const pugi::xml_node& node, const OdtLook& look, const OdtFrame& frame) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) return text(node.value(), look);
    if (node.type() != pugi::node_element) return;
    const std::string_view name = node.name();
    if (name == "text:span") return span(node, look, frame);
    if (name == "text:bookmark" || name == "text:bookmark-start") return bookmark(node);
    if (name == "text:a") return inlines(node, in_link(look, clean(node.attribute("xlink:href").value())), frame);
    if (name == "text:s") return exact(std::string(count_of(node, "text:c", 200), ' '), look);
    if (name == "text:number") return;  // the number once more, as text (6.1.10)
    if (name == "text:tab") return exact("\t", look);
    if (name == "text:line-break") return exact("\n", look);
    if (name == "text:note") return note(node);
    if (name == "office:annotation") return comment(node);
    if (name == "draw:frame" || name.starts_with("draw:")) return drawing(node, frame);
    if (name == "text:ruby") return inlines(node, look, frame);
    if (name == "text:p" || name == "text:h" || name == "text:list" || name == "table:table") {
      OdtFrame behind = frame;
      behind.blocks = &behind_;
      return block(node, behind);
    }
    if (!node.first_child()) return;  // fields, marks of changes, bookmarks
    OdtLook inside = look;
    inside.hidden = look.hidden || hides_its_text(node);
    inlines(node, inside, frame);
  }

  void span(const pugi::xml_node& node, const OdtLook& outer, const OdtFrame& frame) {
    const OdtStyle& style = styles_.of("text", node.attribute("text:style-name").value());
    if (!style.repeats) inlines(node, in_style(outer, style), frame);
  }

  // White space collapses (6.1.2), but for what has an element of its own.
  void text(std::string_view raw, const OdtLook& look) {
    std::string out;
    for (const char c : clean(raw)) {
      const bool blank = c == ' ' || c == '\n' || c == '\t';
      if (!blank)
        out += c;
      else if (!space_)
        out += ' ';
      space_ = blank;
    }
    exact(out, look);
  }

  void exact(const std::string& text, const OdtLook& look) {
    if (text.empty()) return;
    space_ = text.back() == ' ';
    if (look.hidden) {
      hidden_ += text;
      return;
    }
    if (look.struck) struck_ += text;
    runs_.push_back({raised(text, look.raised), look.bold, look.italic, look.language, look.address, 0, 0, look.style,
                     look.target});
  }

  static std::uint32_t count_of(const pugi::xml_node& node, const char* name, int most) {
    return static_cast<std::uint32_t>(std::clamp(node.attribute(name).as_int(1), 1, most));
  }

  // Those of our own reports; a document may have thousands of others.
  void bookmark(const pugi::xml_node& node) {
    const std::string_view name = node.attribute("text:name").value();
    if (name.starts_with("rs_") || name.starts_with("_Ref")) bookmarks_.push_back(clean(name));
  }

  void note(const pugi::xml_node& node) {
    out_.notes.emplace_back();
    const std::size_t number = out_.notes.size();
    {
      const PutBy runs(runs_);
      const PutBy behind(behind_);
      const PutBy item(in_item_, in_item_);
      std::vector<Block> inside = blocks(node.child("text:note-body"));
      out_.notes[number - 1].blocks = std::move(inside);
    }
    Run mark;
    mark.note = static_cast<std::uint32_t>(number);
    runs_.push_back(std::move(mark));
    space_ = false;
  }

  void comment(const pugi::xml_node& node) {
    const PutBy runs(runs_);
    const PutBy behind(behind_);
    const PutBy space(space_, space_);
    Aside aside;
    aside.kind = Aside::Kind::comment;
    aside.author = clean(node.child("dc:creator").text().get());
    aside.place = place_;
    std::vector<Block> inside;
    for (const pugi::xml_node& each : node.children())
      if (std::string_view(each.name()).starts_with("text:")) block(each, {&inside});
    aside.text = text_of(inside);
    if (!aside.text.empty()) out_.asides.push_back(std::move(aside));
  }

  // Anchored to the page, outside of every paragraph.
  void loose_drawing(const pugi::xml_node& node, const OdtFrame& frame) {
    const PutBy runs(runs_);
    drawing(node, frame);
    if (shows(runs_)) {
      Paragraph paragraph;
      paragraph.runs = runs_;
      frame.blocks->emplace_back(std::move(paragraph));
    }
    std::move(behind_.begin(), behind_.end(), std::back_inserter(*frame.blocks));
    behind_.clear();
  }

  void drawing(const pugi::xml_node& node, const OdtFrame& frame) {
    if (frame.depth > deepest_element) return flat_paragraph(node, behind_);
    if (node.child("draw:object") || node.child("draw:object-ole")) {
      ++out_.objects;
      return;
    }
    OdtFrame behind = frame;
    behind.list_level = -1;
    ++behind.depth;
    if (node.child("draw:image")) return runs_.push_back(add_picture(out_, odt_picture(package_, styles_, node)));
    for (const pugi::xml_node& each : node.children()) {
      const std::string_view name = each.name();
      if (name == "svg:title" || name == "svg:desc") continue;
      if (name.starts_with("draw:") && name != "draw:text-box") {
        drawing(each, behind);
        continue;
      }
      std::vector<Block> inside;
      {
        const PutBy runs(runs_);
        const PutBy outer_behind(behind_);
        const PutBy space(space_, space_);
        behind.blocks = &inside;
        name == "draw:text-box" ? children(each, behind) : block(each, behind);
      }
      std::move(inside.begin(), inside.end(), std::back_inserter(behind_));
    }
  }

  void table(const pugi::xml_node& node, const OdtFrame& frame) {
    if (count_around(node, "table:table") >= deepest_table || frame.depth > deepest_element)
      return flat_paragraph(node, *frame.blocks);
    Table out;
    out.place.paragraph = paragraphs_ + 1;
    const PutBy outer(repeated_cells_);
    rows(node, false, frame, out);
    const std::string_view name = node.attribute("table:name").value();
    Table* before = frame.blocks->empty() ? nullptr : std::get_if<Table>(&frame.blocks->back());
    if (before != nullptr && !repeated_cells_.empty() && name.find(" part ") != std::string_view::npos)
      join(*before, std::move(out), repeated_cells_);
    else if (!out.rows.empty())
      frame.blocks->emplace_back(std::move(out));
  }

  void rows(const pugi::xml_node& parent, bool head, const OdtFrame& frame, Table& out) {
    for (const pugi::xml_node& node : parent.children()) {
      const std::string_view name = node.name();
      if (name == "table:table-row") {
        Row row;
        row.head = head;
        cells(node, frame, out.rows.size(), row);
        const std::uint32_t times = count_of(node, "table:number-rows-repeated", 1000);
        const bool says =
            std::ranges::any_of(row.cells, [](const Cell& cell) { return !text_of(cell.blocks).empty(); });
        for (std::uint32_t i = 0; i < (says ? times : 1); ++i) out.rows.push_back(row);
      } else if (name == "table:table-header-rows" || name == "table:table-rows" || name == "table:table-row-group") {
        rows(node, head || name == "table:table-header-rows", frame, out);
      }
    }
  }

  void cells(const pugi::xml_node& parent, const OdtFrame& frame, std::size_t number, Row& row) {
    for (const pugi::xml_node& node : parent.children()) {
      if (std::string_view(node.name()) != "table:table-cell") continue;  // others are covered
      Cell cell;
      cell.columns = count_of(node, "table:number-columns-spanned", 100);
      cell.rows = count_of(node, "table:number-rows-spanned", 10000);
      const PutBy runs(runs_);
      const PutBy behind(behind_);
      const std::uint32_t repeated = repeated_;
      children(node, {&cell.blocks, frame.depth + 1});
      if (cell.blocks.empty() && repeated_ > repeated) repeated_cells_.push_back({number, row.cells.size()});
      const std::uint32_t times = count_of(node, "table:number-columns-repeated", 100);
      for (std::uint32_t i = 0; i < times; ++i) row.cells.push_back(cell);
    }
  }

  // All text below, where elements stand too deep.
  void flat(const pugi::xml_node& top, const OdtLook& look) {
    walk(
        top,
        [&](const pugi::xml_node& at) {
          if (at.type() == pugi::node_pcdata || at.type() == pugi::node_cdata) text(at.value(), look);
          return true;
        },
        [&](const pugi::xml_node&) {
          if (!space_) text(" ", look);
        });
  }

  // The same where a paragraph, not text of one, may stand.
  void flat_paragraph(const pugi::xml_node& node, std::vector<Block>& blocks) {
    Paragraph out;
    {
      const PutBy runs(runs_);
      const PutBy space(space_, true);
      flat(node, {});
      out.runs = std::move(runs_);
    }
    if (!shows(out.runs)) return;
    out.place.paragraph = ++paragraphs_;
    blocks.emplace_back(std::move(out));
  }

  unzip::Archive& package_;
  const OdtStyles& styles_;
  OdtNumbers numbers_;
  Source& out_;
  Runs runs_;
  std::vector<Block> behind_;
  std::string hidden_, struck_;
  std::vector<std::string> bookmarks_;  // of the paragraph that is being read
  Place place_;
  bool space_ = true, in_item_ = false;
  std::uint32_t paragraphs_ = 0, list_ = 0;
  std::uint32_t repeated_ = 0;                // paragraphs that say what another part of the same table says
  std::vector<RepeatedCell> repeated_cells_;  // of the table that is being read
};

void read_running(Reading& reading, const pugi::xml_node& styles, Source& out) {
  for (const pugi::xml_node& page : styles.child("office:master-styles").children("style:master-page"))
    for (const pugi::xml_node& each : page.children()) {
      const std::string_view name = each.name();
      const bool header = name.starts_with("style:header"), footer = name.starts_with("style:footer");
      if (!header && !footer) continue;
      Aside aside;
      aside.kind = header ? Aside::Kind::header : Aside::Kind::footer;
      aside.text = text_of(reading.blocks(each));
      if (!aside.text.empty()) out.asides.push_back(std::move(aside));
    }
}

}  // namespace

Read read_odt(std::string_view bytes) {
  unzip::Archive package(bytes, limits_of_package);
  if (!package) return diagnostics::Diagnostic{Code::import_damaged, {}, {"ZIP"}};
  const auto manifest = package.part("META-INF/manifest.xml");
  if (manifest && manifest->find("encryption-data") != std::string::npos)
    return diagnostics::Diagnostic{Code::import_protected, {}, {}};
  pugi::xml_document content, styles_part;
  if (!load_part(package, "content.xml", content))
    return without_main_part(package, "META-INF/manifest.xml", "content.xml");
  OdtStyles styles;
  if (load_part(package, "styles.xml", styles_part)) styles.add(styles_part.document_element());
  styles.add(content.document_element());
  Source out;
  out.language = styles.language();
  read_odt_meta(package, out);
  Reading reading(package, styles, out);
  out.blocks = reading.blocks(content.document_element().child("office:body").child("office:text"));
  read_running(reading, styles_part.document_element(), out);
  return out;
}

}  // namespace importing
