#include "image/upright.hpp"

#include <cstddef>
#include <cstdio>
// libjpeg's header needs the two above.
#include <jpeglib.h>
#include <png.h>

#include <csetjmp>
#include <cstdlib>
#include <memory>
#include <type_traits>
#include <utility>

#include "diagnostics/machine_fault.hpp"
#include "image/turned.hpp"

namespace image {
namespace {

constexpr int jpeg_quality = 92;

[[noreturn]] void fail(const char* library, const char* what) {
  throw diagnostics::MachineFault(diagnostics::Code::library_failed, {library, what});
}

// An error of libjpeg jumps back over its frames.
struct JpegJump {
  jpeg_error_mgr manager{};
  jmp_buf target{};
};

[[noreturn]] void jump_back(j_common_ptr common) {
  std::longjmp(static_cast<JpegJump*>(common->client_data)->target, 1);
}
void say_nothing(j_common_ptr, int) {}

// Neither the step nor what it calls may hold an object with a destructor while libjpeg runs.
template <class Jpeg, class Step>
void run(Jpeg& jpeg, JpegJump& jump, const char* what, Step step) {
  static_assert(std::is_trivially_destructible_v<Step>);
  jpeg.err = jpeg_std_error(&jump.manager);
  jpeg.client_data = &jump;
  jump.manager.error_exit = jump_back;
  jump.manager.emit_message = say_nothing;
  if (setjmp(jump.target) != 0) {
    jpeg_destroy(reinterpret_cast<j_common_ptr>(&jpeg));
    fail("libjpeg", what);
  }
  step();
  jpeg_destroy(reinterpret_cast<j_common_ptr>(&jpeg));
}

Raster decoded_jpeg(const Image& image) {
  Raster raster{image.width, image.height, image.grey ? 1U : 3U, {}};
  const std::size_t stride = image.width * raster.channels;
  raster.samples.resize(stride * image.height);
  jpeg_decompress_struct jpeg{};
  JpegJump jump;
  run(jpeg, jump, "jpeg_read_scanlines", [&] {
    jpeg_create_decompress(&jpeg);
    jpeg_mem_src(&jpeg, reinterpret_cast<const unsigned char*>(image.bytes.data()), image.bytes.size());
    jpeg_read_header(&jpeg, TRUE);
    jpeg.out_color_space = image.grey ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_start_decompress(&jpeg);
    while (jpeg.output_scanline < jpeg.output_height) {
      auto* row = reinterpret_cast<JSAMPROW>(raster.samples.data() + jpeg.output_scanline * stride);
      jpeg_read_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_decompress(&jpeg);
  });
  return raster;
}

std::string encoded_jpeg(Raster raster) {
  const std::size_t stride = raster.width * raster.channels;
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  jpeg_compress_struct jpeg{};
  JpegJump jump;
  run(jpeg, jump, "jpeg_write_scanlines", [&] {
    jpeg_create_compress(&jpeg);
    jpeg_mem_dest(&jpeg, &bytes, &size);
    jpeg.image_width = raster.width;
    jpeg.image_height = raster.height;
    jpeg.input_components = static_cast<int>(raster.channels);
    jpeg.in_color_space = raster.channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, jpeg_quality, TRUE);
    jpeg_start_compress(&jpeg, TRUE);
    while (jpeg.next_scanline < jpeg.image_height) {
      auto* row = reinterpret_cast<JSAMPROW>(raster.samples.data() + jpeg.next_scanline * stride);
      jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
  });
  const std::unique_ptr<unsigned char, void (*)(void*)> owner(bytes, std::free);
  return {reinterpret_cast<const char*>(bytes), size};
}

// Colours and alpha in one.
Raster joined(Image png) {
  const std::size_t colours = png.grey ? 1 : 3, pixels = std::size_t{png.width} * png.height;
  if (png.alpha.empty()) return {png.width, png.height, colours, std::move(png.pixels)};
  Raster raster{png.width, png.height, colours + 1, {}};
  raster.samples.reserve(pixels * raster.channels);
  for (std::size_t i = 0; i < pixels; ++i) raster.samples.append(png.pixels, i * colours, colours) += png.alpha[i];
  return raster;
}

Raster stored(const Image& image) {
  if (image.format == Format::jpeg) return decoded_jpeg(image);
  return joined(image.pixels.empty() ? with_pixels(image) : image);
}

std::string encoded_png(const Raster& raster) {
  static constexpr png_uint_32 formats[] = {0, PNG_FORMAT_GRAY, PNG_FORMAT_GA, PNG_FORMAT_RGB, PNG_FORMAT_RGBA};
  png_image png{};
  png.version = PNG_IMAGE_VERSION;
  png.width = raster.width;
  png.height = raster.height;
  png.format = formats[raster.channels];
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(png);
  std::string bytes(size, '\0');
  if (png_image_write_to_memory(&png, bytes.data(), &size, 0, raster.samples.data(), 0, nullptr) == 0)
    fail("libpng", "png_image_write_to_memory");
  bytes.resize(size);
  return bytes;
}

}  // namespace

std::string upright(const Image& image) {
  Raster raster = stored(image);
  raster = turned(raster, turn_of(image.orientation));  // so that what was stored is gone before it is encoded
  return image.format == Format::jpeg ? encoded_jpeg(std::move(raster)) : encoded_png(raster);
}

std::string upright_bytes(const Image& image) { return image.orientation == 1 ? image.bytes : upright(image); }

}  // namespace image
