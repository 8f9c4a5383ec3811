#include "zip/deflated_parts.hpp"

namespace zip_archive {
namespace {
constexpr std::size_t most_kept = 1 << 20;
}

const Deflated& DeflatedParts::of(const std::string& name, const std::string& bytes) {
  if (bytes.size() > most_kept) return large_ = {compressor_.raw(bytes), bytes.size(), compression::crc32(bytes)};
  Known& known = known_[name];
  if (!known.deflated.bytes.empty() && known.bytes == bytes) return known.deflated;
  known.deflated = {compressor_.raw(bytes), bytes.size(), compression::crc32(bytes)};
  known.bytes = bytes;
  return known.deflated;
}

}  // namespace zip_archive
