#include "verify/read_apart.hpp"

#include <algorithm>

#include "verify/packing.hpp"

namespace verify {
namespace {

ReadFailure unread(const apart::NoAnswer& none) {
  switch (none.why) {
    case apart::NoAnswer::Why::costly: return {diagnostics::Code::report_too_costly};
    case apart::NoAnswer::Why::crashed: return {diagnostics::Code::report_unreadable, none.detail};
    case apart::NoAnswer::Why::interrupted: return {};  // whoever asked knows, and says nothing of the report
  }
  return {};
}

template <class Answer>
std::variant<Answer, ReadFailure> read_apart(const apart::Reader& reader, const std::string& extension,
                                             std::string_view bytes) {
  const auto answered = apart::ask(reader, {extension}, bytes, limits_for(extension, bytes.size()));
  if (const auto* none = std::get_if<apart::NoAnswer>(&answered)) return unread(*none);
  Unpacker unpack(std::get<std::string>(answered));
  std::string wrong;
  Answer answer;
  unpack(wrong, answer);
  if (!unpack.finished()) return ReadFailure{diagnostics::Code::report_unreadable, "status 0"};
  if (!wrong.empty()) return ReadFailure{diagnostics::Code::report_unreadable, wrong};
  return answer;
}

}  // namespace

apart::Limits limits_for(std::string_view extension, std::size_t bytes) {
  constexpr std::size_t mebibyte = std::size_t{1} << 20U;
  const bool is_pdf = extension.starts_with("pdf");
  const std::size_t longest = is_pdf ? 300 : 60;
  apart::Limits limits;
  limits.seconds = static_cast<int>(std::min(30 + bytes / mebibyte * 5, longest));
  limits.memory = (is_pdf ? 2048 : 960) * mebibyte;
  return limits;
}

std::variant<PdfReading, ReadFailure> read_pdf_apart(const apart::Reader& reader, std::string_view bytes) {
  return read_apart<PdfReading>(reader, "pdf", bytes);
}

std::variant<std::string, ReadFailure> read_source_apart(const apart::Reader& reader, std::string_view bytes) {
  return read_apart<std::string>(reader, "pdf-source", bytes);
}

std::variant<Reading, ReadFailure> read_docx_apart(const apart::Reader& reader, std::string_view bytes) {
  return read_apart<Reading>(reader, "docx", bytes);
}

std::variant<Reading, ReadFailure> read_odt_apart(const apart::Reader& reader, std::string_view bytes) {
  return read_apart<Reading>(reader, "odt", bytes);
}

std::variant<Reading, ReadFailure> read_xlsx_apart(const apart::Reader& reader, std::string_view bytes) {
  return read_apart<Reading>(reader, "xlsx", bytes);
}

std::variant<HtmlReading, ReadFailure> read_html_apart(const apart::Reader& reader, std::string_view bytes) {
  return read_apart<HtmlReading>(reader, "html", bytes);
}

}  // namespace verify
