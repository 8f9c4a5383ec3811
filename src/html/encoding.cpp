#include "html/encoding.hpp"

#include <nettle/base64.h>
#include <nettle/sha2.h>

#include <array>

#include "image/upright.hpp"

namespace html {
namespace {

void append_base64(std::string& out, std::string_view bytes) {
  const std::size_t before = out.size();
  out.resize(before + BASE64_ENCODE_RAW_LENGTH(bytes.size()));
  base64_encode_raw(out.data() + before, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

}  // namespace

std::string data_uri(const image::Image& image) {
  std::string out = "data:" + std::string(image::media_type(image.format)) + ";base64,";
  append_base64(out, image::upright_bytes(image));
  return out;
}

std::string hash_source(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&context, digest.size(), digest.data());
  std::string out = "'sha256-";
  append_base64(out, {reinterpret_cast<const char*>(digest.data()), digest.size()});
  return out += '\'';
}

}  // namespace html
