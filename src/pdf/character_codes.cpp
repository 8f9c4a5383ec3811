#include "pdf/character_codes.hpp"

#include <cmath>

#include "diagnostics/machine_fault.hpp"
#include "pdf/syntax.hpp"
#include "unicode/utf8.hpp"

namespace pdf {
namespace {

// In a literal string (ISO 32000-1, 7.3.4.2); a bare carriage return would be read as a line feed.
bool needs_escape(unsigned byte) { return byte == '\r' || byte == '(' || byte == ')' || byte == '\\'; }

}  // namespace

const CharacterCodes::Code& CharacterCodes::further_code(text::GlyphId glyph, std::string_view text) {
  std::uint16_t last = 0;
  for (std::uint16_t at = of_glyph_[glyph]; at != 0; at = codes_[at - 1U].further) {
    if (is_same(codes_[at - 1U].text, text)) return codes_[at - 1U];
    last = at;
  }
  const Code& added = add(glyph, text);
  (last == 0 ? of_glyph_[glyph] : codes_[last - 1U].further) = static_cast<std::uint16_t>(codes_.size());
  return added;
}

const CharacterCodes::Code& CharacterCodes::add(text::GlyphId glyph, std::string_view text) {
  unsigned value = codes_.empty() ? 1 : codes_.back().value + 1U;
  while (needs_escape(value & 0xFF) || needs_escape(value >> 8)) ++value;
  if (value > 0xFFFF)
    throw diagnostics::MachineFault(diagnostics::Code::library_failed,
                                    {"PDF", face_.postscript_name() + ": more than 65,000 different glyphs"});
  codes_.push_back(
      {static_cast<std::uint16_t>(value), glyph, std::round(face_.advance(glyph) * 1000) / 1000, std::string(text), 0});
  return codes_.back();
}

std::vector<text::GlyphId> CharacterCodes::glyphs() const {
  std::vector<text::GlyphId> glyphs;
  for (const Code& code : codes_) glyphs.push_back(code.glyph);
  return glyphs;
}

void CharacterCodes::append(std::string& out, unsigned code) const {
  append_hex(out += '<', code, 2 * static_cast<int>(length_));
  out += '>';
}

// Ranges of consecutive codes in one block: "<01><03>[<0041><0062><0063>]".
std::string CharacterCodes::to_unicode() const {
  constexpr std::size_t most_in_block = 100;
  std::vector<std::string> ranges;
  for (auto first = codes_.begin(); first != codes_.end();) {
    auto last = first;  // of the range
    std::string texts;
    const auto add_text = [&] {
      texts += '<';
      for (const char16_t unit : unicode::utf16(last->text)) append_hex(texts, unit, 4);
      texts += '>';
    };
    add_text();
    while (last + 1 != codes_.end() && (last + 1)->value == last->value + 1 && (last->value & 0xFFU) != 0xFF) {
      ++last;
      add_text();
    }
    std::string& range = ranges.emplace_back();
    append(range, first->value);
    append(range, last->value);
    ((range += '[') += texts) += "]\n";
    first = last + 1;
  }
  std::string cmap =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n";
  append(cmap, 0);
  append(cmap, length_ == CodeLength::one ? 0xFF : 0xFFFF);
  cmap += "\nendcodespacerange\n";
  for (std::size_t first = 0; first < ranges.size(); first += most_in_block) {
    const std::size_t last = std::min(first + most_in_block, ranges.size());
    cmap += std::to_string(last - first) + " beginbfrange\n";
    for (std::size_t i = first; i < last; ++i) cmap += ranges[i];
    cmap += "endbfrange\n";
  }
  return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// Runs of consecutive codes: "first [w w w]".
std::string CharacterCodes::widths() const {
  std::string out = "[";
  for (auto at = codes_.begin(); at != codes_.end();) {
    unsigned value = at->value;
    out += std::to_string(value) + '[';
    for (; at != codes_.end() && at->value == value; ++at, ++value) {
      append_number(out, at->width);
      out += ' ';
    }
    out.back() = ']';
  }
  return out + ']';
}

// Two bytes for each code.
std::string CharacterCodes::cid_to_gid_map(std::span<const text::GlyphId> ids) const {
  const std::size_t last = codes_.empty() ? 0 : codes_.back().value;
  std::string table(2 * last + 2, '\0');
  for (std::size_t i = 0; i < ids.size(); ++i) {
    table[std::size_t{2} * codes_[i].value] = static_cast<char>(ids[i] >> 8);
    table[std::size_t{2} * codes_[i].value + 1] = static_cast<char>(ids[i] & 0xFF);
  }
  return table;
}

}  // namespace pdf
