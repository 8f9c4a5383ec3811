// Document + Style -> the bytes of a Word document (ECMA-376, Office Open XML, transitional).
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "document/document.hpp"
#include "style/style.hpp"

namespace docx {

struct Options {
  std::optional<std::int64_t> created;  // seconds since 1970-01-01 UTC; without it the document's own date counts
  std::string producer;                 // "raadstuk 0.1.0"
};

// The same arguments give the same bytes. Throws MachineFault (library-failed) only.
std::string write(const document::Document& document, const style::Style& style, const Options& options);

}  // namespace docx
