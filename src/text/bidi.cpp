#include "text/bidi.hpp"

#include <unicode/ubidi.h>

#include <algorithm>
#include <memory>

#include "diagnostics/machine_fault.hpp"
#include "unicode/utf8.hpp"

namespace text {
namespace {

struct BidiDeleter {
  void operator()(UBiDi* p) const { ubidi_close(p); }
};

// Hebrew begins at U+0590, D6 in its first byte; no lesser byte can be of a right-to-left script. Nor can E2, where
// dashes, quotes, bullets and the euro are, but for the marks and embeddings of U+2000 to U+207F.
bool may_run_left(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c < 0xD6) continue;
    if (c != 0xE2 || i + 2 >= text.size()) return true;
    const auto second = static_cast<unsigned char>(text[i + 1]), third = static_cast<unsigned char>(text[i + 2]);
    const bool mark = second == 0x80 && (third == 0x8E || third == 0x8F || third >= 0xAA);
    if (mark || (second == 0x81 && third >= 0xA0)) return true;
    i += 2;
  }
  return false;
}

bool may_run_left(const Line& line) {
  return std::any_of(line.fragments.begin(), line.fragments.end(),
                     [](const Fragment& fragment) { return may_run_left(fragment.run->text); });
}

}  // namespace

void place_visually(std::span<const Span> spans, Line& line) {
  if (!may_run_left(line)) return;
  std::u16string text;
  std::vector<std::size_t> begins;
  for (const Fragment& fragment : line.fragments) {
    begins.push_back(text.size());
    text += unicode::utf16(fragment.run->text);
  }
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UBiDi, BidiDeleter> bidi(ubidi_open());
  ubidi_setPara(bidi.get(), text.data(), static_cast<std::int32_t>(text.size()), 0, nullptr, &status);
  const UBiDiLevel* of_text = ubidi_getLevels(bidi.get(), &status);
  if (U_FAILURE(status)) throw diagnostics::MachineFault(diagnostics::Code::library_failed, {"ICU", "ubidi_setPara"});
  std::vector<UBiDiLevel> levels;
  for (const std::size_t begin : begins) levels.push_back(of_text[std::min(begin, text.size() - 1)]);
  std::vector<std::int32_t> order(levels.size());
  ubidi_reorderVisual(levels.data(), static_cast<std::int32_t>(levels.size()), order.data());
  // Each keeps the advance that it has, stretched spaces too.
  std::vector<float> advances;
  for (std::size_t i = 0; i < line.fragments.size(); ++i) {
    const Fragment& fragment = line.fragments[i];
    const bool last = i + 1 == line.fragments.size();
    advances.push_back(last ? static_cast<float>(fragment.run->width * spans[fragment.span].size)
                            : line.fragments[i + 1].x - fragment.x);
  }
  float x = 0;
  for (const std::int32_t i : order) {
    line.fragments[static_cast<std::size_t>(i)].x = x;
    x += advances[static_cast<std::size_t>(i)];
  }
}

}  // namespace text
