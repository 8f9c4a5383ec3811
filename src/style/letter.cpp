#include "style/letter.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "style/attributes.hpp"
#include "unicode/utf8.hpp"

namespace style {
namespace {

// Word knows no font name longer than this (w:rFonts), and separates alternative names by commas.
constexpr std::size_t longest_family = 31;

std::string read_family(const std::optional<Value>& value, Diagnostics& sink) {
  if (!value) return {};
  if (unicode::length(value->text) > longest_family || value->text.find_first_of(",;") != std::string_view::npos) {
    sink.add(Code::invalid_family, value->position, {std::string(value->text), std::to_string(longest_family)});
    return {};
  }
  return std::string(value->text);
}

std::vector<std::string_view> attributes_of_letter() {
  std::vector<std::string_view> names = {"rol", "familie", "word", "kleur", "vet", "cursief", "cijfers"};
  for (const std::string_view name : names_of(letter_lengths)) names.push_back(name);
  return names;
}

}  // namespace

Tint read_colour(std::string_view text, Position position, Diagnostics& sink) {
  std::uint32_t rgb = 0;
  const char* end = text.data() + text.size();
  if (text.size() == 7 && text.front() == '#') {
    const auto parsed = std::from_chars(text.data() + 1, end, rgb, 16);
    if (parsed.ec == std::errc{} && parsed.ptr == end) {
      const auto channel = [rgb](unsigned shift) { return static_cast<std::uint8_t>(rgb >> shift & 0xFFU); };
      return {{channel(16), channel(8), channel(0)}, Given::yes, position};
    }
  }
  sink.add(Code::invalid_colour, position, {std::string(text)});
  return {{}, Given::wrong, position};
}

LetterChange::LetterChange(const xml::Element& element, Diagnostics& sink) : position_(element.position) {
  Attributes attributes(element, attributes_of_letter(), sink);
  role_ = attributes.choice("rol", role_names);
  readable_ = role_ || !attributes.find("rol");
  letter_.family = read_family(attributes.find("familie"), sink);
  letter_.word_family = read_family(attributes.find("word"), sink);
  if (!letter_.family.empty() && !attributes.find("word"))
    sink.add(Code::family_without_word, attributes.find("familie")->position, {letter_.family});
  for (const auto& each : letter_lengths) {
    letter_.*each.field = std::numeric_limits<double>::quiet_NaN();
    attributes.length(each.name, each.bounds, letter_.*each.field);
  }
  bold_ = attributes.flag("vet");
  italic_ = attributes.flag("cursief");
  static constexpr std::array<std::string_view, 2> figures = {"hoog", "uithangend"};
  if (const auto index = attributes.choice("cijfers", figures)) text_figures_ = *index == 1;
  if (const auto colour = attributes.find("kleur")) {
    accented_ = colour->text == colour_names[static_cast<std::size_t>(ColourName::accent)];
    if (!*accented_) ink_ = read_colour(colour->text, colour->position, sink);
  }
}

void LetterChange::apply(Draft& draft) const {
  if (role_) return apply(draft, *role_);
  for (std::size_t role = 0; role < role_count; ++role) apply(draft, role);
}

void LetterChange::apply(Draft& draft, std::size_t role) const {
  TextStyle& letter = draft.style.letters[role];
  draft.letters[role] = position_;
  // Another family for the PDF is another one for Word: the basis's name would be a font of another look.
  if (!letter_.family.empty()) letter.family = letter.word_family = letter_.family;
  if (!letter_.word_family.empty()) letter.word_family = letter_.word_family;
  for (const auto& each : letter_lengths)
    if (!std::isnan(letter_.*each.field)) letter.*each.field = letter_.*each.field;
  letter.bold = bold_.value_or(letter.bold);
  letter.italic = italic_.value_or(letter.italic);
  letter.text_figures = text_figures_.value_or(letter.text_figures);
  letter.accented = accented_.value_or(letter.accented);
  if (ink_.given != Given::no) draft.inks[role] = ink_;
}

}  // namespace style
