#include "verify/read_back.hpp"

#include <algorithm>
#include <variant>

#include "verify/compare.hpp"
#include "verify/read_apart.hpp"

namespace verify {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

void refuse(const Unread& unread, Diagnostics& sink) {
  if (unread.code == Code::report_too_costly)
    sink.add(unread.code, {});
  else
    sink.add(unread.code, {}, {unread.detail});
}

std::optional<Reading> read_pdf_back(const apart::Reader& reader, const rows::ToReadBack& file, Diagnostics& sink) {
  auto read = read_pdf_apart(reader, file.bytes);
  if (const auto* problem = std::get_if<Unread>(&read)) {
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

std::optional<Reading> read_docx_back(const apart::Reader& reader, const rows::ToReadBack& file, Diagnostics& sink) {
  auto read = read_docx_apart(reader, file.bytes);
  if (auto* reading = std::get_if<Reading>(&read)) return std::move(*reading);
  refuse(std::get<Unread>(read), sink);
  return std::nullopt;
}

}  // namespace

rows::ReadBack pdf_reader(const apart::Reader& reader) {
  return [reader](const rows::ToReadBack& file, Diagnostics& sink) { return read_pdf_back(reader, file, sink); };
}

rows::ReadBack docx_reader(const apart::Reader& reader) {
  return [reader](const rows::ToReadBack& file, Diagnostics& sink) { return read_docx_back(reader, file, sink); };
}

}  // namespace verify
