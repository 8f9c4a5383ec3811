#include "docx/deflated_parts.hpp"

namespace docx {

const Deflated& DeflatedParts::of(const std::string& name, const std::string& bytes) {
  Known& known = known_[name];
  if (!known.deflated.bytes.empty() && known.bytes == bytes) return known.deflated;
  known.deflated = {compressor_.raw(bytes), bytes.size(), compression::crc32(bytes)};
  known.bytes = bytes;
  return known.deflated;
}

}  // namespace docx
