#include "pdf/deflate.hpp"

#include <libdeflate.h>

#include <new>

namespace pdf {
namespace {
constexpr int level = 1;  // 9 costs twice the time for half a per cent (performance model, section 1)
}

Deflater::Deflater() : compressor_(libdeflate_alloc_compressor(level)) {
  if (compressor_ == nullptr) throw std::bad_alloc();
}

Deflater::~Deflater() { libdeflate_free_compressor(compressor_); }

std::string Deflater::operator()(std::string_view bytes) {
  std::string out(libdeflate_zlib_compress_bound(compressor_, bytes.size()), '\0');
  out.resize(libdeflate_zlib_compress(compressor_, bytes.data(), bytes.size(), out.data(), out.size()));
  return out;
}

}  // namespace pdf
