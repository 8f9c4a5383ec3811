#include "verify/read_back.hpp"

#include <algorithm>
#include <variant>

#include "verify/compare.hpp"
#include "verify/read_apart.hpp"

namespace verify {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

void refuse(const ReadFailure& unread, Diagnostics& sink) {
  if (unread.code == Code::report_too_costly)
    sink.add(unread.code, {});
  else
    sink.add(unread.code, {}, {unread.detail});
}

std::optional<Reading> read_pdf_back(const apart::Reader& reader, const rows::ToReadBack& file, Diagnostics& sink) {
  auto read = read_pdf_apart(reader, file.bytes);
  if (const auto* problem = std::get_if<ReadFailure>(&read)) {
    refuse(*problem, sink);
    return std::nullopt;
  }
  auto& pdf = std::get<PdfReading>(read);
  check_conformance(pdf, file.embeds_source ? "PDF/A-3a" : "PDF/A-2a", sink);
  if (file.embeds_source &&
      std::find(pdf.attachments.begin(), pdf.attachments.end(), file.source_sha256) == pdf.attachments.end())
    sink.add(Code::source_not_embedded, {});
  if (file.wanted != nullptr) compare_pdf(*file.wanted, pdf, sink);
  return std::move(pdf.reading);
}

// Of a format whose files say no more than a Reading holds.
std::optional<Reading> reading_of(std::variant<Reading, ReadFailure> read, Diagnostics& sink) {
  if (auto* reading = std::get_if<Reading>(&read)) return std::move(*reading);
  refuse(std::get<ReadFailure>(read), sink);
  return std::nullopt;
}

std::optional<Reading> read_html_back(const apart::Reader& reader, const rows::ToReadBack& file, Diagnostics& sink) {
  auto read = read_html_apart(reader, file.bytes);
  if (const auto* problem = std::get_if<ReadFailure>(&read)) {
    refuse(*problem, sink);
    return std::nullopt;
  }
  auto& html = std::get<HtmlReading>(read);
  if (!html.repeated_id.empty()) sink.add(Code::report_damaged, {}, {"2 \u00D7 id=\"" + html.repeated_id + '"'});
  if (html.heads_without_scope > 0) sink.add(Code::heads_without_scope, {}, {std::to_string(html.heads_without_scope)});
  if (file.wanted != nullptr) compare_marks(*file.wanted, file.wanted->lists, html.reading, sink);
  return std::move(html.reading);
}

}  // namespace

rows::ReadBack pdf_reader(const apart::Reader& reader) {
  return [reader](const rows::ToReadBack& file, Diagnostics& sink) { return read_pdf_back(reader, file, sink); };
}

rows::ReadBack docx_reader(const apart::Reader& reader) {
  return [reader](const rows::ToReadBack& file, Diagnostics& sink) {
    return reading_of(read_docx_apart(reader, file.bytes), sink);
  };
}

rows::ReadBack odt_reader(const apart::Reader& reader) {
  return [reader](const rows::ToReadBack& file, Diagnostics& sink) {
    return reading_of(read_odt_apart(reader, file.bytes), sink);
  };
}

rows::ReadBack xlsx_reader(const apart::Reader& reader) {
  return [reader](const rows::ToReadBack& file, Diagnostics& sink) {
    return reading_of(read_xlsx_apart(reader, file.bytes), sink);
  };
}

rows::ReadBack html_reader(const apart::Reader& reader) {
  return [reader](const rows::ToReadBack& file, Diagnostics& sink) { return read_html_back(reader, file, sink); };
}

}  // namespace verify
