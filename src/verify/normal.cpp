#include "verify/normal.hpp"

#include <unicode/normalizer2.h>

#include "diagnostics/machine_fault.hpp"

namespace verify {
namespace {

icu::UnicodeString composed(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
  icu::UnicodeString out;
  if (U_SUCCESS(status))
    out = form->normalize(icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())}), status);
  if (U_FAILURE(status))
    throw diagnostics::MachineFault(diagnostics::Code::library_failed, {"ICU", u_errorName(status)});
  return out;
}

bool is_space(char16_t unit) {
  return unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r' || unit == 0xA0 || unit == 0x202F;
}

// Characters that only say where a line may end or in which direction it runs.
bool shows_nothing(char16_t unit) {
  return unit == 0xAD || unit == 0x200B || unit == 0x2060 || unit == 0x200E || unit == 0x200F || unit == 0x61C ||
         (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

}  // namespace

std::string normal(std::string_view text) {
  constexpr char16_t no_break_hyphen = 0x2011;
  const icu::UnicodeString from = composed(text);
  icu::UnicodeString to;
  for (int32_t i = 0; i < from.length(); ++i) {
    const char16_t unit = from[i] == no_break_hyphen ? u'-' : from[i];
    if (shows_nothing(unit)) continue;
    if (!is_space(unit)) {
      to.append(unit);
    } else if (!to.isEmpty() && to[to.length() - 1] != u' ') {
      to.append(u' ');
    }
  }
  if (to.endsWith(u" ", 1)) to.truncate(to.length() - 1);
  std::string out;
  return to.toUTF8String(out);
}

}  // namespace verify
