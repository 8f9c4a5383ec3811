#include "docx/deflate.hpp"

#include <libdeflate.h>

#include <new>

#include "diagnostics/machine_fault.hpp"

namespace docx {
namespace {
constexpr int level = 1;
}

Deflater::Deflater() : compressor_(libdeflate_alloc_compressor(level)) {
  if (compressor_ == nullptr) throw std::bad_alloc();
}

Deflater::~Deflater() { libdeflate_free_compressor(compressor_); }

const Deflated& Deflater::operator()(const std::string& name, const std::string& bytes) {
  Known& known = known_[name];
  if (!known.deflated.bytes.empty() && known.bytes == bytes) return known.deflated;
  std::string out(libdeflate_deflate_compress_bound(compressor_, bytes.size()), '\0');
  const std::size_t size = libdeflate_deflate_compress(compressor_, bytes.data(), bytes.size(), out.data(), out.size());
  if (size == 0)
    throw diagnostics::MachineFault(diagnostics::Code::library_failed, {"libdeflate", "libdeflate_deflate_compress"});
  out.resize(size);
  known.deflated = {std::move(out), bytes.size(), libdeflate_crc32(0, bytes.data(), bytes.size())};
  known.bytes = bytes;
  return known.deflated;
}

}  // namespace docx
