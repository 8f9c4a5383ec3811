#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "style/draft.hpp"
#include "style/lightness.hpp"
#include "style/style.hpp"

namespace style {
namespace {

using diagnostics::Code;

// WCAG 2.1, "relative luminance".
double luminance(Colour colour) {
  const auto linear = [](std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

class ContrastCheck {
 public:
  ContrastCheck(const Draft& draft, Diagnostics& sink) : draft_(draft), sink_(sink) {}

  void operator()(const std::string& subject, const Tint& ink, ColourName ground_name) const {
    const Tint& ground = draft_.tint(ground_name);
    if (ink.given != Given::yes || ground.given != Given::yes) return;
    const double ratio = contrast(ink.colour, ground.colour);
    if (ratio >= least_contrast) return;
    // Cut off, not rounded: 4.497 must not read as 4.50.
    const auto hundredths = static_cast<int>(ratio * 100);
    const Colour shade = nearest_shade(ink.colour, ground.colour);
    sink_.add(Code::low_contrast, place(ink, ground),
              {subject, fmt::format("`{}`", colour_names[static_cast<std::size_t>(ground_name)]),
               fmt::to_string(hundredths / 100), fmt::format("{:02}", hundredths % 100),
               fmt::format("#{:02x}{:02x}{:02x}", shade.red, shade.green, shade.blue)});
  }

 private:
  // The colour that this file chose; the basis alone was in order.
  Position place(const Tint& ink, const Tint& ground) const {
    if (ink.position != Position{}) return ink.position;
    return ground.position != Position{} ? ground.position : draft_.root;
  }

  const Draft& draft_;
  Diagnostics& sink_;
};

}  // namespace

double contrast(Colour a, Colour b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

// Black or white passes on every ground, so that one is found.
Colour nearest_shade(Colour ink, Colour ground) {
  constexpr int steps = 1000;
  const double own = lightness(ink);
  for (int i = 1; i <= steps; ++i) {
    for (const int direction : {-1, 1}) {
      const double wanted = own + static_cast<double>(direction * i) / steps;
      if (wanted < 0 || wanted > 1) continue;
      const Colour shade = with_lightness(ink, wanted);
      if (contrast(shade, ground) >= least_contrast) return shade;
    }
  }
  return contrast(Colour{}, ground) >= least_contrast ? Colour{} : Colour{255, 255, 255};
}

void check_contrast(const Draft& draft, Diagnostics& sink) {
  const ContrastCheck check(draft, sink);
  check("`kleur naam=\"accent\"`", draft.tint(ColourName::accent), ColourName::paper);
  check("`kleur naam=\"link\"`", draft.tint(ColourName::link), ColourName::paper);
  for (std::size_t role = 0; role < role_count; ++role) {
    const std::string subject = fmt::format("`letter rol=\"{}\"`", role_names[role]);
    if (!draft.style.letters[role].accented) check(subject, draft.inks[role], ColourName::paper);
    // The labels of the data block are set in the colour of the running text.
    if (role == static_cast<std::size_t>(Role::data) || role == static_cast<std::size_t>(Role::running))
      check(subject, draft.ink(role), ColourName::wash);
  }
}

}  // namespace style
