// The shaper of the program: HarfBuzz, with the fallback faces of the font, each distinct word shaped once.
#pragma once
#include <memory>

#include "text/shaper.hpp"

namespace text {

// One a thread: it shares nothing that changes with another (performance model, section 2).
class HarfBuzzShaper : public Shaper {
 public:
  HarfBuzzShaper();
  ~HarfBuzzShaper() override;
  const ShapedWord& shape(std::string_view word, const Font& font, std::string_view language) override;
  const ShapedWord& look(std::string_view word, const Font& font, std::string_view language) override;
  float width(std::string_view word, const Font& font, std::string_view language) override;
  bool is_crowded() const override;
  void forget() override;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace text
