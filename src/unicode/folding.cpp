#include "unicode/folding.hpp"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <new>
#include <stdexcept>

#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace unicode {
namespace {

void check(UErrorCode status) {
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU: ") + u_errorName(status));
}

icu::StringPiece piece(std::string_view text) { return {text.data(), static_cast<std::int32_t>(text.size())}; }

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string normalized(const icu::Normalizer2& form, std::string_view text) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  form.normalizeUTF8(0, piece(text), sink, nullptr, status);
  check(status);
  return out;
}

const icu::Normalizer2& nfc() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
  check(status);
  return *form;
}

// Folding may need what composing hides (U+0345), so it is done on the decomposed text.
std::string folded_case(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* decomposing = icu::Normalizer2::getNFDInstance(status);
  check(status);
  const std::string decomposed = normalized(*decomposing, text);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  icu::CaseMap::utf8Fold(U_FOLD_CASE_DEFAULT, piece(decomposed), sink, nullptr, status);
  check(status);
  return out;
}

}  // namespace

std::string folded(std::string_view name) {
  if (is_ascii(name)) return ascii_lower(name);
  std::string out;
  while (!name.empty()) {
    const std::size_t valid = valid_size(name);
    if (valid > 0) out += normalized(nfc(), folded_case(name.substr(0, valid)));
    name.remove_prefix(valid);
    while (!name.empty() && !first(name).valid) {
      out += name.front();
      name.remove_prefix(1);
    }
  }
  return out;
}

}  // namespace unicode
