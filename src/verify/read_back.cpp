#include "verify/read_back.hpp"

#include <algorithm>
#include <variant>

#include "verify/compare.hpp"
#include "verify/docx_reading.hpp"
#include "verify/pdf_process.hpp"

namespace verify {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

// A large report takes a second; this is for one that never ends.
int seconds_for(std::size_t pages) { return 60 + static_cast<int>(std::min<std::size_t>(pages, 10'000) / 10); }

std::optional<Reading> read_pdf_back(const std::string& program, const rows::ToReadBack& file, Diagnostics& sink) {
  auto read = read_pdf_apart(program, file.bytes, seconds_for(file.pages));
  if (const auto* problem = std::get_if<std::string>(&read)) {
    sink.add(Code::report_unreadable, {}, {*problem});
    return std::nullopt;
  }
  auto& pdf = std::get<PdfReading>(read);
  judge(pdf, file.embeds_source ? "PDF/A-3a" : "PDF/A-2a", sink);
  if (file.embeds_source && std::none_of(pdf.attachments.begin(), pdf.attachments.end(), file.is_source))
    sink.add(Code::source_not_embedded, {});
  if (file.wanted != nullptr) compare_pdf(*file.wanted, pdf, sink);
  return std::move(pdf.reading);
}

}  // namespace

rows::ReadBack pdf_reader(const std::string& program) {
  return [program](const rows::ToReadBack& file, Diagnostics& sink) { return read_pdf_back(program, file, sink); };
}

rows::ReadBack docx_reader() {
  return [](const rows::ToReadBack& file, Diagnostics& sink) -> std::optional<Reading> {
    auto read = read_docx(file.bytes);
    if (auto* reading = std::get_if<Reading>(&read)) return std::move(*reading);
    sink.add(Code::report_unreadable, {}, {std::get<std::string>(read)});
    return std::nullopt;
  };
}

}  // namespace verify
