// Document + Plan + Style -> the bytes of a Word document (ECMA-376, Office Open XML, transitional).
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/document.hpp"
#include "document/plan.hpp"
#include "docx/deflated_parts.hpp"
#include "image/image.hpp"
#include "style/style.hpp"

namespace docx {

struct Options {
  std::optional<std::int64_t> created;  // seconds since 1970-01-01 UTC; without it the document's own date counts
  std::string producer;                 // "raadstuk 0.1.0"
};

// What the document shows, kept by the caller.
struct Images {
  const image::Image* logo = nullptr;        // of the style; none: there is no logo
  std::vector<const image::Image*> figures;  // by document::Figure::image
};

// What a font looks like, as its OS/2 table classes it: Word chooses by it where it has neither the font nor the other.
struct Typeface {
  std::string family;
  std::array<std::uint8_t, 10> panose{};
};

// One a thread: it keeps what is the same from one document to the next, which changes no byte of theirs.
class Writer {
 public:
  // `typefaces`: of the style's families. The style and the compressor outlive it.
  Writer(const style::Style& style, std::vector<Typeface> typefaces, compression::Compressor& compressor)
      : style_(style), typefaces_(std::move(typefaces)), deflated_parts_(compressor) {}
  // Throws MachineFault (library-failed) only.
  std::string write(const document::Document& document, const document::Plan& plan, const Images& images,
                    const Options& options);

 private:
  // Parts that follow from the style and the language of the document.
  struct Constant {
    std::string language;
    std::string styles, settings, settings_with_notes, font_table, theme;
  };
  const Constant& constant(const std::string& language);

  const style::Style& style_;
  std::vector<Typeface> typefaces_;
  Constant constant_;
  DeflatedParts deflated_parts_;
};

}  // namespace docx
