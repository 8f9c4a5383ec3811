#include "check/abbreviations.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "check/explanations.hpp"
#include "check/letters.hpp"
#include "check/placeholders.hpp"
#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace check {
namespace {

using CodePoints = std::u32string;

CodePoints code_points(std::string_view text) {
  CodePoints result;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::Character point = unicode::first(text.substr(at));
    result += point.value;
    at += point.size;
  }
  return result;
}

std::string utf8(const CodePoints& text) {
  std::string result;
  for (const char32_t c : text) unicode::append(result, c);
  return result;
}

bool all(const CodePoints& text, bool (*holds)(char32_t)) { return std::all_of(text.begin(), text.end(), holds); }

// The Dutch IJ is one letter: IJburg has one capital.
bool has_two_capitals_in_a_row(const CodePoints& text) {
  bool previous = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool capital = is_upper(text[i]);
    if (capital && previous) return true;
    previous = capital;
    if (text.compare(i, 2, U"IJ") == 0) ++i;
  }
  return false;
}

// I to XXXIX, with a small letter where parts are counted on: "IIa". Higher ones are rarer than what looks like them.
bool is_roman_numeral(CodePoints text) {
  if (text.size() > 2 && is_lower(text.back())) text.pop_back();
  const std::size_t units = std::min(text.find_first_not_of(U'X'), text.size());
  if (units > 3) return false;
  static constexpr std::array<std::u32string_view, 10> numerals = {U"",  U"I",  U"II",  U"III",  U"IV",
                                                                   U"V", U"VI", U"VII", U"VIII", U"IX"};
  return std::find(numerals.begin(), numerals.end(), std::u32string_view(text).substr(units)) != numerals.end();
}

// Formulas and units, which nobody writes out.
bool needs_no_explanation(std::string_view word) {
  static constexpr std::array<std::string_view, 18> known = {"CO2", "CO₂", "NO2", "NO₂", "NOx", "NOX",
                                                             "NH3", "NH₃", "MW",  "MWh", "GW",  "GWh",
                                                             "TWh", "PJ",  "MB",  "GB",  "TB",  "NB"};
  return std::find(known.begin(), known.end(), word) != known.end();
}

bool is_code(const CodePoints& text) { return std::count_if(text.begin(), text.end(), unicode::is_digit) > 2; }

// A long word in capitals alone is shouted, not shortened.
bool is_shouted(const CodePoints& text) { return text.size() > 6 && all(text, is_upper); }

// "RIEC’s" and "BOAs" are the plurals of RIEC and BOA.
CodePoints without_ending(CodePoints text) {
  const auto apostrophe = std::find_if(text.begin(), text.end(), is_apostrophe);
  text.erase(apostrophe, text.end());
  if (text.size() > 2 && text.back() == U's' && all(text.substr(0, text.size() - 1), is_upper)) text.pop_back();
  return text;
}

std::unordered_set<std::string> small_words(const std::vector<Passage>& passages) {
  std::unordered_set<std::string> result;
  for (const Passage& passage : passages) {
    for (const Token& token : passage) {
      if (token.is_word() && folded(token.text) == token.text) result.insert(token.text);
    }
  }
  return result;
}

// A heading set in capitals: no small letter, and a word that is longer than abbreviations are.
bool is_set_in_capitals(const Passage& passage) {
  bool long_word = false;
  for (const Token& token : passage) {
    if (!token.is_word()) continue;
    const CodePoints text = code_points(token.text);
    if (std::any_of(text.begin(), text.end(), is_lower)) return false;
    long_word = long_word || (text.size() > 5 && all(text, is_letter));
  }
  return long_word;
}

// The letters of a postcode: 1181 ZE. A year before an abbreviation looks the same, and is the likelier one.
bool is_postcode(const Passage& passage, std::size_t at) {
  const Token& token = passage[at];
  if (at == 0 || token.text.size() != 2) return false;
  const std::string& digits = passage[at - 1].text;
  return digits.size() == 4 && std::all_of(digits.begin(), digits.end(), unicode::is_digit) &&
         !(digits >= "1950" && digits <= "2099");
}

// "[PM tekst volgt]" and "PM" alone are remarked on as placeholders, or are an amount that is not known yet.
bool is_placeholder(const Passage& passage, std::size_t at) {
  if (const auto lone = lone_placeholder(passage); lone && lone->at == at) return true;
  return at > 0 && passage[at].text == "PM" && passage[at - 1].text == "[";
}

// Four letters and more that the section also has in small letters are emphasis ("WIJKEN" beside "wijken"). Shorter
// words differ: "OM" is not "om".
bool is_emphasis(const std::string& abbreviation, const std::unordered_set<std::string>& small) {
  return abbreviation.size() > 3 && small.count(folded(abbreviation)) > 0;
}

}  // namespace

std::vector<std::string> abbreviations(std::string_view word) {
  std::vector<std::string> result;
  for (const std::string_view part : parts(word)) {
    const CodePoints text = without_ending(code_points(part));
    if (!has_two_capitals_in_a_row(text) || is_roman_numeral(text) || is_code(text) || is_shouted(text)) continue;
    std::string abbreviation = utf8(text);
    if (!needs_no_explanation(abbreviation)) result.push_back(std::move(abbreviation));
  }
  return result;
}

void remark_on_abbreviations(const std::vector<Passage>& passages, const std::vector<Passage>& elsewhere,
                             const std::vector<Passage>& with_notes, std::span<const document::KnownAbbreviation> known,
                             diagnostics::Diagnostics& sink) {
  std::unordered_set<std::string> said = {"TODO", "XXX"};  // remarked on as placeholders
  for (const document::KnownAbbreviation& each : known)
    for (std::string& abbreviation : abbreviations(each.abbreviation)) said.insert(std::move(abbreviation));
  for (const Passage& passage : passages) explain(passage, said);
  for (const Passage& passage : elsewhere) explain(passage, said);
  for (const Passage& passage : with_notes) explain_by_notes(passage, said);
  const std::unordered_set<std::string> small = small_words(passages);
  for (const Passage& passage : passages) {
    if (is_set_in_capitals(passage)) continue;
    for (std::size_t at = 0; at < passage.size(); ++at) {
      const language::Reading& reading = passage[at].reading();
      // Where nobody knows how a language announces its abbreviations, none can be called unexplained.
      if (!passage[at].is_word() || reading.announcers.empty() || is_postcode(passage, at) ||
          is_placeholder(passage, at))
        continue;
      for (const std::string& abbreviation : abbreviations(passage[at].text)) {
        if (language::has(reading.shouted, folded(abbreviation)) || is_emphasis(abbreviation, small) ||
            !said.insert(abbreviation).second)
          continue;
        sink.add(diagnostics::Code::unexplained_abbreviation, passage[at].position, {abbreviation});
      }
    }
  }
}

}  // namespace check
