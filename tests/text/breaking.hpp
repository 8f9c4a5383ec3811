// Paragraphs broken over characters of half an em, and what stands on their lines.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "fixed_shaper.hpp"
#include "text/paragraph.hpp"

namespace breaking {

using Lines = std::vector<std::string>;

inline constexpr double size = 10;                          // points
inline constexpr double character = size * fixed::advance;  // the width of one

inline const text::Hyphenation& dutch() {
  static const text::Hyphenation opened = text::Hyphenation::open();
  return opened;
}

// The text of a line as it is drawn: a hyphen of the breaker as "~", a soft hyphen that shows nothing not at all, a
// trema that is dropped without its dots.
inline std::string drawn(const text::Line& line) {
  std::string out;
  for (const text::Fragment& fragment : line.fragments)
    for (const text::Glyph& glyph : fragment.run->glyphs) {
      const bool set_hyphen =
          std::string_view(fragment.run->text).substr(glyph.begin, glyph.end - glyph.begin) == text::soft_hyphen_utf8;
      unicode::append(out, set_hyphen ? U'~' : glyph.id);
    }
  return out;
}

// The text that a line stands for, without the soft hyphens in it.
inline std::string meant(const text::Line& line) {
  std::string out;
  for (const text::Fragment& fragment : line.fragments) out += fragment.run->text;
  for (std::size_t at = 0; (at = out.find(text::soft_hyphen_utf8, at)) != std::string::npos;) out.erase(at, 2);
  return out;
}

inline Lines drawn(const std::vector<text::Line>& lines) {
  Lines out;
  for (const text::Line& line : lines) out.push_back(drawn(line));
  return out;
}

class Breaker {
 public:
  explicit Breaker(const text::Hyphenation& hyphenation = dutch()) : breaker(shaper, hyphenation) {}

  std::vector<text::Span> spans(const std::vector<std::string_view>& texts) const {
    std::vector<text::Span> out;
    for (const std::string_view utf8 : texts) out.push_back({utf8, &font, size, language});
    return out;
  }

  // `characters`: how many fit on a line.
  std::vector<text::Line> lines(const std::vector<std::string_view>& texts, double characters,
                                const text::BreakOptions& setting = {}) {
    return breaker.lines(spans(texts), characters * character, setting, kept);
  }
  Lines broken_spans(const std::vector<std::string_view>& texts, double characters,
                     const text::BreakOptions& setting = {}) {
    return drawn(lines(texts, characters, setting));
  }
  Lines broken(std::string_view text, double characters, const text::BreakOptions& setting = {}) {
    return broken_spans({text}, characters, setting);
  }

  std::string_view language = "nl-NL";
  fixed::FixedShaper shaper;
  text::Font font;
  text::ParagraphBreaker breaker;
  text::KeptWords kept;
};

// Dutch sentences of the real section, for what must hold of any text.
inline constexpr std::string_view sample =
    "Landelijk, regionaal en lokaal bereidt de overheid zich voor op een scenario waarbij de stroom 72 uur uitvalt en "
    "mensen primair op zichzelf zijn aangewezen. De voorbereiding op dit scenario draagt bij aan een weerbare "
    "maatschappij "
    "en bevordert de zelfredzaamheid van organisaties en inwoners, \xC3\xB3\xC3\xB3k bij andere soorten crises. Wij "
    "doen dit "
    "altijd in nauwe afstemming met onze (driehoeks)partners politie, OM en andere veiligheids- en zorgpartners zoals "
    "brandweer, Eigen Haard en het Actiecentrum Veiligheid en Zorg (AcVZ). De uiteindelijke (mate van) voorbereiding "
    "op de "
    "gevolgen van internationale spanningen en de daarmee samenhangende capaciteits- en (tijdelijke en/of structurele) "
    "financieringsvraag is mede afhankelijk van ontwikkelingen en voortschrijdend inzicht op nationaal en regionaal "
    "niveau.";

}  // namespace breaking
