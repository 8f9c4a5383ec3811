#include "pdf/deflate.hpp"

#include <libdeflate.h>

#include <new>

namespace pdf {
namespace {
constexpr int level = 1;  // 9 costs twice the time for half a per cent (performance model, section 1)
constexpr std::size_t most_kept = 1 << 20;
}  // namespace

Deflater::Deflater() : compressor_(libdeflate_alloc_compressor(level)) {
  if (compressor_ == nullptr) throw std::bad_alloc();
}

Deflater::~Deflater() { libdeflate_free_compressor(compressor_); }

std::string Deflater::operator()(std::string_view bytes) {
  const std::size_t bound = libdeflate_zlib_compress_bound(compressor_, bytes.size());
  if (scratch_.size() < bound) scratch_.resize(bound);
  const std::size_t size =
      libdeflate_zlib_compress(compressor_, bytes.data(), bytes.size(), scratch_.data(), scratch_.size());
  std::string out(scratch_.data(), size);
  if (scratch_.size() > most_kept) scratch_ = {};
  return out;
}

const std::string& Deflater::constant(std::string_view bytes) {
  const auto known = constants_.find(bytes);
  return known != constants_.end() ? known->second : constants_.emplace(bytes, (*this)(bytes)).first->second;
}

std::uint32_t checksum(std::string_view bytes) { return libdeflate_crc32(0, bytes.data(), bytes.size()); }

}  // namespace pdf
