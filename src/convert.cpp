#include "convert.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "check/fitted_tables.hpp"
#include "check/resolution.hpp"
#include "compression/compressor.hpp"
#include "layout/lay_out.hpp"
#include "section/root.hpp"
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
  bool empty = false, passed = false;
  Pictures pictures{};
  std::vector<diagnostics::Diagnostic> told{};  // of other inputs
  std::span<const rows::Format> formats{};

  std::optional<rows::Composed> operator()(std::string_view bytes) { return composed(read(bytes)); }

  std::optional<rows::Composed> composed(const rows::Compose& compose) {
    if (!compose) return std::nullopt;
    const auto values = rows::known_values(kinds, kind->root, options.values);
    const auto former = rows::known_values(kinds, kind->root, options.former_values);
    rows::Composing how{sources, style.labels, style.contents, style.caption_numbers, values};
    how.former = former;
    how.remarks = options.remarks;
    how.message = options.message;
    how.abbreviations = style.abbreviations;
    how.contents_depth = style.contents_depth;
    how.load_images = [this](const auto& figures, const auto& from, auto& said) {
      return pictures.load(figures, from, said);
    };
    for (const rows::Format& format : formats) {
      if (!is_asked(format.name)) continue;
      how.carries_section |= format.carries_section;
      how.names_section |= format.names_section;
    }
    how.page_extension = options.page_extension;
    how.tell = [this](diagnostics::Diagnostic said) { told.push_back(std::move(said)); };
    auto made = compose(how, sink);
    empty = !made && !sink.has_errors();
    return made;
  }

  bool is_asked(std::string_view format) const {
    const auto has = [&](const auto& names) { return std::find(names.begin(), names.end(), format) != names.end(); };
    return has(kind->always) ||
           (options.formats.empty() ? has(kind->default_formats) : has(options.formats) && has(kind->formats));
  }

  // The tree of a large section is as large as what is composed of it, so it goes before that comes.
  rows::Compose read(std::string_view bytes) {
    const auto xml = xml::Document::parse(bytes, sink);
    if (!xml) return {};
    kind = rows::find(kinds, xml->root().name);
    if (kind == nullptr) kind = rows::find(kinds, section::meant_root(xml->root().name).value_or(""));
    passed = kind != nullptr &&
             std::ranges::none_of(kind->formats, [this](std::string_view format) { return is_asked(format); });
    if (passed) return {};
    if (kind == nullptr) kind = &kinds.front();
    return kind->read(*xml, sink);
  }
};

// An input as XML, with what it brings along where it is a report of ours.
struct Input {
  std::optional<OpenedSection> opened;
  std::string_view xml;
  rows::Sources sources;

  Input(std::string_view bytes, const rows::Sources& beside, const OpenSection& open) : xml(bytes), sources(beside) {
    if (open) opened = open(bytes);
    if (!opened) return;
    xml = opened->xml;
    sources.read = [this, &beside](std::string_view name) -> std::variant<rows::SourceFile, rows::Unread> {
      const auto picture = opened->pictures.find(name);
      if (picture == opened->pictures.end()) return beside.read(name);
      return rows::SourceFile{picture->second, 0};
    };
  }
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;

  bool is_refused() const { return opened && opened->xml.empty(); }
  // A template that nobody filled in is none.
  bool is_error() const {
    return std::ranges::any_of(opened->said, [](const diagnostics::Diagnostic& each) {
      return entry(each.code).severity == diagnostics::Severity::error;
    });
  }
  // What was said of its XML, said of its paragraphs, behind what was said when it was opened.
  std::vector<diagnostics::Diagnostic> said(std::vector<diagnostics::Diagnostic> of_xml) {
    if (!opened) return of_xml;
    std::vector<diagnostics::Diagnostic> all = std::move(opened->said);
    for (diagnostics::Diagnostic& each : of_xml)
      all.push_back(each.position.source == 0 ? opened->of_paragraph(std::move(each)) : std::move(each));
    return all;
  }
};

// Plan, then each format asked for.
struct Conversion {
  const Options& options;
  const Resources& resources;
  Composition& composition;
  Diagnostics& sink;
  Reports& reports;

  void write(const rows::Composed& composed, std::string_view xml, Converter::Worker& worker) {
    const document::Document& document = composed.document;
    layout::Options how;
    how.missing_glyph_is_error = options.missing_glyph == MissingGlyph::error;
    if (resources.logo) how.logo_aspect = resources.logo->aspect();
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
      Diagnostics remarks;
      check::remark_on_resolution(document, plan, composition.pictures.positions(), remarks);
      check::remark_on_fitted_tables(document, plan, resources.style.letter(style::Role::table).size, remarks);
      // What stands in another file is remarked on there.
      for (diagnostics::Diagnostic& each : remarks.take_sorted())
        if (each.position.source == 0) sink.add(std::move(each));
    }
    rows::Report report{
        document,        plan, &*pages, resources.logo ? &*resources.logo : nullptr, figures, options.source_date_epoch,
        options.producer};
    report.rows = composed.rows ? &*composed.rows : nullptr;
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
      if (format.needs_pages != with_pages || !composition.is_asked(format.name)) continue;
      if (format.holds_rows && report.rows == nullptr) continue;  // that of a comparison is no rows, and made with it
      rows::Write& write = worker.writers[i];
      if (!write) write = format.writer(resources.style, resources.fonts, worker.compressor);
      reports.outputs.push_back({std::string(format.name), write(report)});
    }
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

struct Converter::Asked {
  std::string_view xml;
  const Options& options;
  const rows::Sources& sources;
  // In place of the XML.
  const rows::Kind* kind = nullptr;
  const rows::Compose* compose = nullptr;
};

Reports Converter::operator()(std::string_view xml, const Options& options, const rows::Sources& sources) const {
  return convert({xml, options, sources});
}

Reports Converter::operator()(const rows::Kind& kind, const rows::Compose& compose, const Options& options,
                              const rows::Sources& sources) const {
  return convert({{}, options, sources, &kind, &compose});
}

Reports Converter::convert(const Asked& asked) const {
  const auto& [bytes, options, sources, kind, compose] = asked;
  Reports reports;
  Diagnostics sink;
  Input input(bytes, sources, compose == nullptr ? resources_.open_section : OpenSection());
  if (input.is_refused()) {
    reports.failed = input.is_error();
    reports.empty = !reports.failed;
    reports.diagnostics = input.said({});
    return reports;
  }
  Composition composition{options, resources_.style, resources_.kinds, input.sources, sink, kind};
  composition.formats = resources_.formats;
  if (auto composed = compose == nullptr ? composition(input.xml) : composition.composed(*compose)) {
    reports.identity = std::move(composed->identity);
    reports.message = std::move(composed->message);
    reports.undone = std::move(composed->undone);
    auto worker = take();  // not given back by an exception, which may leave it half-way
    Conversion{options, resources_, composition, sink, reports}.write(*composed, input.xml, *worker);
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(worker));
  }
  if (composition.kind != nullptr) reports.kind = composition.kind->root;
  reports.empty = composition.empty;
  reports.passed = composition.passed;
  reports.failed = sink.has_errors();
  reports.diagnostics = input.said(sink.take_sorted());
  std::move(composition.told.begin(), composition.told.end(), std::back_inserter(reports.diagnostics));
  reports.left_out = sink.left_out();
  return reports;
}

std::optional<rows::Composed> compose(std::string_view bytes, const Options& options, const style::Style& style,
                                      const std::vector<rows::Kind>& kinds, const rows::Sources& sources,
                                      Diagnostics& sink, const OpenSection& open_section) {
  const Input input(bytes, sources, open_section);
  if (input.is_refused()) return std::nullopt;
  auto composed = Composition{options, style, kinds, input.sources, sink}(input.xml);
  if (!composed || sink.has_errors()) return std::nullopt;
  return composed;
}

std::optional<document::Document> compose(const rows::Kind& kind, const rows::Compose& how, const Options& options,
                                          const style::Style& style, const rows::Sources& sources, Diagnostics& sink) {
  const std::vector<rows::Kind> none;
  auto composed = Composition{options, style, none, sources, sink, &kind}.composed(how);
  if (!composed || sink.has_errors()) return std::nullopt;
  return std::move(composed->document);
}
