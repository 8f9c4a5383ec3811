#include "manifest/sha256.hpp"

#include <nettle/base64.h>
#include <nettle/sha2.h>

namespace manifest {

struct Hash::State {
  sha256_ctx context;
};

Hash::Hash() : state_(std::make_unique<State>()) { sha256_init(&state_->context); }
Hash::~Hash() = default;

void Hash::add(std::string_view bytes) {
  sha256_update(&state_->context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

Digest Hash::finish() {
  Digest digest{};
  sha256_digest(&state_->context, digest.size(), digest.data());
  return digest;
}

Digest sha256(std::string_view bytes) {
  Hash hash;
  hash.add(bytes);
  return hash.finish();
}

std::string hex(const Digest& digest) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : digest) {
    text += digits[byte >> 4U];
    text += digits[byte & 0xFU];
  }
  return text;
}

std::string base64(const Digest& digest) {
  std::string text(BASE64_ENCODE_RAW_LENGTH(digest.size()), '\0');
  base64_encode_raw(text.data(), digest.size(), digest.data());
  return text;
}

std::optional<Digest> from_hex(std::string_view digits) {
  Digest digest{};
  if (digits.size() != 2 * digest.size()) return std::nullopt;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const std::size_t value = std::string_view("0123456789abcdef").find(digits[i]);
    if (value == std::string_view::npos) return std::nullopt;
    std::uint8_t& byte = digest.at(i / 2);
    byte = static_cast<std::uint8_t>(static_cast<std::size_t>(byte) << 4U | value);
  }
  return digest;
}

}  // namespace manifest
