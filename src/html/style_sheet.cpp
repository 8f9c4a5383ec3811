#include "html/style_sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "html/number.hpp"
#include "html/page_css.hpp"
#include "style/hex.hpp"
#include "style/palette.hpp"
#include "style/turned_page.hpp"
#include "unicode/ascii.hpp"

namespace html {
namespace {

using style::hex;
using style::Palette;
using style::Role;
using style::Style;
using style::TextStyle;

// Letters on a screen are read from further away than those on paper: 10.5 pt become 18 px, at which a line of the
// page's measure holds as many letters as there.
constexpr double paper_points_of_rem = 28 / 3.0;
// Lines on a screen, with no baseline grid across the page, take a little more white.
constexpr double least_leading = 1.45;

// A string (CSS Syntax 3, 4.3.5) in which nothing but letters and digits stands for itself.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (unicode::is_ascii_letter(c) || unicode::is_digit(c) || c == ' ' || byte >= 0x80)
      out += c;
    else
      out += fmt::format("\\{:x} ", byte);
  }
  return out += '"';
}

// What people have under the name that Word knows, else the family of the PDF, else what the system has.
std::string families(const TextStyle& letter) {
  std::string out;
  for (const std::string* family : {&letter.word_family, &letter.family})
    if (!family->empty() && out.find(quoted(*family)) == std::string::npos) out += quoted(*family) + ',';
  return out + "system-ui,sans-serif";
}

// The variable of a letter's colour.
constexpr std::array<std::string_view, style::role_count> inks = {"--text",  "--title",    "--number", "--block",
                                                                  "--topic", "--subtopic", "--table",  "--table-head",
                                                                  "--data",  "--running"};

std::string colours(const Palette& palette) {
  std::string out = fmt::format("--paper:{};--wash:{};--line:{};--accent:{};--rule:{};--link:{}", hex(palette.paper),
                                hex(palette.wash), hex(palette.line), hex(palette.accent), hex(palette.accent_rule),
                                hex(palette.link));
  for (std::size_t role = 0; role < style::role_count; ++role)
    out += fmt::format(";{}:{}", inks[role], hex(palette.inks[role]));
  return out;
}

class Sheet {
 public:
  explicit Sheet(const Style& style) : style_(style), text_(style.letter(Role::text)) {}

  std::string finish() && {
    variables();
    out_ += page_css;
    letter("body", Role::text, false);
    letter("h1", Role::title);
    letter(".number", Role::number, false);
    letter(".part,.chapter", Role::title);
    letter(".block", Role::block);
    letter(".topic", Role::heading);
    letter(".subtopic", Role::subheading);
    letter("table", Role::table, false);
    letter("thead th,thead td", Role::table_head, false);
    letter(".facts,header,caption,figcaption", Role::data, false);
    letter(".explanation>td", style_.explanation(), inks[static_cast<std::size_t>(Role::table)], false);
    letter(".contents", Role::block);
    out_ += fmt::format(".source{{font-size:{};color:var(--running)}}\n.notes{{font-size:{}}}\n",
                        size(style_.letter(Role::data).size), size(style_.explanation().size));
    out_ += "caption,figcaption{font-weight:normal}\n";
    // A long word of a title does not fit a telephone at the size of a page.
    const double title = style_.letter(Role::title).size;
    out_ += fmt::format("h1,.part,.chapter{{font-size:clamp({},1.1rem + 4.2vw,{})}}\n",
                        size(std::min(title, 1.45 * text_.size)), size(title));
    if (style_.hyphenate) out_ += "main p,main li,.explanation>td{hyphens:auto;hyphenate-limit-chars:9 4 4}\n";
    if (style_.alignment == style::TextAlignment::justified)
      out_ += "@media (min-width:40rem){main>p,blockquote p{text-align:justify}}\n";
    number_beside();
    paper();
    return std::move(out_);
  }

 private:
  // In letters of the text: 1 is its size.
  double of_text(double points) const { return points / text_.size; }
  std::string size(double points) const { return fmt::format("calc({:.3f}*var(--size))", of_text(points)); }

  void variables() {
    out_ += fmt::format(":root{{color-scheme:light dark;{};--size:{:.4f}rem;--measure:calc({:.2f}*var(--size));",
                        colours(style::light_palette(style_)), text_.size / paper_points_of_rem,
                        of_text(style_.page.text_width()));
    out_ +=
        fmt::format("--below:{};--between:{};--indent:{};--padding:{};--cell:{};--table-below:{};", size(text_.below),
                    size(style_.list.item_space), size(style_.list.label_width + style_.list.label_gap),
                    size(style_.data.padding), size(style_.table.padding), size(1.6 * style_.table.below));
    out_ += fmt::format("--thick:{};--thin:{};--hair:{}}}\n", rule(style_.table.thick_rule),
                        rule(style_.table.thin_rule), rule(style_.table.hairline));
    out_ += fmt::format("@media screen and (prefers-color-scheme:dark){{:root{{{}}}\n",
                        colours(style::dark_palette(style_)));
    // A picture may be drawn in dark on nothing.
    out_ += fmt::format("img{{background:{0};outline:.4rem solid {0};border-radius:.1rem}}.logo{{margin:.4rem}}}}\n",
                        hex(style_.paper));
  }

  // At least as wide as a screen can show.
  static std::string rule(double points) { return points == 0 ? "0" : fmt::format("max(1px,{:.2f}pt)", points * 1.2); }

  void letter(std::string_view selector, Role role, bool spaced = true) {
    letter(selector, style_.letter(role), inks[static_cast<std::size_t>(role)], spaced);
  }
  void letter(std::string_view selector, const TextStyle& letter, std::string_view ink, bool spaced) {
    const double leading = letter.leading / letter.size;
    out_ += fmt::format("{}{{color:var({});font-size:{};line-height:{:.3f};font-weight:{};font-style:{}", selector, ink,
                        size(letter.size), &letter == &text_ ? std::max(leading, least_leading) : leading,
                        letter.bold ? "bold" : "normal", letter.italic ? "italic" : "normal");
    if (&letter == &text_ || families(letter) != families(text_)) out_ += ";font-family:" + families(letter);
    if (spaced) out_ += fmt::format(";margin-block:{} {}", size(letter.above), size(letter.below));
    out_ += "}\n";
  }

  // From where a screen has the column on both sides of the text.
  void number_beside() {
    const double column = number_column * style_.letter(Role::number).size;
    out_ += fmt::format(
        "@media screen and (min-width:{0:.2f}rem){{.beside{{display:inline-block;inline-size:{1}em;"
        "margin-inline-start:-{1}em;padding-inline-end:.8em;text-align:end}}}}\n",
        (style_.page.text_width() + 2 * column) / paper_points_of_rem, number_column);
  }

  void paper() {
    const style::PageMetrics& page = style_.page;
    const style::PageMetrics turned = style::turned_page(style_);
    const double hang = printed_number_column(style_);
    out_ += fmt::format("@media print{{:root,.smaller caption{{--size:{0}pt}}:root{{--hang:{1:.2f}pt}}}}\n", text_.size,
                        hang);
    // Letters that were chosen for another paper than white may not show on white.
    if (style_.paper != style::Colour{255, 255, 255})
      out_ +=
          fmt::format("@media print{{:root{{print-color-adjust:exact}}}}\n@page{{background:{}}}\n", hex(style_.paper));
    const auto sheet = [&](std::string_view name, const style::PageMetrics& of, double left) {
      out_ += fmt::format("@page{}{{size:{:.2f}pt {:.2f}pt;margin:{:.2f}pt {:.2f}pt {:.2f}pt {:.2f}pt}}\n", name,
                          of.width, of.height, of.top, of.right, of.bottom, left);
    };
    sheet("", page, page.left - hang);
    sheet(" turned", turned, std::max(0.0, turned.left - hang));
  }

  const Style& style_;
  const TextStyle& text_;
  std::string out_;
};

}  // namespace

std::string style_sheet(const Style& style) { return Sheet(style).finish(); }

}  // namespace html
