// typography STYLE.xml MODE METHOD [FOLDER] SECTION.xml...: what tests/bench/typography runs.
//
//   count total-fit|greedy                 lays the sections out and prints what stands on their pages
//   first-fit total-fit|greedy             the same with pages that keep nothing together
//   tree total-fit|greedy                  prints their structure trees
//   lines total-fit|greedy|lazy|none       breaks their lines only, with caches that are empty for every section
//   pdf total-fit|greedy FOLDER|-          the whole PDF of each, as the program makes it; - writes none
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <vector>

#include "bench/count.hpp"
#include "bench/feet.hpp"
#include "bench/first_fit.hpp"
#include "bench/only_lines.hpp"
#include "layout/lay_out.hpp"
#include "pdf/pdf.hpp"
#include "report/compose.hpp"
#include "section/reader.hpp"
#include "style/reader.hpp"
#include "text/harfbuzz_shaper.hpp"

namespace {

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path + ": cannot be read");
  return {std::istreambuf_iterator<char>(file), {}};
}

[[noreturn]] void fail(const std::string& path, diagnostics::Diagnostics& sink) {
  std::string said = path;
  for (const auto& each : sink.take_sorted())
    said += fmt::format("\n{}:{}: {}", each.position.line, each.position.column,
                        diagnostics::text(each, diagnostics::Language::en));
  throw std::runtime_error(said);
}

style::Style load_style(const std::string& path) {
  diagnostics::Diagnostics sink;
  const auto document = xml::Document::parse(bytes_of(path), sink);
  std::optional<style::Style> style;
  if (document) {
    std::optional<style::Style> basis;
    if (const auto name = style::basis_of(*document))
      basis = load_style((std::filesystem::path(path).parent_path() / (*name + ".xml")).string());
    style = style::read(*document, "stijl", basis ? &*basis : nullptr, sink);
  }
  if (!style) fail(path, sink);
  return *std::move(style);
}

text::FontCollection open_fonts(const style::Style& style) {
  std::vector<text::FontRequest> requests;
  for (const style::TextStyle& letter : style.letters) {
    text::FontRequest request{letter.family, letter.bold, letter.italic};
    if (std::find(requests.begin(), requests.end(), request) == requests.end()) requests.push_back(std::move(request));
  }
  return text::FontCollection::open(requests, style.fallback_families);
}

document::Document compose(const std::string& path, const style::Style& style) {
  diagnostics::Diagnostics sink;
  if (const auto tree = xml::Document::parse(bytes_of(path), sink))
    if (const auto section = section::read(*tree, sink))
      if (auto document = report::compose(*section, {}, style.labels, style.contents, sink))
        return *std::move(document);
  fail(path, sink);
}

void print(const bench::Counts& c, const bench::Feet& feet) {
  const auto line = [](std::string_view what, double value) { fmt::print("{}\t{:.2f}\n", what, value); };
  const auto rate = [](std::size_t part, std::size_t all) {
    return all == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(all);
  };
  fmt::print("pages\t{}\nlines\t{}\nhyphens\t{}\n", c.pages, c.lines, c.hyphens);
  line("hyphens, per 100 lines", rate(c.hyphens, c.lines));
  line("hyphens, per 100 lines that end no paragraph", rate(c.hyphens, c.inner_lines));
  fmt::print("third hyphen in a row\t{}\n", c.third_hyphens);
  fmt::print("  the author's own hyphens counted\t{}\n", c.third_with_own);
  fmt::print("hyphens in the last line but one\t{}\n", c.hyphens_before_last);
  fmt::print("hyphens over a page break\t{}\n", c.hyphens_over_pages);
  fmt::print("hyphens in headings\t{}\n", c.heading_hyphens);
  fmt::print("lines in cells\t{}\n", c.cell_lines);
  line("hyphens in cells, per 100 lines", rate(c.cell_hyphens, c.cell_lines));
  fmt::print("overfull lines\t{}\n", c.overfull);
  fmt::print("loose lines (over 20 % short)\t{}\n", c.loose);
  line("loose lines, per 100 lines", rate(c.loose, c.lines));
  line("shortfall, rms, % of the measure",
       100 * std::sqrt(c.squares / static_cast<double>(std::max<std::size_t>(1, c.inner_lines))));
  line("lines with spaces over 1.5, %", rate(c.wide_spaces, c.inner_lines));
  line("lines with spaces over 2, %", rate(c.very_wide_spaces, c.inner_lines));
  line("lines with spaces below 0.8, %", rate(c.narrow_spaces, c.inner_lines));
  line("last lines of one word, %", rate(c.last_of_one_word, c.last_lines));
  fmt::print("last lines below 15 % that begin within a word\t{}\n", c.tails);
  fmt::print("single lines at a foot\t{}\nsingle lines at a head\t{}\n", c.single_at_foot, c.single_at_head);
  fmt::print("headings at a foot\t{}\ntable heads alone\t{}\n", c.headings_at_foot, c.table_heads_alone);
  fmt::print("lead-ins alone\t{}\nlast pages below a fifth\t{}\n", c.lead_ins_alone, c.poor_last_pages);
  fmt::print("items over a page break\t{}\ndivided rows\t{}\n", c.broken_items, c.divided_rows);
  line("feet over 3 lines short, %", rate(feet.over_three, feet.judged));
  line("feet over 6 lines short, %", rate(feet.over_six, feet.judged));
  line("feet over 3 that need not be, %", rate(feet.free_over_three, feet.judged));
  fmt::print("feet over 6 that need not be\t{}\n", feet.free_over_six);
  line("empty at the foot, % of a page", 100 * c.foot / static_cast<double>(std::max<std::size_t>(1, c.full_pages)));
}

struct Program {
  style::Style style;
  text::FontCollection fonts;
  text::Hyphenation hyphenation = text::Hyphenation::open();
  text::HarfBuzzShaper shaper;
  text::ParagraphBreaker breaker{shaper, hyphenation};
  compression::Compressor compressor;

  explicit Program(style::Style read) : style(std::move(read)), fonts(open_fonts(style)) {}

  layout::Pages pages(const std::string& path, const document::Document& document, text::Method method) {
    diagnostics::Diagnostics sink;
    layout::Options options;
    options.method = method;
    auto pages = layout::lay_out(document, style, fonts, breaker, options, sink);
    if (!pages) fail(path, sink);
    return *std::move(pages);
  }

  void count(text::Method method, bool first_fit, const std::vector<std::string>& paths) {
    bench::Counts counts;
    bench::Feet feet;
    for (const std::string& path : paths) {
      const auto document = compose(path, style);
      auto made = pages(path, document, method);
      if (first_fit) bench::first_fit(made, style);
      bench::count(made, style, counts);
      bench::count_feet(made, style, feet);
    }
    print(counts, feet);
  }

  void trees(text::Method method, const std::vector<std::string>& paths) {
    for (const std::string& path : paths) {
      const auto document = compose(path, style);
      fmt::print("{}\n", layout::dump_structure(pages(path, document, method).structure));
    }
  }

  void lines(const std::string& method, const std::vector<std::string>& paths) {
    std::size_t lines = 0;
    for (const std::string& path : paths) {
      const auto document = compose(path, style);
      const auto passages = bench::passages(document, style, fonts);
      if (method == "lazy")
        lines += bench::break_lazily(passages, hyphenation);
      else if (method != "none")  // what it costs to get there
        lines += bench::break_cold(passages, hyphenation,
                                   method == "greedy" ? text::Method::greedy : text::Method::total_fit);
    }
    fmt::print("lines\t{}\n", lines);
  }

  void pdf(text::Method method, const std::string& folder, const std::vector<std::string>& paths) {
    std::size_t bytes = 0;
    for (const std::string& path : paths) {
      const auto document = compose(path, style);
      const std::string made =
          pdf::write(pages(path, document, method), {}, document.metadata, {{{}, "typography"}}, compressor);
      bytes += made.size();
      if (folder == "-") continue;
      std::ofstream file(std::filesystem::path(folder) / (std::filesystem::path(path).stem().string() + ".pdf"),
                         std::ios::binary);
      file << made;
      if (!file.flush()) throw std::runtime_error(folder + ": cannot be written");
    }
    fmt::print("bytes\t{}\n", bytes);
  }
};

}  // namespace

int main(int argc, char** argv) {
  try {
    std::vector<std::string> words(argv + 1, argv + argc);
    const std::size_t fixed = words.size() > 1 && words[1] == "pdf" ? 4 : 3;
    if (words.size() <= fixed)
      throw std::runtime_error("typography STYLE.xml count|first-fit|tree|lines|pdf METHOD [FOLDER] SECTION.xml...");
    const std::vector<std::string> paths(words.begin() + static_cast<std::ptrdiff_t>(fixed), words.end());
    const std::string &mode = words[1], &method = words[2];
    const text::Method chosen = method == "greedy" ? text::Method::greedy : text::Method::total_fit;
    if (method != "greedy" && method != "total-fit" && !(mode == "lines" && (method == "lazy" || method == "none")))
      throw std::runtime_error(method + ": no method of " + mode);
    Program program(load_style(words[0]));
    if (mode == "count" || mode == "first-fit")
      program.count(chosen, mode == "first-fit", paths);
    else if (mode == "tree")
      program.trees(chosen, paths);
    else if (mode == "lines")
      program.lines(method, paths);
    else if (mode == "pdf")
      program.pdf(chosen, words[3], paths);
    else
      throw std::runtime_error(mode + ": no mode");
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
  }
}
