// The whole Dutch text and the position of every error about the content of an image.
#include "catch.hpp"
#include "loading.hpp"
#include "made_jpeg.hpp"
#include "made_png.hpp"

using loading::Lines;
using loading::said;
using made::Jpeg;
using made::Png;
using namespace std::string_literals;

namespace {

const std::string incomplete =
    "3:7: error: de afbeelding \"beelden/kaart\" is niet volledig; kopieer het bestand opnieuw of vraag een nieuw "
    "[image-incomplete]";
const std::string coding =
    "3:7: error: de afbeelding \"beelden/kaart\" is een zeldzaam soort JPEG (rekenkundig of verliesvrij gecodeerd); "
    "sla "
    "de afbeelding op als gewone JPEG [image-coding]";
const std::string colours =
    "3:7: error: het is niet zeker hoe de kleuren van de JPEG \"beelden/kaart\" zijn bedoeld; sla de afbeelding "
    "opnieuw "
    "op als gewone JPEG in RGB [image-colours]";
const std::string cmyk =
    "3:7: error: de afbeelding \"beelden/kaart\" heeft drukkleuren (CMYK); sla de afbeelding op in RGB [image-cmyk]";

std::string broken(std::string_view reason) {
  return fmt::format(
      "3:7: error: de afbeelding \"beelden/kaart\" is beschadigd ({}); sla de afbeelding opnieuw op of vraag een nieuw "
      "bestand [image-broken]",
      reason);
}

std::string too_large(std::string_view size, int megapixels) {
  return fmt::format(
      "3:7: error: de afbeelding \"beelden/kaart\" meet {} beeldpunten; verklein de afbeelding tot hoogstens {} "
      "miljoen "
      "beeldpunten [image-too-large]",
      size, megapixels);
}

std::string too_long(std::string_view size) {
  return fmt::format(
      "3:7: error: de afbeelding \"beelden/kaart\" meet {} beeldpunten; verklein de afbeelding tot hoogstens 65500 in "
      "breedte en hoogte [image-too-long]",
      size);
}

std::string tiny_png() { return made::file(Png{.width = 2, .height = 2, .samples = "abcdefghijkl"}); }

// Three scans of a small image, its coefficients kept in memory.
std::string scans(bool full_colour) { return made::file(Jpeg{.progressive = true, .full_colour = full_colour}); }

}  // namespace

TEST_CASE("A file that is no image is refused") {
  CHECK(
      said("Beste collega, hierbij de kaart.") ==
      Lines{"3:7: error: \"beelden/kaart\" is geen PNG of JPEG; sla de afbeelding op als PNG (tekening) of JPEG (foto) "
            "[image-unknown]"});
  CHECK(said("<?xml version=\"1.0\"?><sectie/>").size() == 1);
}

TEST_CASE("An image of another format is refused by the name of the format") {
  const std::pair<std::string, std::string> files[] = {
      {"GIF", "GIF89a......"},
      {"WebP", "RIFF\x20\0\0\0WEBPVP8 "s},
      {"AVIF",
       "\0\0\0\x20"
       "ftypavif"s},
      {"HEIC",
       "\0\0\0\x20"
       "ftypheic"s},
      {"HEIC",
       "\0\0\0\x20"
       "ftypmif1"s},
      {"TIFF", "II*\0........"s},
      {"TIFF", "MM\0*........"s},
      {"BMP", "BM.........."},
      {"PDF", "%PDF-1.7...."},
      {"EPS", "%!PS-Adobe-3.0"},
      {"Photoshop", "8BPS\0\x01"s},
      {"JPEG 2000", "\0\0\0\x0CjP  \r\n\x87\n"s},
      {"SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"},
      {"SVG", "<?xml version=\"1.0\"?>\n<!-- Inkscape -->\n<svg/>"},
  };
  for (const auto& [format, bytes] : files)
    CHECK(said(bytes) ==
          Lines{fmt::format("3:7: error: \"beelden/kaart\" heeft het formaat {}; sla de afbeelding op als "
                            "PNG (tekening) of JPEG (foto) [image-other-format]",
                            format)});
}

TEST_CASE("An empty file is not complete") { CHECK(said("") == Lines{incomplete}); }

TEST_CASE("A PNG with too many pixels is refused by its header alone") {
  CHECK(said(made::header(10'000, 5'001, 8, 2)) == Lines{too_large("10000 bij 5001", 50)});
  CHECK(said(made::header(0x7FFFFFFF, 0x7FFFFFFF, 16, 6)) == Lines{too_large("2147483647 bij 2147483647", 50)});
  CHECK(said(made::header(0xFFFFFFFF, 0xFFFFFFFF, 16, 6)) == Lines{too_large("4294967295 bij 4294967295", 50)});
  CHECK(said(made::header(65'501, 2, 8, 2)) == Lines{too_long("65501 bij 2")});
  CHECK(said(made::header(1, 65'501, 8, 2)) == Lines{too_long("1 bij 65501")});
}

TEST_CASE("A PNG whose data cannot fill its size is not complete") {
  CHECK(said(made::header(5'000, 5'000, 8, 2) + made::chunk("IDAT", "x") + made::chunk("IEND", "")) ==
        Lines{incomplete});
}

TEST_CASE("A PNG that is wrong inside is refused with libpng's reason") {
  const std::string png = tiny_png();
  const std::string header = made::header(2, 2, 8, 2);
  CHECK(said(made::header(0, 5, 8, 2) + made::chunk("IDAT", "")) == Lines{broken("Image width is zero in IHDR")});
  CHECK(said(header + made::chunk("IDAT", "not deflated") + made::chunk("IEND", "")) ==
        Lines{broken("IDAT: incorrect header check")});
  CHECK(said(made::with(png, made::chunk("CgBI", "x"))) == Lines{broken("CgBI: unhandled critical chunk")});
  std::string wrong_sum = made::with(png, made::chunk("tEXt", "Titel"));
  wrong_sum[33 + 8] ^= 1;
  CHECK(said(wrong_sum) == Lines{broken("tEXt: CRC error")});
  CHECK(said(made::header(2, 3, 8, 2) + png.substr(33)) == Lines{broken("Not enough image data")});
}

// The library's words differ between its versions.
TEST_CASE("Chunks that are not there and rows too many are refused") {
  const std::string rows = tiny_png().substr(33);
  for (const std::string& png :
       {made::header(2, 2, 8, 2) + made::chunk("IEND", ""), made::header(2, 2, 8, 3) + rows,
        made::header(2, 1, 8, 2) + rows, made::header(2, 2, 7, 2) + rows, made::header(2, 2, 8, 5) + rows})
    CHECK(loading::load(png).codes == std::vector{diagnostics::Code::image_broken});
}

TEST_CASE("Data behind the end of a PNG are refused") {
  CHECK(said(tiny_png() + "meer") ==
        Lines{"3:7: error: achter het einde van de afbeelding \"beelden/kaart\" staan nog gegevens (4 B), soms van een "
              "grotere afbeelding; sla de afbeelding opnieuw op [image-trailing-data]"});
}

TEST_CASE("A JPEG with too many pixels is refused by its header") {
  const std::string jpeg = made::file(Jpeg{});
  CHECK(said(made::resized(jpeg, 10'000, 5'001)) == Lines{too_large("10000 bij 5001", 50)});
  CHECK(said(made::resized(jpeg, 65'535, 65'535)) == Lines{too_large("65535 bij 65535", 50)});
  CHECK(said(made::resized(jpeg, 65'501, 2)) == Lines{too_long("65501 bij 2")});
  CHECK(said(made::resized(jpeg, 10'000, 5'000)) == Lines{broken("Corrupt JPEG data: premature end of data segment")});
}

TEST_CASE("A JPEG of several scans that would take too much memory is refused") {
  CHECK(said(made::resized(scans(true), 10'000, 5'000)) == Lines{too_large("10000 bij 5000", 33)});
  CHECK(said(made::resized(scans(true), 8'000, 4'000)) != Lines{too_large("8000 bij 4000", 33)});
  CHECK(said(made::resized(scans(false), 10'000, 5'000)) != Lines{too_large("10000 bij 5000", 33)});
}

TEST_CASE("A JPEG of very many scans is refused") {
  CHECK(said(made::file(Jpeg{.colours = JCS_GRAYSCALE, .components = 1, .single_coefficients = true})) ==
        Lines{broken("too many scans")});
}

TEST_CASE("A JPEG in printing colours is refused") {
  CHECK(said(made::file(Jpeg{.colours = JCS_CMYK, .components = 4})) == Lines{cmyk});
  CHECK(said(made::file(Jpeg{.colours = JCS_YCCK, .components = 4})) == Lines{cmyk});
  CHECK(said(made::file(Jpeg{.colours = JCS_CMYK, .components = 4, .adobe = 0})) == Lines{cmyk});
}

TEST_CASE("A JPEG whose colours PDF and other readers take differently is refused") {
  CHECK(said(made::file(Jpeg{.colours = JCS_RGB, .adobe = 0})) == Lines{colours});
  CHECK(said(made::file(Jpeg{.colours = JCS_RGB, .jfif = 1})) == Lines{colours});
  CHECK(said(made::file(Jpeg{.colours = JCS_UNKNOWN, .components = 2})) == Lines{colours});
}

TEST_CASE("A JPEG of a rare coding is refused") {
  CHECK(said(made::file(Jpeg{.arithmetic = true})) == Lines{coding});
  CHECK(said(made::file(Jpeg{.progressive = true, .arithmetic = true})) == Lines{coding});
  std::string lossless = made::file(Jpeg{.colours = JCS_GRAYSCALE, .components = 1});
  lossless[made::frame(lossless) + 1] = '\xC3';
  lossless[lossless.find("\xFF\xDA") + 7] = '\x01';  // the predictor
  CHECK(said(lossless) == Lines{coding});
}

TEST_CASE("A JPEG of 12 bits is refused") {
  std::string deep = made::file(Jpeg{});
  deep[made::frame(deep) + 1] = '\xC1';
  deep[made::frame(deep) + 4] = '\x0C';
  CHECK(said(deep) == Lines{"3:7: error: de afbeelding \"beelden/kaart\" heeft 12 bits per kleur; sla de afbeelding op "
                            "met 8 bits per kleur [image-depth]"});
}

TEST_CASE("A JPEG that is wrong inside is refused with libjpeg's reason") {
  const std::string jpeg = made::file(Jpeg{});
  CHECK(said(made::resized(jpeg, 5, 0)) == Lines{broken("Empty JPEG image (DNL not supported)")});
  CHECK(said("\xFF\xD8\xFF\xD9") == Lines{broken("JPEG datastream contains no image")});
  // Restart markers that were never announced, in the middle of the data.
  std::string spoilt = jpeg;
  spoilt.replace(spoilt.size() - 40, 2, "\xFF\xD5");
  CHECK(said(spoilt) == Lines{broken("Corrupt JPEG data: premature end of data segment")});
}

TEST_CASE("Bytes that libjpeg would skip are refused") {
  const std::string jpeg = made::file(Jpeg{});
  CHECK(loading::load(std::string(jpeg).insert(jpeg.size() - 2, std::string(40, 'x'))).codes ==
        std::vector{diagnostics::Code::image_broken});
}
