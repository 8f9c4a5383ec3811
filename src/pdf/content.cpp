#include "pdf/content.hpp"

#include "document/document.hpp"
#include "pdf/dictionary.hpp"
#include "pdf/syntax.hpp"

namespace pdf {

void ContentWriter::end() {
  end_text();
  if (open_) out_ += "EMC\n";
  open_.reset();
}

void ContentWriter::end_text() {
  if (in_text_) out_ += "ET\n";
  in_text_ = false;
}

// Text is placed from where the text before it was, in thousandths: differences of whole numbers never add up.
void ContentWriter::move_to(double x, double y) {
  if (!in_text_) {
    out_ += "BT\n";
    in_text_ = true;
    line_ = {};
  }
  const Point here{thousandths(x), thousandths(y)};
  append_thousandths(out_, here.x - line_.x);
  append_thousandths(out_ += ' ', here.y - line_.y);
  out_ += " Td";
  line_ = here;
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

void ContentWriter::fill(const layout::Fill& fill, double top) {
  begin(layout::Artifact::layout);
  end_text();
  set_colour(fill.colour);
  for (const double value : {fill.x, page_height_ - top - fill.y - fill.height, fill.width, fill.height}) {
    append_number(out_, value);
    out_ += ' ';
  }
  out_ += "re f\n";
}

void ContentWriter::fills(const layout::Box& box, double top) {
  for (const layout::Fill& each : box.fills) fill(each, top);
}

void ContentWriter::set_colour(layout::Colour colour) {
  if (colour_ != colour) append_fill_colour(out_, colour);
  colour_ = colour;
}

void ContentWriter::show(const TextArray& array, double size) {
  std::size_t at = 0;
  for (const TextArray::Change& change : array.changes) {
    out_.append(array.strings, at, change.at - at);
    out_ += "]TJ ";
    std::visit(document::Match{[&](const TextArray::Rise& rise) {
                                 append_number(out_, rise.em * size);
                                 out_ += " Ts";
                               },
                               [&](const TextArray::ReadsAs& text) {
                                 Dictionary().text("ActualText", text.utf8).append_to(out_ += "/Span");
                                 out_ += "BDC";
                               },
                               [&](const TextArray::ReadsAsShown&) { out_ += "EMC"; }},
               change.to);
    out_ += '[';
    at = change.at;
  }
  out_.append(array.strings, at);
}

void ContentWriter::text(const layout::TextRun& run, double top) {
  begin(run.owner);
  set_colour(run.colour);
  move_to(run.x, page_height_ - top - run.baseline);
  if (scale_ != run.scale) {
    scale_ = run.scale;
    append_number(out_ += ' ', 100 * scale_);
    out_ += " Tz ";
  }
  const double em = run.size * run.scale;  // in which the text is shown
  bool open = false;                       // an array of TJ
  bool in_string = false;                  // it ends in a string
  double pen = 0;                          // 1/1000 em behind run.x
  for (const text::Fragment& fragment : run.fragments) {
    if (face_ != fragment.run->face) {
      face_ = fragment.run->face;
      font_of_face_ = &find_font_(*face_);
    }
    EmbeddedFont& wanted = *font_of_face_;
    if (&wanted != font_ || size_ != run.size) {
      if (open) out_ += "]TJ";
      open = false;
      (out_ += '/') += wanted.resource_name();
      out_ += ' ';
      append_number(out_, run.size);
      out_ += " Tf";
      font_ = &wanted;
      size_ = run.size;
    }
    if (!open) out_ += '[';
    in_string = in_string && open;
    open = true;
    const int adjust = rounded(pen - fragment.x * 1000 / em);
    const TextArray& shown = wanted.show(*fragment.run);
    if (adjust == 0 && in_string && shown.changes.empty()) {
      out_.pop_back();
      out_.append(shown.strings, 1);  // "(a)(b)" and "(ab)" show the same; the second is shorter
    } else {
      if (adjust != 0) append_integer(out_, adjust);
      show(shown, run.size);
    }
    in_string = true;
    pen += fragment.run->width * 1000 + shown.pen - adjust;
  }
  if (open) out_ += "]TJ\n";
}

void ContentWriter::runs(const layout::Box& box, double top) {
  for (const layout::Picture& picture : box.pictures) {
    begin(picture.owner);
    end_text();
    out_ += show_picture_(picture, picture.x, page_height_ - top - picture.y - picture.height);
  }
  for (const layout::TextRun& run : box.runs)
    if (!run.fragments.empty()) text(run, top);
}

const std::string& ContentWriter::page(const layout::Page& page) {
  out_.clear();
  colour_.reset();
  font_ = nullptr;
  scale_ = 1;
  page_height_ = page.height;
  if (page.paper) fill(*page.paper, 0);
  for (const layout::PlacedBox& placed : page.boxes) fills(*placed.box, placed.top);
  fills(page.head, 0);
  fills(page.foot, 0);
  end();
  runs(page.head, 0);
  for (const layout::PlacedBox& placed : page.boxes) runs(*placed.box, placed.top);
  runs(page.foot, 0);
  end();
  return out_;
}

}  // namespace pdf
