#include "convert.hpp"

#include <algorithm>
#include <utility>

#include "check/fitted_tables.hpp"
#include "check/resolution.hpp"
#include "compression/compressor.hpp"
#include "layout/lay_out.hpp"
#include "text/harfbuzz_shaper.hpp"
#include "wiring/pictures.hpp"
#include "xml/document.hpp"

// What one report at a time uses, and the next one finds warm.
struct Converter::Worker {
  text::HarfBuzzShaper shaper;
  text::ParagraphBreaker breaker;
  compression::Compressor compressor;
  std::vector<rows::Write> writers;  // one a row of formats; made when the format is first asked for

  explicit Worker(const Resources& resources)
      : breaker(shaper, resources.hyphenation), writers(resources.formats.size()) {}
};

namespace {

using diagnostics::Diagnostics;

// Parse, read, compose.
struct Composition {
  const Options& options;
  const style::Style& style;
  const std::vector<rows::Kind>& kinds;
  const rows::Sources& sources;
  Diagnostics& sink;
  const rows::Kind* kind = nullptr;
  bool empty = false;
  Pictures pictures{sources, sink};

  std::optional<rows::Composed> operator()(std::string_view bytes) {
    const rows::Compose compose = read(bytes);
    if (!compose) return std::nullopt;
    const auto values = rows::known_values(kinds, kind->root, options.values);
    const auto former = rows::known_values(kinds, kind->root, options.former_values);
    rows::Composing how{sources, style.labels, style.contents, style.caption_numbers, values};
    how.former = former;
    how.remarks = options.remarks;
    how.message = options.message;
    how.abbreviations = style.abbreviations;
    how.load_images = [this](const auto& figures) { return pictures.load(figures); };
    auto composed = compose(how, sink);
    empty = !composed && !sink.has_errors();
    return composed;
  }

  // The tree of a large section is as large as what is composed of it, so it goes before that comes.
  rows::Compose read(std::string_view bytes) {
    const auto xml = xml::Document::parse(bytes, sink);
    if (!xml) return {};
    kind = rows::find(kinds, xml->root().name);
    if (kind == nullptr) kind = &kinds.front();
    return kind->read(*xml, sink);
  }
};

// Plan, then each format asked for.
struct Conversion {
  const Options& options;
  const Resources& resources;
  Composition& composition;
  Diagnostics& sink;
  Reports& reports;

  void write(const document::Document& document, std::string_view xml, Converter::Worker& worker) {
    layout::Options how;
    how.missing_glyph_is_error = options.missing_glyph == MissingGlyph::error;
    if (resources.logo)
      how.logo_aspect = static_cast<double>(resources.logo->displayed_height()) / resources.logo->displayed_width();
    // Laid out whatever is asked for: the Plan is for every format, and a character that no font has is the author's to
    // mend in each.
    auto pages = layout::lay_out(document, resources.style, resources.fonts, worker.breaker, how, sink);
    reports.dictionaries = worker.breaker.take_dictionaries();
    if (options.remarks) remark_on_dictionaries();
    if (!pages) return;
    reports.pages = pages->pages.size();
    const std::vector<const image::Image*> figures = composition.pictures.pointers();
    const document::Plan plan = std::move(pages->plan);
    if (options.remarks) {
      check::remark_on_resolution(document, plan, composition.pictures.positions(), sink);
      check::remark_on_fitted_tables(document, plan, resources.style.letter(style::Role::table).size, sink);
    }
    rows::Report report{
        document,        plan, &*pages, resources.logo ? &*resources.logo : nullptr, figures, options.source_date_epoch,
        options.producer};
    if (options.embed_source) {
      report.source = xml;
      report.source_name = options.source_name;
    }
    write_formats(report, true, worker);
    report.pages = nullptr;
    pages.reset();  // of a large report they are the largest part
    write_formats(report, false, worker);
  }

  void remark_on_dictionaries() {
    for (const text::DictionaryUse& use : reports.dictionaries)
      if (!use.found) sink.add(diagnostics::Code::dictionary_not_installed, {}, {use.language, use.package});
  }

  void write_formats(const rows::Report& report, bool with_pages, Converter::Worker& worker) {
    for (std::size_t i = 0; i < resources.formats.size(); ++i) {
      const rows::Format& format = resources.formats[i];
      if (format.needs_pages != with_pages || !is_asked(format.name)) continue;
      rows::Write& write = worker.writers[i];
      if (!write) write = format.writer(resources.style, resources.fonts, worker.compressor);
      reports.outputs.push_back({std::string(format.name), write(report)});
    }
  }

  bool is_asked(std::string_view format) const {
    const auto has = [&](const auto& names) { return std::find(names.begin(), names.end(), format) != names.end(); };
    return options.formats.empty() ? has(composition.kind->default_formats)
                                   : has(options.formats) && has(composition.kind->formats);
  }
};

}  // namespace

Converter::Converter(Resources resources) : resources_(std::move(resources)) {}
Converter::~Converter() = default;

std::unique_ptr<Converter::Worker> Converter::take() const {
  const std::lock_guard lock(mutex_);
  if (idle_.empty()) return std::make_unique<Worker>(resources_);
  auto worker = std::move(idle_.back());
  idle_.pop_back();
  return worker;
}

Reports Converter::operator()(std::string_view xml, const Options& options, const rows::Sources& sources) const {
  Reports reports;
  Diagnostics sink;
  Composition composition{options, resources_.style, resources_.kinds, sources, sink};
  if (auto composed = composition(xml)) {
    reports.identity = std::move(composed->identity);
    reports.message = std::move(composed->message);
    reports.undone = std::move(composed->undone);
    auto worker = take();  // not given back by an exception, which may leave it half-way
    Conversion{options, resources_, composition, sink, reports}.write(composed->document, xml, *worker);
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(worker));
  }
  if (composition.kind != nullptr) reports.kind = composition.kind->root;
  reports.empty = composition.empty;
  reports.failed = sink.has_errors();
  reports.diagnostics = sink.take_sorted();
  reports.left_out = sink.left_out();
  return reports;
}

std::optional<document::Document> compose(std::string_view xml, const Options& options, const style::Style& style,
                                          const std::vector<rows::Kind>& kinds, const rows::Sources& sources,
                                          Diagnostics& sink) {
  auto composed = Composition{options, style, kinds, sources, sink}(xml);
  if (!composed || sink.has_errors()) return std::nullopt;
  return std::move(composed->document);
}
