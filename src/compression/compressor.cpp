#include "compression/compressor.hpp"

#include <libdeflate.h>

#include <new>

#include "diagnostics/machine_fault.hpp"

namespace compression {
namespace {
constexpr int level = 1;  // 9 costs twice the time for half a per cent
constexpr std::size_t most_kept = 1 << 20;
}  // namespace

Compressor::Compressor() : compressor_(libdeflate_alloc_compressor(level)) {
  if (compressor_ == nullptr) throw std::bad_alloc();
}

Compressor::~Compressor() { libdeflate_free_compressor(compressor_); }

std::string Compressor::zlib(std::string_view bytes) {
  return compressed(bytes, libdeflate_zlib_compress_bound(compressor_, bytes.size()), libdeflate_zlib_compress);
}

std::string Compressor::raw(std::string_view bytes) {
  return compressed(bytes, libdeflate_deflate_compress_bound(compressor_, bytes.size()), libdeflate_deflate_compress);
}

const std::string& Compressor::constant_zlib(std::string_view bytes) {
  const auto known = constants_.find(bytes);
  return known != constants_.end() ? known->second : constants_.emplace(bytes, zlib(bytes)).first->second;
}

std::string Compressor::compressed(std::string_view bytes, std::size_t most, Compress* compress) {
  if (scratch_.size() < most) scratch_.resize(most);
  const std::size_t size = compress(compressor_, bytes.data(), bytes.size(), scratch_.data(), scratch_.size());
  if (size == 0) throw diagnostics::MachineFault(diagnostics::Code::library_failed, {"libdeflate", "compress"});
  std::string out(scratch_.data(), size);
  if (scratch_.size() > most_kept) scratch_ = {};
  return out;
}

std::uint32_t crc32(std::string_view bytes) { return libdeflate_crc32(0, bytes.data(), bytes.size()); }

}  // namespace compression
