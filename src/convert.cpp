#include "convert.hpp"

#include "check/remarks.hpp"
#include "document/document.hpp"
#include "docx/docx.hpp"
#include "layout/lay_out.hpp"
#include "pdf/pdf.hpp"
#include "report/compose.hpp"
#include "section/override.hpp"
#include "section/reader.hpp"
#include "text/harfbuzz_shaper.hpp"
#include "xml/document.hpp"

namespace {

// What a thread keeps between reports.
struct Worker {
  text::HarfBuzzShaper shaper;
  text::ParagraphBreaker breaker;
  pdf::Deflater deflate;

  explicit Worker(const text::Hyphenation& hyphenation) : breaker(shaper, hyphenation) {}
};

std::optional<document::Document> read(std::string_view bytes, const Options& options, const Resources& resources,
                                       Reports& reports, diagnostics::Diagnostics& sink) {
  const auto xml = xml::Document::parse(bytes, sink);
  if (!xml) return std::nullopt;
  auto section = section::read(*xml, sink);
  if (!section) return std::nullopt;
  for (const auto& [name, value] : options.overrides) section::set(*section, name, value, sink);
  if (sink.has_errors()) return std::nullopt;
  auto document = report::compose(*section, resources.style.labels, resources.style.contents, sink);
  reports.empty = !document;
  if (document && options.remarks) check::remark(*section, *document, sink);
  return document;
}

void write(const document::Document& document, std::string_view bytes, const Options& options, const Resources& resources,
           Reports& reports, diagnostics::Diagnostics& sink) {
  thread_local Worker worker(resources.hyphenation);
  worker.shaper.forget();
  worker.breaker.forget();
  // Laid out for a DOCX alone as well: a character that no font has is the author's to mend in every format.
  const layout::Options how{options.missing_glyph == MissingGlyph::error};
  const auto pages = layout::lay_out(document, resources.style, resources.fonts, worker.breaker, how, sink);
  if (!pages) return;
  reports.pages = pages->pages.size();
  if (options.pdf) {
    pdf::Options pdf{options.source_date_epoch, options.producer, {}};
    if (options.embed_source) pdf.source = {bytes, options.source_name};
    reports.pdf = pdf::write(*pages, document.metadata, pdf, worker.deflate);
  }
  if (options.docx) reports.docx = docx::write(document, resources.style, {options.source_date_epoch, options.producer});
}

}  // namespace

Reports convert(std::string_view xml, const Options& options, const Resources& resources) {
  Reports reports;
  diagnostics::Diagnostics sink;
  if (const auto document = read(xml, options, resources, reports, sink)) write(*document, xml, options, resources, reports, sink);
  reports.failed = sink.has_errors();
  reports.diagnostics = sink.take_sorted();
  return reports;
}
