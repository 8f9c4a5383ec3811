#include "image/read_jpeg.hpp"

#include <cstddef>
#include <cstdio>
// libjpeg's header needs the two above.
#include <jerror.h>
#include <jpeglib.h>

#include <array>
#include <csetjmp>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>

#include "image/orientation.hpp"

namespace image {
namespace {

using diagnostics::Code;

// A file of more than one scan is decoded in memory, two bytes a sample: three full components reach this at 33
// megapixels, the usual YCbCr with its colours halved at no size that is let in.
constexpr long most_memory = 200'000'000;
constexpr std::uint64_t most_pixels_in_scans = 33'000'000;
// Programs write about ten. Each costs a walk over all blocks, and a hostile file can ask for it in a few bytes.
constexpr int most_scans = 100;

// Where libjpeg's errors go; its warnings too, for they mean that something of the picture is not there.
struct Errors {
  jpeg_error_mgr manager{};
  jmp_buf target{};
  std::array<char, JMSG_LENGTH_MAX> reason{};
  int code = 0;  // JERR_ or JWRN_; 0: not libjpeg's
};

Errors& errors_of(j_common_ptr common) { return *static_cast<Errors*>(common->client_data); }

[[noreturn]] void on_error(j_common_ptr common) {
  Errors& errors = errors_of(common);
  errors.manager.format_message(common, errors.reason.data());
  errors.code = errors.manager.msg_code;
  std::longjmp(errors.target, 1);
}

void on_message(j_common_ptr common, int level) {
  if (level < 0) on_error(common);  // 0 and up are traces
}

void on_progress(j_common_ptr common) {
  if (reinterpret_cast<j_decompress_ptr>(common)->input_scan_number <= most_scans) return;
  Errors& errors = errors_of(common);
  std::string_view("too many scans").copy(errors.reason.data(), errors.reason.size() - 1);
  std::longjmp(errors.target, 1);
}

struct Decoder {
  Errors errors;
  jpeg_progress_mgr progress{};
  jpeg_decompress_struct jpeg{};

  Decoder() {
    jpeg.err = jpeg_std_error(&errors.manager);
    jpeg.client_data = &errors;
    errors.manager.error_exit = on_error;
    errors.manager.emit_message = on_message;
    progress.progress_monitor = on_progress;
  }
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;
  ~Decoder() { jpeg_destroy_decompress(&jpeg); }  // harmless on one that was never created

  // Whether libjpeg did the step without an error. An error jumps here over the frames in between: neither the step nor
  // what it calls may hold an object with a destructor while libjpeg runs.
  template <class Step>
  bool succeeds(Step step) {
    static_assert(std::is_trivially_destructible_v<Step>);
    if (setjmp(errors.target) != 0) return false;
    step();
    return true;
  }
};

void read_header(jpeg_decompress_struct& jpeg, std::string_view bytes) {
  jpeg_create_decompress(&jpeg);
  jpeg_mem_src(&jpeg, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  jpeg_save_markers(&jpeg, JPEG_APP0 + 1, 0xFFFF);
  jpeg_read_header(&jpeg, TRUE);
}

// All entropy-coded data is decoded, but only an eighth of the samples in each direction is made of it, and thrown
// away.
void decode(jpeg_decompress_struct& jpeg, jpeg_progress_mgr& progress) {
  jpeg.progress = &progress;
  jpeg.mem->max_memory_to_use = most_memory;
  jpeg.out_color_space = jpeg.jpeg_color_space;
  jpeg.scale_num = 1;
  jpeg.scale_denom = 8;
  jpeg.dct_method = JDCT_IFAST;
  jpeg.do_fancy_upsampling = FALSE;
  jpeg.do_block_smoothing = FALSE;
  jpeg_start_decompress(&jpeg);
  const auto samples = jpeg.output_width * static_cast<JDIMENSION>(jpeg.output_components);
  JSAMPARRAY row = jpeg.mem->alloc_sarray(reinterpret_cast<j_common_ptr>(&jpeg), JPOOL_IMAGE, samples, 1);
  while (jpeg.output_scanline < jpeg.output_height) jpeg_read_scanlines(&jpeg, row, 1);
  jpeg_finish_decompress(&jpeg);
}

std::nullopt_t refuse_for(const Decoder& decoder, const ImageErrors& errors) {
  const jpeg_decompress_struct& jpeg = decoder.jpeg;
  switch (decoder.errors.code) {
    case JERR_OUT_OF_MEMORY: throw std::bad_alloc();
    case JERR_INPUT_EMPTY:
    case JERR_INPUT_EOF:
    case JWRN_JPEG_EOF: return errors.refuse(Code::image_incomplete);
    case JERR_BAD_PRECISION: return errors.refuse(Code::image_depth, {std::to_string(jpeg.data_precision)});
    case JERR_SOF_UNSUPPORTED:
    case JERR_ARITH_NOTIMPL: return errors.refuse(Code::image_coding);
    case JERR_NO_BACKING_STORE: return errors.refuse_size(jpeg.image_width, jpeg.image_height, most_pixels_in_scans);
    case JERR_IMAGE_TOO_BIG:
      if (!errors.accepts_size(jpeg.image_width, jpeg.image_height)) return std::nullopt;
      break;
    default: break;
  }
  return errors.refuse(Code::image_broken, {std::string(decoder.errors.reason.data())});
}

// Whether PDF's DCTDecode takes three components for what libjpeg, and with it Word and browsers, takes them for.
// Without ColorTransform, PDF goes by Adobe's marker and else takes YCbCr (ISO 32000-1, table 13); libjpeg goes by JFIF
// first and without either marker by the names of the components.
bool colours_are_certain(const jpeg_decompress_struct& jpeg) {
  if (jpeg.num_components == 1) return true;
  if (jpeg.num_components != 3) return false;
  const bool pdf_says_rgb = jpeg.saw_Adobe_marker == TRUE && jpeg.Adobe_transform == 0;
  return jpeg.jpeg_color_space == (pdf_says_rgb ? JCS_RGB : JCS_YCbCr);
}

// From libjpeg-turbo 3 on, lossless files get as far as here; their first scan names a predictor where others have 0.
bool is_lossless(const jpeg_decompress_struct& jpeg) { return jpeg.progressive_mode == FALSE && jpeg.Ss != 0; }

bool accepts(const jpeg_decompress_struct& jpeg, const ImageErrors& errors) {
  if (!errors.accepts_size(jpeg.image_width, jpeg.image_height)) return false;
  if (jpeg.data_precision != 8)
    errors.refuse(Code::image_depth, {std::to_string(jpeg.data_precision)});
  else if (jpeg.arith_code == TRUE || is_lossless(jpeg))
    errors.refuse(Code::image_coding);
  else if (jpeg.num_components == 4)
    errors.refuse(Code::image_cmyk);
  else if (!colours_are_certain(jpeg))
    errors.refuse(Code::image_colours);
  else
    return true;
  return false;
}

int orientation_of(const jpeg_decompress_struct& jpeg) {
  for (auto marker = jpeg.marker_list; marker != nullptr; marker = marker->next) {
    const std::string_view segment(reinterpret_cast<const char*>(marker->data), marker->data_length);
    if (segment.starts_with(exif_signature)) return exif_orientation(segment);
  }
  return 1;
}

}  // namespace

std::optional<Image> read_jpeg(std::string bytes, const ImageErrors& errors) {
  Decoder decoder;
  jpeg_decompress_struct& jpeg = decoder.jpeg;
  const std::string_view file = bytes;
  if (!decoder.succeeds([&] { read_header(jpeg, file); })) return refuse_for(decoder, errors);
  if (!accepts(jpeg, errors)) return std::nullopt;
  Image image;
  image.format = Format::jpeg;
  image.width = jpeg.image_width;
  image.height = jpeg.image_height;
  image.grey = jpeg.num_components == 1;
  image.orientation = orientation_of(jpeg);  // before libjpeg lets its markers go
  if (!decoder.succeeds([&] { decode(jpeg, decoder.progress); })) return refuse_for(decoder, errors);
  bytes.resize(bytes.size() - jpeg.src->bytes_in_buffer);
  image.bytes = std::move(bytes);
  return image;
}

}  // namespace image
