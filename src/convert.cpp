#include "convert.hpp"

#include <fmt/format.h>

#include <set>
#include <utility>

#include "check/remarks.hpp"
#include "document/document.hpp"
#include "docx/docx.hpp"
#include "layout/lay_out.hpp"
#include "pdf/pdf.hpp"
#include "report/compose.hpp"
#include "report/message.hpp"
#include "section/figures.hpp"
#include "section/override.hpp"
#include "section/reader.hpp"
#include "text/harfbuzz_shaper.hpp"
#include "xml/document.hpp"

// What one report at a time uses, and the next one finds warm.
struct Converter::Worker {
  text::HarfBuzzShaper shaper;
  text::ParagraphBreaker breaker;
  compression::Compressor compressor;
  docx::Writer docx;

  // Words, where they are many: no run of them may be looked at any more.
  void forget() {
    shaper.forget();
    breaker.forget();
  }

  explicit Worker(const Resources& resources)
      : breaker(shaper, resources.hyphenation), docx(resources.style, compressor) {}
};

namespace {

using diagnostics::Code;

// From the XML to the Document.
struct Composition {
  const Options& options;
  const style::Style& style;
  const Read& read;
  diagnostics::Diagnostics& sink;
  bool empty = false;
  std::vector<document::Image> images{};  // each file once
  std::vector<image::Image> loaded{};     // the same, with their pixels
  std::optional<report::Message> message{};

  std::optional<document::Document> compose(std::string_view xml);
  void load_images(const section::Section& section);
};

// From the Document to the files.
struct Conversion {
  const Options& options;
  const Resources& resources;
  const Composition& composed;
  diagnostics::Diagnostics& sink;
  Reports& reports;

  void write(const document::Document& document, std::string_view xml, Converter::Worker& worker);
  void draft();
};

void Composition::load_images(const section::Section& section) {
  std::set<std::string_view> seen;
  std::uint64_t bytes_together = 0, pixels_together = 0;
  for (const section::Figure* figure : section::figures(section)) {
    const std::string& name = figure->file.text;
    if (!seen.insert(name).second) continue;
    auto bytes = read(name);
    if (auto* problem = std::get_if<diagnostics::Diagnostic>(&bytes)) {
      sink.add(problem->code, figure->file.position, std::move(problem->arguments));
    } else if (auto image = image::load(std::move(std::get<std::string>(bytes)), name, figure->file.position, sink)) {
      bytes_together += image->bytes.size();
      if (image->format == image::Format::png) pixels_together += std::uint64_t{image->width} * image->height;
      if (bytes_together > image::max_bytes_together || pixels_together > image::max_pixels_together)
        return sink.add(Code::images_too_large, figure->file.position,
                        {name, fmt::to_string(image::max_bytes_together >> 20U),
                         fmt::to_string(image::max_pixels_together / 1'000'000)});
      images.push_back({name, image->displayed_width(), image->displayed_height()});
      loaded.push_back(std::move(*image));
    }
  }
}

std::optional<document::Document> Composition::compose(std::string_view xml) {
  auto tree = xml::Document::parse(xml, sink);
  if (!tree) return std::nullopt;
  auto section = section::read(*tree, sink);
  tree.reset();  // of a large section it is as large as what comes now
  if (!section) return std::nullopt;
  for (const auto& [name, value] : options.overrides) section::set(*section, name, value, sink);
  load_images(*section);
  if (sink.has_errors()) return std::nullopt;
  auto document = report::compose(*section, images, style.labels, style.contents, sink);
  empty = !document;
  if (document && options.remarks) check::remark(*section, *document, sink);
  if (document && options.mail) message = report::message(*section, style.labels);
  return document;
}

void Conversion::write(const document::Document& document, std::string_view xml, Converter::Worker& worker) {
  layout::Options how;
  how.missing_glyph_is_error = options.missing_glyph == MissingGlyph::error;
  if (resources.logo)
    how.logo_aspect = static_cast<double>(resources.logo->displayed_height()) / resources.logo->displayed_width();
  // Laid out for a DOCX alone as well: a character that no font has is the author's to mend in every format.
  auto pages = layout::lay_out(document, resources.style, resources.fonts, worker.breaker, how, sink);
  if (!pages) return;
  reports.pages = pages->pages.size();
  std::vector<const image::Image*> figures;
  for (const image::Image& image : composed.loaded) figures.push_back(&image);
  const image::Image* logo = resources.logo ? &*resources.logo : nullptr;
  if (options.pdf) {
    // Of different words by the hundred thousand the glyphs are half of all memory.
    pdf::Options pdf{options.source_date_epoch, options.producer, {}, [&worker] { worker.forget(); }};
    if (options.embed_source) pdf.source = {xml, options.source_name};
    reports.pdf = pdf::write(*pages, {logo, figures}, document.metadata, pdf, worker.compressor);
  }
  pages.reset();  // of a large report they are the largest part
  if (options.docx)
    reports.docx = worker.docx.write(document, {logo, figures}, {options.source_date_epoch, options.producer});
  if (options.mail) draft();
}

void Conversion::draft() {
  mail::Draft draft{
      options.mail->to, composed.message->subject, composed.message->text, composed.message->language, {}};
  if (options.pdf) draft.attachments.push_back({options.report_name + ".pdf", "application", "pdf", reports.pdf});
  if (options.docx)
    draft.attachments.push_back({options.report_name + ".docx", "application",
                                 "vnd.openxmlformats-officedocument.wordprocessingml.document", reports.docx});
  reports.eml = (*resources.mail)(draft);
  if (reports.eml.size() <= options.mail->limit) return;
  reports.no_eml = diagnostics::Diagnostic{diagnostics::Code::draft_too_large,
                                           {},
                                           {std::to_string(reports.eml.size()), std::to_string(options.mail->limit)}};
  reports.eml.clear();
}

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

Reports Converter::operator()(std::string_view xml, const Options& options, const Read& read) const {
  Reports reports;
  diagnostics::Diagnostics sink;
  Composition composition{options, resources_.style, read, sink};
  if (const auto document = composition.compose(xml)) {
    auto worker = take();  // not given back by an exception, which may leave it half-way
    worker->forget();
    Conversion{options, resources_, composition, sink, reports}.write(*document, xml, *worker);
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(worker));
  }
  reports.empty = composition.empty;
  reports.failed = sink.has_errors();
  reports.diagnostics = sink.take_sorted();
  reports.left_out = sink.left_out();
  return reports;
}

std::optional<document::Document> compose(std::string_view xml, const Options& options, const style::Style& style,
                                          const Read& read, diagnostics::Diagnostics& sink) {
  auto document = Composition{options, style, read, sink}.compose(xml);
  if (sink.has_errors()) return std::nullopt;
  return document;
}
