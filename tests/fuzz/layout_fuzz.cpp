// Bytes -> pages, with letters that are all as wide: fast, and nothing of the text may be lost.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "document/dump.hpp"
#include "expect.hpp"
#include "layout/lay_out.hpp"
#include "layout/tree_text.hpp"
#include "real_resources.hpp"
#include "report/compose.hpp"
#include "section/figures.hpp"
#include "section/reader.hpp"
#include "section/table_files.hpp"
#include "text/fixed_shaper.hpp"

namespace {

const Resources& resources() {
  static const Resources loaded = fuzz::real_resources();
  return loaded;
}

// Large letters on a small page: as many breaks as can be.
const style::Style& narrow() {
  static const style::Style made = [] {
    style::Style style = resources().style;
    style.page = {419.5, 595.3, 50, 50, 60, 40, 30, 30};
    for (style::TextStyle& letter : style.letters) {
      letter.leading *= 24 / letter.size;
      letter.size = 24;
    }
    return style;
  }();
  return made;
}

// Without the contents list, which the document does not count as text of its tree.
std::optional<document::Document> composed(std::string_view bytes) {
  diagnostics::Diagnostics sink;
  const auto xml = xml::Document::parse(bytes, sink);
  if (!xml) return std::nullopt;
  auto section = section::read(*xml, sink);
  if (!section) return std::nullopt;
  section::TableFiller filler(*section, sink);
  for (const section::TablesOfFile& file : section::table_files(*section))
    filler.fill(file, "Post;Rekening;Begroting\nLasten;1234567;2345678\nTotaal lasten;1234567;2345678\n", 1);
  if (sink.has_errors()) return std::nullopt;
  std::vector<document::Image> images;
  for (const section::Figure* figure : section::figures(*section)) {
    const auto number = static_cast<std::uint32_t>(images.size());
    images.push_back({figure->file.text, 1 + 700 * (number % 3), 1 + 500 * (number % 5)});
  }
  return report::compose(*section, std::move(images), resources().style.labels, document::ContentsPolicy::never, sink);
}

// The breaker's hyphens are the reader's only, and a word without anything visible has no glyph.
std::vector<std::string> visible_lines(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    for (std::size_t at = 0; at < line.size();) {
      const std::size_t begin = at;
      const char32_t c = unicode::next(line, at);
      if (!fixed::FixedShaper::is_invisible(c)) text += line.substr(begin, at - begin);
    }
    text += '\n';
  }
  return lines_in(text);
}

void lay_out(const document::Document& document, const style::Style& style) {
  fixed::FixedShaper shaper;
  text::ParagraphBreaker breaker(shaper, resources().hyphenation);
  diagnostics::Diagnostics sink;
  const auto pages = layout::lay_out(document, style, resources().fonts, breaker, {}, sink);
  fuzz::expect_said(sink, pages.has_value());
  if (!pages) return;
  const std::vector<std::string> read = visible_lines(lines_in(TreeText(*pages).finish()));
  const std::vector<std::string> wanted = visible_lines(wanted_of(document));
  const auto [in_tree, in_document] = std::mismatch(read.begin(), read.end(), wanted.begin(), wanted.end());
  if (in_tree != read.end()) std::fprintf(stderr, "in the tree: %s\n", in_tree->c_str());
  if (in_document != wanted.end()) std::fprintf(stderr, "in the document: %s\n", in_document->c_str());
  fuzz::expect(read == wanted, "the tree reads as the document");
  fuzz::expect(!pages->pages.empty(), "there is a page");
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  narrow();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto document = composed({reinterpret_cast<const char*>(data), size});
  if (!document) return 0;
  static_cast<void>(document::dump(*document));
  lay_out(*document, resources().style);
  lay_out(*document, narrow());
  return 0;
}
