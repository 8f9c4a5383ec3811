#include "pdf/icc_profile.hpp"

#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace pdf {
namespace {

void put(std::string& out, std::uint32_t value, int bytes) {
  for (int i = bytes - 1; i >= 0; --i) out += static_cast<char>(value >> 8 * i & 0xFF);
}

// s15Fixed16Number
std::string numbers(std::string head, std::initializer_list<double> values) {
  for (const double value : values)
    put(head, static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(value * 65536))), 4);
  return head;
}

std::string localized(std::string_view ascii) {
  std::string out("mluc\0\0\0\0\0\0\0\1\0\0\0\14enUS", 20);
  put(out, static_cast<std::uint32_t>(ascii.size() * 2), 4);
  put(out, 28, 4);
  for (const char c : ascii) {
    out += '\0';
    out += c;
  }
  out.resize((out.size() + 3) & ~std::size_t{3});
  return out;
}

std::string make_profile() {
  const std::string xyz("XYZ \0\0\0\0", 8), sf32("sf32\0\0\0\0", 8), para("para\0\0\0\0\0\3\0\0", 12);
  const std::string curve = numbers(para, {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045});
  const std::vector<std::pair<std::string_view, std::string>> tags = {
      {"desc", localized("sRGB")},
      {"cprt", localized("No copyright, use freely")},
      {"wtpt", numbers(xyz, {0.9642, 1, 0.8249})},
      {"chad", numbers(sf32, {1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168})},
      {"rXYZ", numbers(xyz, {0.43607, 0.22249, 0.01392})},
      {"gXYZ", numbers(xyz, {0.38515, 0.71687, 0.09708})},
      {"bXYZ", numbers(xyz, {0.14307, 0.06061, 0.71410})},
      {"rTRC", curve},
      {"gTRC", curve},
      {"bTRC", curve}};
  const std::size_t data_start = 128 + 4 + 12 * tags.size();
  std::string table, data;
  put(table, static_cast<std::uint32_t>(tags.size()), 4);
  std::size_t curve_at = 0;
  for (const auto& [tag, bytes] : tags) {
    const bool is_curve = tag.ends_with("TRC"), shared = is_curve && curve_at != 0;
    const std::size_t at = shared ? curve_at : data_start + data.size();
    if (is_curve) curve_at = at;
    table += tag;
    put(table, static_cast<std::uint32_t>(at), 4);
    put(table, static_cast<std::uint32_t>(bytes.size()), 4);
    if (!shared) data += bytes;
  }
  std::string header;
  put(header, static_cast<std::uint32_t>(data_start + data.size()), 4);
  header += std::string("\0\0\0\0\4\x20\0\0mntrRGB XYZ ", 20);
  for (const std::uint32_t part : {2020U, 1U, 1U, 0U, 0U, 0U}) put(header, part, 2);
  header += "acsp";
  header.resize(68);
  header = numbers(header, {0.9642, 1, 0.8249});
  header.resize(128);
  return header + table + data;
}

}  // namespace

const std::string& srgb_profile() {
  static const std::string profile = make_profile();
  return profile;
}

}  // namespace pdf
