// Document + Plan + Style -> the bytes of a web page (HTML Living Standard) that stands alone: no script, no address of
// anything outside, its style and its pictures in it.
#pragma once
#include <string>
#include <string_view>

#include "document/document.hpp"
#include "document/plan.hpp"
#include "image/shown.hpp"
#include "style/style.hpp"

namespace html {

// One a thread: it keeps what is the same from one page to the next, which changes no byte of theirs.
class Writer {
 public:
  explicit Writer(const style::Style& style) : style_(style) {}  // which outlives it
  // `producer`: "raadstuk 0.2.0"; may be empty. Throws MachineFault (library-failed) only.
  std::string write(const document::Document& document, const document::Plan& plan, const image::Shown& images,
                    std::string_view producer);

 private:
  const style::Style& style_;
  std::string style_sheet_, hash_;           // of the style
  const image::Image* last_logo_ = nullptr;  // that `logo_` is the address of
  std::string logo_;
};

}  // namespace html
