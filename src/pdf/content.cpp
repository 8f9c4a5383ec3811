#include "pdf/content.hpp"

#include <cmath>

#include "pdf/syntax.hpp"

namespace pdf {

void ContentWriter::end() {
  if (open_) out_ += "EMC\n";
  open_.reset();
}

// Runs of one owner that follow each other share a sequence: a paragraph is one, over all its lines.
void ContentWriter::begin(const layout::Owner& owner) {
  if (open_ == owner) return;
  end();
  if (const auto* leaf = std::get_if<layout::LeafId>(&owner)) {
    out_ += '/';
    out_ += layout::name_of(structure_[structure_.owner(*leaf)].tag);
    out_ += "<</MCID " + std::to_string(begin_leaf_(*leaf)) + ">>BDC\n";
  } else {
    switch (std::get<layout::Artifact>(owner)) {
      case layout::Artifact::layout: out_ += "/Artifact<</Type/Layout>>BDC\n"; break;
      case layout::Artifact::header: out_ += "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"; break;
      case layout::Artifact::footer: out_ += "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n"; break;
      case layout::Artifact::repeated: out_ += "/Artifact<</Type/Pagination>>BDC\n"; break;
    }
  }
  open_ = owner;
}

void ContentWriter::fills(const layout::Box& box, double top) {
  for (const layout::Fill& fill : box.fills) {
    begin(layout::Artifact::layout);
    append_fill_colour(out_, fill.colour);
    for (const double value : {fill.x, page_height_ - top - fill.y - fill.height, fill.width, fill.height}) {
      append_number(out_, value);
      out_ += ' ';
    }
    out_ += "re f\n";
  }
}

void ContentWriter::text(const layout::TextRun& run, double top) {
  begin(run.owner);
  out_ += "BT ";
  append_fill_colour(out_, run.colour);
  append_number(out_, run.x);
  out_ += ' ';
  append_number(out_, page_height_ - top - run.baseline);
  out_ += " Td";
  const EmbeddedFont* font = nullptr;
  double pen = 0;  // 1/1000 em behind run.x
  for (const text::Fragment& fragment : run.fragments) {
    EmbeddedFont& wanted = find_font_(*fragment.run->face);
    if (&wanted != font) {
      if (font != nullptr) out_ += "]TJ";
      out_ += '/' + wanted.resource_name() + ' ';
      append_number(out_, run.size);
      out_ += " Tf[";
      font = &wanted;
    }
    const double x = fragment.x * 1000 / run.size;
    const auto adjust = static_cast<int>(std::lround(pen - x));
    if (adjust != 0) out_ += std::to_string(adjust);
    const EmbeddedFont::Shown& shown = wanted.show(*fragment.run);
    if (!shown.lifted) {
      // "<01><02>" and "<0102>" show the same; the second is shorter.
      if (adjust == 0 && out_.ends_with('>')) {
        out_.pop_back();
        out_.append(shown.array, 1);
      } else {
        out_ += shown.array;
      }
    } else {
      std::size_t at = 0;
      for (std::size_t mark; (mark = shown.array.find(" RISE", at)) != std::string::npos; at = mark + 5) {
        const std::size_t number = shown.array.rfind(' ', mark - 1) + 1;
        out_.append(shown.array, at, number - at);
        append_number(out_, std::stod(shown.array.substr(number, mark - number)) * run.size);
        out_ += " Ts";
      }
      out_.append(shown.array, at);
    }
    pen += fragment.run->width * 1000 + shown.pen_error - adjust;
  }
  if (font != nullptr) out_ += "]TJ";
  out_ += " ET\n";
}

void ContentWriter::runs(const layout::Box& box, double top) {
  for (const layout::Picture& picture : box.pictures) {
    begin(picture.owner);
    out_ += show_picture_(picture, picture.x, page_height_ - top - picture.y - picture.height);
  }
  for (const layout::TextRun& run : box.runs)
    if (!run.fragments.empty()) text(run, top);
}

std::string ContentWriter::page(const layout::Page& page) {
  out_.clear();
  for (const layout::PlacedBox& placed : page.boxes) fills(*placed.box, placed.top);
  fills(page.head, 0);
  end();
  runs(page.head, 0);
  for (const layout::PlacedBox& placed : page.boxes) runs(*placed.box, placed.top);
  runs(page.foot, 0);
  end();
  return std::move(out_);
}

}  // namespace pdf
