// A document's DOCX by a writer of its own.
#pragma once
#include "docx/docx.hpp"

inline std::string write_docx(const document::Document& document, const style::Style& style, const docx::Images& images,
                              const docx::Options& options) {
  compression::Compressor compressor;
  return docx::Writer(style, compressor).write(document, images, options);
}
