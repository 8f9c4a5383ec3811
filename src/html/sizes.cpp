#include "html/sizes.hpp"

#include <fmt/format.h>

#include <cmath>

namespace html {
namespace {

constexpr std::string_view letters = "ptwiq";  // of the kinds

}  // namespace

const std::string& Sizes::of(Kind kind, double em) {
  const int hundredths = static_cast<int>(std::lround(em * 100));
  const auto [place, fresh] = names_.try_emplace({kind, hundredths});
  if (fresh) place->second = fmt::format("{}{}", letters[static_cast<std::size_t>(kind)], hundredths);
  return place->second;
}

std::string Sizes::rules() const {
  std::string out;
  for (const auto& [key, name] : names_) {
    const std::string em = fmt::format("{}em", key.second / 100.0);
    switch (key.first) {
      case Kind::picture:
        out += fmt::format(".{}{{inline-size:calc({}*var(--size))}}\n", name, key.second / 100.0);
        break;
      case Kind::table: out += fmt::format(".{}{{min-inline-size:{}}}\n", name, em); break;
      case Kind::wide: out += fmt::format(".{}{{--wide:{}}}\n", name, em); break;
      case Kind::printed: out += fmt::format("@media print{{.{}{{--size:{}pt}}}}\n", name, key.second / 100.0); break;
      case Kind::inset: out += fmt::format(".{0}{{--inset:{1}}}\n", name, em); break;
    }
  }
  return out;
}

}  // namespace html
