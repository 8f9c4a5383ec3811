#include "wiring/source_line.hpp"

#include <algorithm>
#include <variant>

#include "batch/read_file.hpp"
#include "csv/decode.hpp"
#include "diagnostics/diagnostics.hpp"
#include "xml/document.hpp"
#include "xml/encoding.hpp"

namespace {

std::string text_of(const std::string& file) {
  const auto bytes = batch::read_file(file, xml::max_bytes);
  if (!std::holds_alternative<std::string>(bytes)) return {};
  diagnostics::Diagnostics unused;
  auto text = xml::decode(std::get<std::string>(bytes), unused);
  if (!text) text = csv::decode(std::get<std::string>(bytes), unused);  // of which none says its encoding
  return std::move(text).value_or("");
}

}  // namespace

std::optional<std::string> SourceLines::operator()(const std::string& file, std::uint32_t line) {
  if (file != file_) {
    text_ = text_of(file);
    file_ = file;
  }
  std::size_t begin = 0;
  for (std::uint32_t i = 1; i < line; ++i) {
    begin = text_.find('\n', begin);
    if (begin == std::string::npos) return std::nullopt;
    ++begin;
  }
  if (begin >= text_.size()) return std::nullopt;
  return text_.substr(begin, std::min(text_.find('\n', begin), text_.size()) - begin);
}
