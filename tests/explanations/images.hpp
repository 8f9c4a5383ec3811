// The images that examples name.
#pragma once
#include <functional>
#include <map>
#include <string>

#include "image/made_jpeg.hpp"
#include "image/made_png.hpp"

inline const std::map<std::string, std::string, std::less<>>& images() {
  static const std::map<std::string, std::string, std::less<>> made = [] {
    const std::string png = made::file(made::Png{.width = 800, .height = 2, .samples = std::string(4800, 'x')});
    const std::string jpeg = made::file(made::Jpeg{});
    std::string deep = jpeg;  // 12 bits a colour
    deep[made::frame(deep) + 1] = '\xC1';
    deep[made::frame(deep) + 4] = '\x0C';
    return std::map<std::string, std::string, std::less<>>{
        {"kaart.png", png},
        {"klein.png", made::file(made::Png{.width = 200, .height = 2, .samples = std::string(1200, 'x')})},
        {"foto.jpg", jpeg},
        {"logo.png", png},
        {"kaart.txt", "Beste collega, hierbij de kaart."},
        {"kaart.gif", "GIF89a......"},
        {"half.png", png.substr(0, png.size() / 2)},
        {"kapot.png", made::with(png, made::chunk("CgBI", "x"))},
        {"bijgesneden.png", png + "de oude afbeelding"},
        {"reuzenkaart.png", made::header(10'000, 5'001, 8, 2)},
        {"lint.png", made::header(65'501, 2, 8, 2)},
        {"drukwerk.jpg", made::file(made::Jpeg{.colours = JCS_CMYK, .components = 4})},
        {"scan.jpg", deep},
        {"zeldzaam.jpg", made::file(made::Jpeg{.arithmetic = true})},
        {"kleuren.jpg", made::file(made::Jpeg{.colours = JCS_RGB, .adobe = 0})}};
  }();
  return made;
}
