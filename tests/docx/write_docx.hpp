// A document's DOCX by a writer of its own, with the Plan that layout makes of it.
#pragma once
#include <string>
#include <vector>

#include "docx/docx.hpp"

#include "laid_out.hpp"

inline std::string write_docx(const document::Document& document, const document::Plan& plan, const style::Style& style,
                              const image::Shown& images, const document::Origin& options) {
  compression::Compressor compressor;
  return docx::Writer(style, {}, compressor).write(document, plan, images, options);
}

inline std::string write_docx(const document::Document& document, const style::Style& style, const image::Shown& images,
                              const document::Origin& options) {
  return write_docx(document, plan_of(document, style, images), style, images, options);
}
