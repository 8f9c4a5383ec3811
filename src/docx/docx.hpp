// Document + Plan + Style -> the bytes of a Word document (ECMA-376, Office Open XML, transitional).
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "document/created.hpp"
#include "document/document.hpp"
#include "document/plan.hpp"
#include "docx/letterhead.hpp"
#include "image/shown.hpp"
#include "style/style.hpp"
#include "style/typeface.hpp"
#include "zip/deflated_parts.hpp"

namespace docx {

// One a thread: it keeps what is the same from one document to the next, which changes no byte of theirs.
class Writer {
 public:
  // `typefaces`: of the style's families. The style and the compressor outlive it.
  // A letterhead of the style was found in order.
  Writer(const style::Style& style, std::vector<style::Typeface> typefaces, compression::Compressor& compressor);
  // Throws MachineFault (library-failed) only.
  std::string write(const document::Document& document, const document::Plan& plan, const image::Shown& images,
                    const document::Origin& origin);

 private:
  // Parts that follow from the style and the language of the document.
  struct Constant {
    std::string language;
    bool book = false;
    std::string styles, settings, settings_with_notes, font_table, theme;
  };
  const Constant& constant(const std::string& language, bool book);

  const style::Style& style_;
  std::optional<Letterhead> letterhead_;
  std::vector<std::string> letterhead_lines_;
  std::vector<style::Typeface> typefaces_;
  Constant constant_;
  zip_archive::DeflatedParts deflated_parts_;
};

}  // namespace docx
