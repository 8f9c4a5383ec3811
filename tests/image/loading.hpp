// Loads an image as line 3, column 7 of a section would name it, and tells what was said as the program prints it.
#pragma once
#include <fmt/format.h>

#include <optional>
#include <string>
#include <vector>

#include "image/image.hpp"

namespace loading {

struct Result {
  std::optional<image::Image> image;
  std::vector<std::string> said;
  std::vector<diagnostics::Code> codes;
};

inline Result load(std::string bytes) {
  diagnostics::Diagnostics sink;
  Result result;
  result.image = image::load(std::move(bytes), "beelden/kaart", {3, 7}, sink);
  for (const auto& said : sink.take_sorted()) {
    const auto& entry = diagnostics::entry(said.code);
    result.codes.push_back(said.code);
    result.said.push_back(fmt::format("{}:{}: {}: {} [{}]", said.position.line, said.position.column,
                                      diagnostics::severity_word(entry.severity, diagnostics::Language::en),
                                      text(said, diagnostics::Language::nl), entry.name));
  }
  return result;
}

inline std::vector<std::string> said(std::string bytes) { return load(std::move(bytes)).said; }

using Lines = std::vector<std::string>;

}  // namespace loading
