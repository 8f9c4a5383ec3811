// A document's DOCX by a deflater of its own.
#pragma once
#include "docx/docx.hpp"

inline std::string write_docx(const document::Document& document, const style::Style& style, const docx::Images& images,
                              const docx::Options& options) {
  docx::Deflater deflate;
  return docx::write(document, style, images, options, deflate);
}
