#include "image/read_png.hpp"

#include <png.h>

#include <array>
#include <cassert>
#include <csetjmp>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>

#include "image/orientation.hpp"

namespace image {
namespace {

using diagnostics::Code;

// What libpng's callbacks see and leave behind. They run between C frames, so nothing in them may throw.
struct Reading {
  std::string_view rest;  // not yet read
  bool ended = false;     // more was asked than there is
  bool out_of_memory = false;
  std::array<char, 128> reason{};  // libpng's first complaint

  void keep(std::string_view message) {
    if (reason[0] == '\0') message.copy(reason.data(), reason.size() - 1);
  }
};

[[noreturn]] void on_error(png_structp png, png_const_charp message) {
  static_cast<Reading*>(png_get_error_ptr(png))->keep(message);
  png_longjmp(png, 1);
}

// A warning is looked at in the end, for libpng may hold memory while it warns.
void on_warning(png_structp png, png_const_charp message) {
  const std::string_view text(message);
  // A wrong hint about the colours leaves sRGB, which nearly every file means; one about the orientation none.
  if (text.starts_with("gAMA") || text.starts_with("sRGB") || text.starts_with("eXIf")) return;
  static_cast<Reading*>(png_get_error_ptr(png))->keep(text);
}

png_voidp allocate(png_structp png, png_alloc_size_t size) {
  void* memory = std::malloc(size);
  if (memory == nullptr) static_cast<Reading*>(png_get_mem_ptr(png))->out_of_memory = true;
  return memory;
}

void release(png_structp, png_voidp memory) { std::free(memory); }

void give(png_structp png, png_bytep to, size_t size) {
  auto& reading = *static_cast<Reading*>(png_get_io_ptr(png));
  if (size > reading.rest.size()) {
    reading.ended = true;
    png_error(png, "end of file");
  }
  std::memcpy(to, reading.rest.data(), size);
  reading.rest.remove_prefix(size);
}

class Reader {
 public:
  explicit Reader(Reading& reading)
      : png_(png_create_read_struct_2(PNG_LIBPNG_VER_STRING, &reading, on_error, on_warning, &reading, allocate,
                                      release)) {
    if (png_ != nullptr) info_ = png_create_info_struct(png_);
    if (info_ == nullptr) {
      png_destroy_read_struct(&png_, nullptr, nullptr);
      throw std::bad_alloc();
    }
    png_set_read_fn(png_, &reading, give);
  }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  ~Reader() { png_destroy_read_struct(&png_, &info_, nullptr); }

  png_structp png() const { return png_; }
  png_infop info() const { return info_; }

 private:
  png_structp png_;
  png_infop info_ = nullptr;
};

// Whether libpng did the step without an error. An error jumps here over the frames in between: neither the step nor
// what it calls may hold an object with a destructor while libpng runs.
template <class Step>
bool succeeds(png_structp png, Step step) {
  static_assert(std::is_trivially_destructible_v<Step>);
  if (setjmp(png_jmpbuf(png)) != 0) return false;
  step();
  return true;
}

struct Layout {
  std::uint32_t width, height;
  std::uint64_t stored_size;  // bytes of the rows in the file once inflated, at least
  std::size_t channels;       // of a decoded row: grey or RGB, with alpha when even
  int passes;                 // 7 when interlaced
};

// Only chunks that change what the pixels show are looked at; of the others no more than the checksum.
void choose_chunks(png_structp png) {
  constexpr png_byte kept[] = "gAMA\0sRGB\0eXIf";
  constexpr png_byte also_ignored[] = "pHYs";
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, nullptr, -1);
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_AS_DEFAULT, kept, 3);
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, also_ignored, 1);
  png_set_crc_action(png, PNG_CRC_ERROR_QUIT, PNG_CRC_ERROR_QUIT);
  png_set_benign_errors(png, 1);  // to on_warning, which tells which of them count
}

void read_header(png_structp png, png_infop info, Layout& layout) {
  png_set_user_limits(png, max_side, max_side);
  choose_chunks(png);
  png_read_info(png, info);
  layout.width = png_get_image_width(png, info);
  layout.height = png_get_image_height(png, info);
  layout.stored_size = std::uint64_t{png_get_rowbytes(png, info)} * layout.height;

  png_set_expand(png);  // palette to RGB, 1, 2 and 4 bits to 8, tRNS to alpha
  png_set_scale_16(png);
  int intent = 0;
  png_fixed_point gamma = 0;
  if (png_get_sRGB(png, info, &intent) == 0 && png_get_gAMA_fixed(png, info, &gamma) != 0)
    png_set_gamma_fixed(png, PNG_DEFAULT_sRGB, gamma);
  layout.passes = png_set_interlace_handling(png);
  png_read_update_info(png, info);
  layout.channels = png_get_channels(png, info);
}

struct Planes {
  png_bytep pixels;
  png_bytep alpha;  // null: none
  png_bytep row;    // one row with alpha in it
};

// Splits a row off its alpha, or puts the two together: an interlaced pass writes between the pixels that are there.
void split(const Layout& layout, const Planes& planes, std::uint32_t y) {
  const std::size_t colours = layout.channels - 1;
  png_const_bytep from = planes.row;
  png_bytep pixel = planes.pixels + std::size_t{y} * layout.width * colours;
  png_bytep alpha = planes.alpha + std::size_t{y} * layout.width;
  for (std::uint32_t x = 0; x < layout.width; ++x) {
    for (std::size_t i = 0; i < colours; ++i) *pixel++ = *from++;
    *alpha++ = *from++;
  }
}

void join(const Layout& layout, const Planes& planes, std::uint32_t y) {
  const std::size_t colours = layout.channels - 1;
  png_bytep to = planes.row;
  png_const_bytep pixel = planes.pixels + std::size_t{y} * layout.width * colours;
  png_const_bytep alpha = planes.alpha + std::size_t{y} * layout.width;
  for (std::uint32_t x = 0; x < layout.width; ++x) {
    for (std::size_t i = 0; i < colours; ++i) *to++ = *pixel++;
    *to++ = *alpha++;
  }
}

void read_rows(png_structp png, png_infop info, const Layout& layout, const Planes& planes) {
  const std::size_t stride = std::size_t{layout.width} * layout.channels;
  for (int pass = 0; pass < layout.passes; ++pass) {
    for (std::uint32_t y = 0; y < layout.height; ++y) {
      if (planes.alpha == nullptr) {
        png_read_row(png, planes.pixels + y * stride, nullptr);
        continue;
      }
      const bool in_pass = layout.passes == 1 || PNG_ROW_IN_INTERLACE_PASS(y, pass);
      if (in_pass && pass > 0) join(layout, planes, y);
      png_read_row(png, planes.row, nullptr);
      if (in_pass) split(layout, planes, y);
    }
  }
  png_read_end(png, info);
}

// The chunk may stand before the pixels or behind them.
int orientation_of(png_structp png, png_infop info) {
  png_uint_32 size = 0;
  png_bytep exif = nullptr;
  if (png_get_eXIf_1(png, info, &size, &exif) == 0) return 1;
  return tiff_orientation({reinterpret_cast<const char*>(exif), size});
}

std::nullopt_t refuse_for(const Reading& reading, const ImageErrors& errors) {
  if (reading.out_of_memory) throw std::bad_alloc();
  if (reading.ended) return errors.refuse(Code::image_incomplete);
  return errors.refuse(Code::image_broken, {std::string(reading.reason.data())});
}

std::uint32_t big_endian(std::string_view bytes) {
  return png_get_uint_32(reinterpret_cast<png_const_bytep>(bytes.data()));
}

png_bytep data(std::string& bytes) { return reinterpret_cast<png_bytep>(bytes.data()); }

// Finds out whether all is well, and keeps nothing.
bool look_through(const Reader& reader, const Layout& layout) {
  std::string row(layout.width * layout.channels, '\0');
  const png_structp png = reader.png();
  const png_infop info = reader.info();
  const png_bytep to = data(row);
  return succeeds(png, [&] {
    for (int pass = 0; pass < layout.passes; ++pass)
      for (std::uint32_t y = 0; y < layout.height; ++y) png_read_row(png, to, nullptr);
    png_read_end(png, info);
  });
}

bool decode(const Reader& reader, const Layout& layout, Image& image) {
  const std::size_t pixels = std::size_t{layout.width} * layout.height;
  const bool has_alpha = layout.channels % 2 == 0;
  std::string row;
  image.pixels.resize(pixels * (layout.channels - (has_alpha ? 1 : 0)));
  if (has_alpha) {
    image.alpha.resize(pixels);
    row.resize(layout.width * layout.channels);
  }
  const Planes planes{data(image.pixels), has_alpha ? data(image.alpha) : nullptr, data(row)};
  return succeeds(reader.png(), [&] { read_rows(reader.png(), reader.info(), layout, planes); });
}

constexpr std::size_t most_kept = 16U << 20;  // bytes of decoded rows

// Without its bytes, and without its pixels where they are more than `most`.
std::optional<Image> read(std::string_view file, const ImageErrors& errors, std::size_t most) {
  // PNG (third edition), 5.2 and 11.2.1: signature, length and type of the first chunk, then width and height.
  if (file.size() < 24) return errors.refuse(Code::image_incomplete);
  if (file.substr(12, 4) == "IHDR" && !errors.accepts_size(big_endian(file.substr(16)), big_endian(file.substr(20))))
    return std::nullopt;

  Reading reading{.rest = file};
  const Reader reader(reading);
  Layout layout{};
  if (!succeeds(reader.png(), [&] { read_header(reader.png(), reader.info(), layout); }))
    return refuse_for(reading, errors);
  // Deflate makes at most 258 bytes of 2 bits: a file that is too small for its rows takes no memory for them.
  if (layout.stored_size / 1032 > file.size()) return errors.refuse(Code::image_incomplete);

  Image image;
  const bool keeps = std::size_t{layout.width} * layout.height * layout.channels <= most;
  if (!(keeps ? decode(reader, layout, image) : look_through(reader, layout))) return refuse_for(reading, errors);
  if (reading.out_of_memory || reading.reason[0] != '\0') return refuse_for(reading, errors);
  if (!reading.rest.empty()) return errors.refuse(Code::image_trailing_data, {std::to_string(reading.rest.size())});

  image.format = Format::png;
  image.width = layout.width;
  image.height = layout.height;
  image.grey = layout.channels <= 2;
  image.orientation = orientation_of(reader.png(), reader.info());
  if (image.alpha.find_first_not_of('\xFF') == std::string::npos) image.alpha = std::string();
  return image;
}

}  // namespace

std::optional<Image> read_png(std::string bytes, const ImageErrors& errors) {
  auto image = read(bytes, errors, most_kept);
  if (image) image->bytes = std::move(bytes);
  return image;
}

Image with_pixels(const Image& png) {
  diagnostics::Diagnostics unread;
  auto image = read(png.bytes, {"", {}, unread}, std::numeric_limits<std::size_t>::max());
  assert(image);  // it was well when it was loaded
  return std::move(image).value();
}

}  // namespace image
