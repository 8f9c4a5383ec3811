#include <algorithm>
#include <map>

#include "import/clean.hpp"
#include "import/packing.hpp"
#include "import/reader/add_picture.hpp"
#include "import/reader/parted.hpp"
#include "import/reader/put_by.hpp"
#include "import/reader/walk.hpp"
#include "import/reader/word_forms.hpp"
#include "import/reader/word_text.hpp"
#include "import/runs.hpp"
#include "unicode/ascii.hpp"

namespace importing {
namespace {

std::string extension_of(const std::string& part, std::string_view bytes) {
  if (const std::string_view raster = raster_extension(bytes); !raster.empty()) return std::string(raster);
  const std::size_t dot = part.rfind('.');
  return dot == std::string::npos ? "onbekend" : clean(unicode::ascii_lower(std::string_view(part).substr(dot + 1)));
}

}  // namespace

// A picture, a chart, or shapes with text in them.
void WordText::drawing(const pugi::xml_node& node, const Frame& frame) {
  pugi::xml_node described;
  std::vector<std::string> images;
  walk(node, [&](const pugi::xml_node& each) {
    const std::string_view name = each.name();
    if (is(each, "txbxContent")) {
      text_boxes(each, frame);
      return false;
    }
    if (name == "v:textpath") word_art(each);
    if (name == "wp:docPr" || (name == "v:shape" && !described)) described = each;
    if (name == "a:blip" || name == "v:imagedata") {
      const std::string id = name == "a:blip" ? each.attribute("r:embed").value() : each.attribute("r:id").value();
      if (std::ranges::find(images, id) == images.end()) images.push_back(id);
    }
    if (name == "c:chart" || name == "dgm:relIds" || name == "o:OLEObject") ++out_.objects;
    if (name == "mc:Fallback" && each.parent().child("mc:Choice")) return false;
    return true;
  });
  const bool embedded = is(node, "object");
  if (!embedded)
    for (const std::string& id : images) picture(id, described, frame);
}

// Its words stand in an attribute; a watermark in a header is made so.
void WordText::word_art(const pugi::xml_node& path) {
  const std::string words = plain(clean(path.attribute("string").value()));
  if (words.empty()) return;
  Paragraph out;
  out.runs.push_back({.text = words});
  out.place.paragraph = ++paragraphs_;
  behind_.emplace_back(std::move(out));
}

void WordText::picture(const std::string& id, const pugi::xml_node& described, const Frame& frame) {
  Picture out;
  const auto relation = frame.part->relations.find(id);
  if (relation != frame.part->relations.end() && !relation->second.external) {
    // A logo may stand in a hundred places, and is unpacked once; how it is described is each one's own.
    const std::string& part = relation->second.target;
    const auto before = pictures_.find(part);
    if (before != pictures_.end()) {
      out.extension = out_.pictures[before->second].extension;
      out.bytes = out_.pictures[before->second].bytes;
    } else if (const auto bytes = parts_.bytes(part)) {
      out.extension = extension_of(part, *bytes);
      if (!raster_extension(*bytes).empty()) out.bytes = *bytes;
      pictures_.emplace(part, out_.pictures.size());
    }
  }
  if (out.extension.empty()) out.extension = "link";
  out.alternative = clean(described.attribute("descr").value());
  if (out.alternative.empty()) out.alternative = clean(described.attribute("alt").value());
  if (out.alternative.empty()) out.alternative = clean(described.attribute("title").value());
  walk(described, [&](const pugi::xml_node& each) {
    const std::string_view name = each.name();
    if (name.ends_with(":decorative")) out.decorative = std::string_view(each.attribute("val").value()) == "1";
    return true;
  });
  runs_.push_back(add_picture(out_, std::move(out)));
}

// Its paragraphs come behind the one that it is anchored in.
void WordText::text_boxes(const pugi::xml_node& node, const Frame& frame) {
  std::vector<Block> inside;
  if (frame.depth >= deepest_element) {
    plain_paragraph(node, inside);
  } else {
    const PutBy runs(runs_);
    const PutBy behind(behind_);
    const PutBy carried(carried_);
    const PutBy bookmarks(bookmarks_);
    const Frame deeper{&inside, frame.part, frame.depth + 1};
    for (const pugi::xml_node& each : node.children()) block(each, deeper);
  }
  std::move(inside.begin(), inside.end(), std::back_inserter(behind_));
}

namespace {

// The rows of a table or the cells of a row, in content controls and tracked changes too.
std::vector<pugi::xml_node> gathered(const pugi::xml_node& parent, const std::string& name, const std::string& prefix) {
  std::vector<pugi::xml_node> out;
  walk(parent, [&](const pugi::xml_node& each) {
    const std::string_view of = each.name();
    if (of == name) out.push_back(each);
    return of == prefix + "sdt" || of == prefix + "sdtContent" || of == prefix + "customXml" || of == prefix + "ins" ||
           of == prefix + "moveTo";
  });
  return out;
}

}  // namespace

void WordText::table(const pugi::xml_node& node, const Frame& frame) {
  end_carried(*frame.blocks);
  Table out;
  out.place.paragraph = paragraphs_ + 1;
  if (count_around(node, prefix_ + "tbl") >= deepest_table || frame.depth > deepest_element)
    return plain_paragraph(node, *frame.blocks);
  const Frame inner{nullptr, frame.part, frame.depth + 1};
  std::map<std::uint32_t, std::pair<std::size_t, std::size_t>> open;  // by column: the cell that may go on below
  std::vector<RepeatedCell> repeated;
  for (const pugi::xml_node& row_node : gathered(node, prefix_ + "tr", prefix_)) {
    const pugi::xml_node properties = child(row_node, "trPr");
    if (child(properties, "del")) {
      ++out_.deletions;
      continue;
    }
    Row row;
    row.head = toggle(child(properties, "tblHeader"), val_).value_or(false);
    std::uint32_t column = 0;
    const auto skip = [&](const char* name) {
      const auto count =
          static_cast<std::uint32_t>(std::clamp(child(properties, name).attribute(val_.c_str()).as_int(0), 0, 100));
      for (std::uint32_t i = 0; i < count; ++i) row.cells.emplace_back();
      column += count;
    };
    skip("gridBefore");
    for (const pugi::xml_node& cell_node : gathered(row_node, prefix_ + "tc", prefix_)) {
      const pugi::xml_node cell_properties = child(cell_node, "tcPr");
      if (child(cell_properties, "cellDel")) {
        ++out_.deletions;
        continue;
      }
      if (child(cell_properties, "cellIns")) ++out_.insertions;
      Cell cell;
      cell.columns = static_cast<std::uint32_t>(
          std::clamp(child(cell_properties, "gridSpan").attribute(val_.c_str()).as_int(1), 1, 100));
      const PutBy runs(runs_);
      const PutBy behind(behind_);
      const PutBy carried(carried_);
      const bool placeholder = in_placeholder(cell_node, prefix_) || in_placeholder(row_node, prefix_);
      const PutBy outer(in_placeholder_, in_placeholder_ || placeholder);
      const std::uint32_t repeated_before = repeated_;
      for (const pugi::xml_node& each : cell_node.children())
        if (!is(each, "tcPr")) block(each, {&cell.blocks, inner.part, inner.depth});
      end_carried(cell.blocks);
      const pugi::xml_node merge = child(cell_properties, "vMerge");
      const bool goes_on = merge && std::string_view(merge.attribute(val_.c_str()).as_string("continue")) != "restart";
      const std::uint32_t wide = cell.columns;
      const auto above = open.find(column);
      if (goes_on && above != open.end()) {
        Cell& first = out.rows[above->second.first].cells[above->second.second];
        first.rows = static_cast<std::uint32_t>(out.rows.size() - above->second.first + 1);
        std::move(cell.blocks.begin(), cell.blocks.end(), std::back_inserter(first.blocks));
      } else {
        open[column] = {out.rows.size(), row.cells.size()};
        if (cell.blocks.empty() && repeated_ > repeated_before) repeated.push_back({out.rows.size(), row.cells.size()});
        row.cells.push_back(std::move(cell));
      }
      column += wide;
    }
    skip("gridAfter");
    const bool has_cells = column > 0;  // all of them may go on from above
    if (has_cells) out.rows.push_back(std::move(row));
  }
  const WordStyle& style = parts_.styles().of(value(child(node, "tblPr"), "tblStyle"));
  Table* before = frame.blocks->empty() ? nullptr : std::get_if<Table>(&frame.blocks->back());
  if (before != nullptr && unicode::ascii_lower(style.name) == "raadstuk table part")
    join(*before, std::move(out), repeated);
  else if (!out.rows.empty())
    frame.blocks->emplace_back(std::move(out));
}

}  // namespace importing
