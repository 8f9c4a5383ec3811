// SHA-256 (FIPS 180-4) of what was read and written.
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace manifest {

using Digest = std::array<std::uint8_t, 32>;

Digest sha256(std::string_view bytes);

// Hashes bytes that come in pieces.
class Hash {
 public:
  Hash();
  ~Hash();
  Hash(const Hash&) = delete;
  Hash& operator=(const Hash&) = delete;
  void add(std::string_view bytes);
  Digest finish();  // and begins anew

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// 64 lower-case digits, as sha256sum prints them.
std::string hex(const Digest& digest);
// RFC 4648, 4, as a Content-Security-Policy names a hash.
std::string base64(const Digest& digest);
std::optional<Digest> from_hex(std::string_view digits);

}  // namespace manifest
