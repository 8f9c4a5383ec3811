#include "formats.hpp"

#include <memory>
#include <optional>
#include <utility>

#include "docx/docx.hpp"
#include "pdf/pdf.hpp"
#include "verify/read_back.hpp"

namespace {

rows::Write pdf_writer(const style::Style&, compression::Compressor& compressor) {
  return [&compressor](const rows::Report& report) {
    pdf::Options options{report.created, std::string(report.producer), std::nullopt, report.pages_written};
    if (!report.source_name.empty()) options.source = {report.source, report.source_name};
    return pdf::write(*report.pages, {report.logo, {report.figures.begin(), report.figures.end()}},
                      report.document.metadata, options, compressor);
  };
}

rows::Write docx_writer(const style::Style& style, compression::Compressor& compressor) {
  // A function object is copied, a writer is not.
  return [writer = std::make_shared<docx::Writer>(style, compressor)](const rows::Report& report) {
    return writer->write(report.document, report.plan, {report.logo, {report.figures.begin(), report.figures.end()}},
                         {report.created, std::string(report.producer)});
  };
}

}  // namespace

std::vector<rows::Format> formats(const std::string& reader) {
  rows::Format pdf{"pdf", "application/pdf", {"PDF", "PDF"}};
  pdf.needs_pages = true;
  pdf.explains_abbreviations = true;
  pdf.writer = pdf_writer;
  pdf.read_back = verify::pdf_reader(reader);

  rows::Format docx{
      "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", {"Word", "Word"}};
  docx.writer = docx_writer;
  docx.read_back = verify::docx_reader();
  return {std::move(pdf), std::move(docx)};
}
