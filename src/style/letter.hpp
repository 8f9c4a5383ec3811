// Reads a `letter`: what it changes, for one role or, without `rol`, for all of them.
#pragma once
#include <optional>

#include "style/draft.hpp"
#include "xml/document.hpp"

namespace style {

class LetterChange {
 public:
  LetterChange(const xml::Element& element, diagnostics::Diagnostics& sink);

  bool readable() const { return readable_; }                // false: its role is no role
  std::optional<std::size_t> role() const { return role_; }  // empty: all

  void apply(Draft& draft) const;

 private:
  void apply(Draft& draft, std::size_t role) const;

  Position position_;
  bool readable_ = true;
  std::optional<std::size_t> role_;
  TextStyle letter_;  // lengths that it leaves alone are NaN, families empty
  std::optional<bool> bold_, italic_, accented_, text_figures_;
  Tint ink_;
};

// "#0b4f6c"; a colour that is wrong is given as such.
Tint read_colour(std::string_view text, Position position, diagnostics::Diagnostics& sink);

}  // namespace style
