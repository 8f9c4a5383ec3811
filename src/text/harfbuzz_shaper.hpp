// The shaper of the program: HarfBuzz, with the fallback faces of the font.
#pragma once
#include <memory>

#include "text/shaper.hpp"

namespace text {

// One a thread: buffers and fonts of HarfBuzz change as they are used, and threads may not share them.
class HarfBuzzShaper : public Shaper {
 public:
  HarfBuzzShaper();
  ~HarfBuzzShaper() override;
  ShapedWord shape(std::string_view word, const Setting& setting) override;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace text
