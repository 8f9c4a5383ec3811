#include "formats.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "data/csv.hpp"
#include "data/json.hpp"
#include "data/xlsx.hpp"
#include "diagnostics/machine_fault.hpp"
#include "docx/docx.hpp"
#include "html/html.hpp"
#include "odt/odt.hpp"
#include "pdf/pdf.hpp"
#include "text/font.hpp"
#include "verify/compare.hpp"
#include "verify/expected.hpp"
#include "verify/read_back.hpp"
#include "verify/xlsx_reading.hpp"

namespace {

rows::Write pdf_writer(const style::Style&, const text::FontCollection&, compression::Compressor& compressor) {
  return [&compressor](const rows::Report& report) {
    pdf::Options options{{report.created, std::string(report.producer)}};
    if (!report.source_name.empty()) options.source = {report.source, report.source_name};
    return pdf::write(std::move(*report.pages), {report.logo, report.figures}, report.document.metadata, options,
                      compressor);
  };
}

// Each family of the style once, as its plainest letter.
std::vector<style::Typeface> typefaces(const style::Style& style, const text::FontCollection& fonts) {
  std::map<std::string, const style::TextStyle*> letters;
  for (const style::TextStyle& letter : style.letters) {
    const style::TextStyle*& plainest = letters.emplace(letter.family, &letter).first->second;
    if (plainest->bold && !letter.bold) plainest = &letter;
  }
  std::vector<style::Typeface> out;
  for (const auto& [family, letter] : letters)
    out.push_back({family, fonts.find(family, letter->bold, letter->italic).faces.front()->panose()});
  return out;
}

rows::Write docx_writer(const style::Style& style, const text::FontCollection& fonts,
                        compression::Compressor& compressor) {
  // A function object is copied, a writer is not.
  return [writer =
              std::make_shared<docx::Writer>(style, typefaces(style, fonts), compressor)](const rows::Report& report) {
    return writer->write(report.document, report.plan, {report.logo, report.figures},
                         {report.created, std::string(report.producer)});
  };
}

rows::Write html_writer(const style::Style& style, const text::FontCollection&, compression::Compressor&) {
  return [writer = std::make_shared<html::Writer>(style)](const rows::Report& report) {
    return writer->write(report.document, report.plan, {report.logo, report.figures}, report.producer);
  };
}

rows::Write odt_writer(const style::Style& style, const text::FontCollection& fonts,
                       compression::Compressor& compressor) {
  return
      [writer = std::make_shared<odt::Writer>(style, typefaces(style, fonts), compressor)](const rows::Report& report) {
        return writer->write(report.document, report.plan, {report.logo, report.figures},
                             {report.created, std::string(report.producer)});
      };
}

rows::Write csv_writer(const style::Style&, const text::FontCollection&, compression::Compressor&) {
  return [](const rows::Report& report) { return data::write_csv(*report.rows); };
}

rows::Write json_writer(const style::Style&, const text::FontCollection&, compression::Compressor&) {
  return [](const rows::Report& report) { return data::write_json(*report.rows); };
}

rows::Write xlsx_writer(const style::Style&, const text::FontCollection&, compression::Compressor&) {
  return [](const rows::Report& report) {
    std::string bytes = data::write_xlsx(*report.rows, {report.document.metadata, report.created});
    // The library does not look whether its temporary files were written.
    const auto read = verify::read_xlsx(bytes);
    diagnostics::Diagnostics differences;
    const auto* found = std::get_if<verify::Reading>(&read);
    if (found != nullptr) verify::compare_rows(verify::expected_rows(*report.rows), *found, differences);
    if (found == nullptr || differences.has_errors())
      throw diagnostics::MachineFault(diagnostics::Code::library_failed, {"libxlsxwriter", "temporary file"});
    return bytes;
  };
}

// Of formats that hold the rows of a report.
rows::Format rows_format(std::string_view name, std::string_view media_type, rows::Words called) {
  rows::Format format{name, media_type, called};
  format.holds_rows = true;
  return format;
}

}  // namespace

std::vector<rows::Format> formats(const apart::Reader& reader) {
  rows::Format pdf{"pdf", "application/pdf", {"PDF", "PDF"}};
  pdf.needs_pages = true;
  pdf.explains_abbreviations = true;
  pdf.writer = pdf_writer;
  pdf.read_back = verify::pdf_reader(reader);

  rows::Format docx{
      "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", {"Word", "Word"}};
  docx.carries_section = true;
  docx.writer = docx_writer;
  docx.read_back = verify::docx_reader(reader);

  rows::Format odt{"odt", "application/vnd.oasis.opendocument.text", {"OpenDocument", "OpenDocument"}};
  odt.names_section = true;
  odt.writer = odt_writer;
  odt.read_back = verify::odt_reader(reader);

  rows::Format html{"html", "text/html", {"webpagina", "web page"}};
  html.explains_abbreviations = true;
  html.is_web_page = true;
  html.writer = html_writer;
  html.read_back = verify::html_reader(reader);

  rows::Format csv = rows_format("csv", "text/csv", {"CSV", "CSV"});
  csv.writer = csv_writer;
  csv.read_back = verify::read_csv_back;

  rows::Format xlsx =
      rows_format("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", {"Excel", "Excel"});
  xlsx.writer = xlsx_writer;
  xlsx.read_back = verify::xlsx_reader(reader);

  rows::Format json = rows_format("json", "application/json", {"JSON", "JSON"});
  json.writer = json_writer;
  json.read_back = verify::read_json_back;
  return {std::move(pdf),  std::move(docx), std::move(odt), std::move(html),
          std::move(xlsx), std::move(csv),  std::move(json)};
}
