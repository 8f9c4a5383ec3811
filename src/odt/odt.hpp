// Document + Plan + Style -> the bytes of an OpenDocument text (OASIS Open Document Format 1.3, in a package of part
// 2).
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "document/created.hpp"
#include "document/document.hpp"
#include "document/plan.hpp"
#include "image/shown.hpp"
#include "odt/styles_part.hpp"
#include "style/style.hpp"
#include "style/typeface.hpp"
#include "zip/deflated_parts.hpp"

namespace odt {

// One a thread: it keeps what is the same from one document to the next, which changes no byte of theirs.
class Writer {
 public:
  // `typefaces`: of the style's families. The style and the compressor outlive it.
  Writer(const style::Style& style, std::vector<style::Typeface> typefaces, compression::Compressor& compressor)
      : style_(style), typefaces_(std::move(typefaces)), deflated_parts_(compressor) {}
  // Throws MachineFault (library-failed) only.
  std::string write(const document::Document& document, const document::Plan& plan, const image::Shown& images,
                    const document::Origin& origin);

 private:
  const NamedStyles& named_styles(const std::string& language, bool book);

  const style::Style& style_;
  std::vector<style::Typeface> typefaces_;
  std::string language_;  // of the last document
  bool book_ = false;     // it was one
  NamedStyles named_styles_;
  zip_archive::DeflatedParts deflated_parts_;
};

}  // namespace odt
