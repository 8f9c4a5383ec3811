#include "import/symbol_fonts.hpp"

#include <algorithm>
#include <array>

#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace importing {
namespace {

constexpr char32_t unknown = 0xFFFD;

struct Drawn {
  unsigned char code;
  char32_t sign;
};

// Codes 0x20 to 0x7E and 0xA0 to 0xFE of Symbol; U+FFFD for the pieces that it builds tall brackets of.
constexpr std::u32string_view symbol_low =
    U" !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_�αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
constexpr std::u32string_view symbol_high =
    U"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…��↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑�����������⟩∫";

constexpr std::array wingdings = std::to_array<Drawn>({
    {0x20, U' '}, {0x21, U'✏'}, {0x22, U'✂'}, {0x28, U'☎'}, {0x29, U'✆'}, {0x2A, U'✉'}, {0x36, U'⌛'}, {0x3F, U'✍'},
    {0x41, U'✌'}, {0x45, U'☜'}, {0x46, U'☞'}, {0x47, U'☝'}, {0x48, U'☟'}, {0x4A, U'☺'}, {0x4C, U'☹'},  {0x4E, U'☠'},
    {0x52, U'☼'}, {0x54, U'❄'}, {0x6C, U'●'}, {0x6D, U'❍'}, {0x6E, U'▪'}, {0x6F, U'☐'}, {0x70, U'□'},  {0x71, U'❑'},
    {0x72, U'❒'}, {0x73, U'◆'}, {0x74, U'◆'}, {0x75, U'◆'}, {0x76, U'❖'}, {0x77, U'◆'}, {0x78, U'☒'},  {0x81, U'①'},
    {0x82, U'②'}, {0x83, U'③'}, {0x84, U'④'}, {0x85, U'⑤'}, {0x86, U'⑥'}, {0x87, U'⑦'}, {0x88, U'⑧'},  {0x89, U'⑨'},
    {0x8A, U'⑩'}, {0x8C, U'❶'}, {0x8D, U'❷'}, {0x8E, U'❸'}, {0x8F, U'❹'}, {0x90, U'❺'}, {0x91, U'❻'},  {0x92, U'❼'},
    {0x93, U'❽'}, {0x94, U'❾'}, {0x95, U'❿'}, {0x9E, U'·'}, {0x9F, U'•'}, {0xA1, U'○'}, {0xA4, U'◉'},  {0xA5, U'◎'},
    {0xA7, U'▪'}, {0xA8, U'☐'}, {0xAB, U'★'}, {0xD8, U'➢'}, {0xDF, U'←'}, {0xE0, U'→'}, {0xE1, U'↑'},  {0xE2, U'↓'},
    {0xE3, U'↖'}, {0xE4, U'↗'}, {0xE5, U'↙'}, {0xE6, U'↘'}, {0xE7, U'←'}, {0xE8, U'→'}, {0xE9, U'↑'},  {0xEA, U'↓'},
    {0xEF, U'⇦'}, {0xF0, U'⇨'}, {0xF1, U'⇧'}, {0xF2, U'⇩'}, {0xFB, U'✗'}, {0xFC, U'✓'}, {0xFD, U'☒'},  {0xFE, U'☑'},
});
constexpr std::array wingdings_2 = std::to_array<Drawn>({
    {0x20, U' '},
    {0x4F, U'✗'},
    {0x50, U'✓'},
    {0x51, U'☒'},
    {0x52, U'☑'},
    {0x53, U'☒'},
    {0x54, U'☒'},
    {0x96, U'•'},
    {0x97, U'●'},
    {0xA3, U'☐'},
});
constexpr std::array wingdings_3 = std::to_array<Drawn>({
    {0x20, U' '},
    {0x66, U'←'},
    {0x67, U'→'},
    {0x68, U'↑'},
    {0x69, U'↓'},
    {0x70, U'▲'},
    {0x71, U'▼'},
    {0x74, U'◀'},
    {0x75, U'▶'},
    {0x7D, U'▶'},
});
constexpr std::array webdings = std::to_array<Drawn>({
    {0x20, U' '},
    {0x33, U'◀'},
    {0x34, U'▶'},
    {0x35, U'▲'},
    {0x36, U'▼'},
    {0x61, U'✓'},
    {0x67, U'■'},
    {0x6E, U'●'},
    {0x72, U'✗'},
});

template <std::size_t Size>
char32_t find(const std::array<Drawn, Size>& table, char32_t code) {
  const auto found = std::ranges::find_if(table, [&](const Drawn& each) { return each.code == code; });
  return found == table.end() ? unknown : found->sign;
}

char32_t drawn_by_symbol(char32_t code) {
  if (code - 0x20 < symbol_low.size()) return symbol_low[code - 0x20];
  return code >= 0xA0 && code - 0xA0 < symbol_high.size() ? symbol_high[code - 0xA0] : unknown;
}

}  // namespace

bool is_symbol_font(std::string_view font) {
  static constexpr std::array<std::string_view, 6> names = {"symbol",      "wingdings", "wingdings 2",
                                                            "wingdings 3", "webdings",  "zapfdingbats"};
  return std::ranges::find(names, unicode::ascii_lower(font)) != names.end();
}

char32_t drawn_by(std::string_view font, char32_t character) {
  const char32_t code = character >= 0xF000 && character <= 0xF0FF ? character - 0xF000 : character;
  if (code < 0x20 || code > 0xFF || character == 0xA0) return character;
  const std::string name = unicode::ascii_lower(font);
  if (name == "symbol") return drawn_by_symbol(code);
  if (name == "wingdings") return find(wingdings, code);
  if (name == "wingdings 2") return find(wingdings_2, code);
  if (name == "wingdings 3") return find(wingdings_3, code);
  if (name == "webdings") return find(webdings, code);
  return code == 0x20 ? code : unknown;
}

std::string drawn_by(std::string_view font, std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const unicode::Character first = unicode::first(text);
    text.remove_prefix(first.size);
    unicode::append(out, first.valid ? drawn_by(font, first.value) : unknown);
  }
  return out;
}

char32_t drawn_by_some_font(char32_t character) {
  switch (character) {
    case 0xF02D: return U'–';
    case 0xF0AE: return U'→';
    case 0xF0B7: return U'•';
    case 0xF0B0: return U'°';
    case 0xF0B3: return U'≥';
    case 0xF0A3: return U'≤';
    default: break;
  }
  return character >= 0xF000 && character <= 0xF0FF ? drawn_by("Wingdings", character) : unknown;
}

}  // namespace importing
