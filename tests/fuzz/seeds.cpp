// fuzz_seeds FOLDER: writes images, manifests and a journal to begin with into FOLDER/image and FOLDER/manifest.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "image/made_jpeg.hpp"
#include "image/made_png.hpp"
#include "manifest/journal.hpp"
#include "manifest/written.hpp"

namespace {

void write(const std::filesystem::path& file, std::string_view bytes) {
  std::filesystem::create_directories(file.parent_path());
  if (!(std::ofstream(file, std::ios::binary) << bytes)) throw std::runtime_error("cannot write " + file.string());
}

void write_images(const std::filesystem::path& folder) {
  using made::Jpeg;
  using made::Png;
  write(folder / "rgb.png", made::file(Png{.width = 2, .height = 2, .samples = "abcdefghijkl", .gamma = 45'455}));
  write(folder / "palette.png", made::file(Png{.width = 4,
                                               .height = 2,
                                               .depth = 4,
                                               .colour_type = PNG_COLOR_TYPE_PALETTE,
                                               .samples = std::string("\x01\x10\x11\x01", 4),
                                               .palette = {{1, 2, 3}, {200, 100, 0}},
                                               .palette_alpha = "\x40"}));
  write(folder / "alpha.png", made::file(Png{.width = 5,
                                             .height = 5,
                                             .depth = 16,
                                             .colour_type = PNG_COLOR_TYPE_RGB_ALPHA,
                                             .samples = std::string(200, 'q'),
                                             .interlaced = true}));
  write(folder / "grey.png", made::file(Png{.width = 8,
                                            .height = 2,
                                            .depth = 1,
                                            .colour_type = PNG_COLOR_TYPE_GRAY,
                                            .samples = "ab",
                                            .transparent = png_color_16{},
                                            .srgb = true}));
  write(folder / "exif.jpg", made::file(Jpeg{.exif = made::exif(6, true)}));
  write(folder / "grey.jpg", made::file(Jpeg{.width = 9, .height = 9, .colours = JCS_GRAYSCALE, .components = 1}));
  write(folder / "progressive.jpg", made::file(Jpeg{.progressive = true, .full_colour = true}));
  write(folder / "scans.jpg", made::file(Jpeg{.colours = JCS_GRAYSCALE, .components = 1, .single_coefficients = true}));
  write(folder / "cmyk.jpg", made::file(Jpeg{.colours = JCS_CMYK, .components = 4}));
  write(folder / "arithmetic.jpg", made::file(Jpeg{.arithmetic = true}));
}

void write_manifests(const std::filesystem::path& folder) {
  manifest::Entry stale = entry("b\xFF");
  stale.stale = stale.diagnostics;
  write(folder / "manifest", text_of(holding({entry("2.6/a"), stale}, 7)));
  write(folder / "empty", text_of(holding({})));
  manifest::JournalWriter journal;
  std::string lines = journal.head(3, build_inputs(), std::nullopt);
  lines += journal.begin(entry("a"), {{"pdf", ".raadstuk-9-1.tmp"}});
  lines += journal.begin(entry("b"), {{"docx", ".raadstuk-9-2.tmp"}});
  lines += journal.done("a");
  lines += journal.abandoned("b");
  lines += journal.entry(entry("c"));
  lines += journal.gone("c");
  write(folder / "journal", lines);
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::cerr << "usage: fuzz_seeds FOLDER\n";
    return 2;
  }
  write_images(std::filesystem::path(words[1]) / "image");
  write_manifests(std::filesystem::path(words[1]) / "manifest");
}
