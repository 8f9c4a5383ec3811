// Justified text in a PDF: what its operators add up to.
#include "catch.hpp"
#include "written.hpp"

namespace {

// The lines of a page, from their operators: where each ends, and how far its letters are scaled.
struct Shown {
  double begin = 0, end = 0, scale = 1;
  std::string text;
};

class LineReader {
 public:
  explicit LineReader(Written& written) : written_(written) {
    for (const auto& operation : written.file.content(written.pages.at(0))) read(operation);
  }
  std::vector<Shown> lines;

 private:
  void read(const read_pdf::Operation& operation) {
    const auto& operands = operation.operands;
    if (operation.name == "BT") x_ = 0;
    if (operation.name == "Td") {
      x_ += operands.at(0).number();
      if (lines.empty() || operands.at(1).number() != 0) lines.push_back({x_, x_, scale_, ""});
      pen_ = x_;
    }
    if (operation.name == "Tf") font_ = operands.at(0).name(), size_ = operands.at(1).number();
    if (operation.name == "Tz") scale_ = operands.at(0).number() / 100;
    if (operation.name != "TJ") return;
    lines.back().scale = scale_;
    for (const Object& item : operands.at(0).items())
      if (item.is_string())
        show(item.bytes());
      else
        pen_ -= item.number() / 1000 * size_ * scale_;
  }

  void show(const std::string& codes) {
    const auto& widths = widths_of(font_);
    for (const char code : codes) {
      const std::string& reads = written_.to_unicode(font_).at(static_cast<unsigned char>(code));
      pen_ += widths.at(static_cast<unsigned char>(code)) / 1000 * size_ * scale_;
      lines.back().text += reads;
      if (reads != " ") lines.back().end = pen_;
    }
  }

  // By code, in thousandths of an em.
  const std::map<int, double>& widths_of(const std::string& font) {
    auto& widths = widths_[font];
    const Object all = written_.font(font).key("/DescendantFonts").at(0).key("/W");
    for (int i = widths.empty() ? 0 : all.size(); i < all.size(); i += 2) {
      int code = all.at(i).integer();
      for (const Object& width : all.at(i + 1).items()) widths[code++] = width.number();
    }
    return widths;
  }

  Written& written_;
  std::map<std::string, std::map<int, double>> widths_;
  double x_ = 0, pen_ = 0, size_ = 0, scale_ = 1;
  std::string font_;
};

}  // namespace

TEST_CASE("the letters of justified lines are scaled, each line ends at the margin, and the next is as it was") {
  style::Style style = made::style();
  style.alignment = style::TextAlignment::justified;
  Written written(made::document({made::paragraph(made::filler(120)), made::paragraph("Kort.")}),
                  Written::plain_options(), style);
  const double margin = style.page.width - style.page.right;
  bool scaled = false;
  const std::vector<Shown> lines = LineReader(written).lines;
  std::size_t inner = 0;
  for (const Shown& line : lines) {
    CHECK(line.scale == Approx(1).margin(0.0151));
    scaled = scaled || line.scale != 1;
    if (line.end < margin - 1) continue;  // a heading, or the end of a paragraph
    ++inner;
    const bool hangs =
        std::string_view("-.,\xAD").find(line.text.find_last_not_of(' ') == std::string::npos
                                             ? ' '
                                             : line.text[line.text.find_last_not_of(' ')]) != std::string_view::npos;
    CHECK(line.end <= margin + (hangs ? 2.5 : 0.02));
    if (!hangs) CHECK(line.end == Approx(margin).margin(0.02));
  }
  CHECK(scaled);
  CHECK(inner > 3);
  CHECK(lines.back().scale == 1);
}
