#include "xml/wellformed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "unicode/ascii.hpp"
#include "xml/characters.hpp"
#include "xml/controls.hpp"
#include "xml/declaration.hpp"
#include "xml/document.hpp"
#include "xml/duplicates.hpp"
#include "xml/position_counter.hpp"
#include "xml/problem.hpp"
#include "xml/reference.hpp"

namespace xml {
namespace {

using diagnostics::Code;

// The bytes at which a run of character data must be looked at: `marks`, and the first bytes of forbidden characters
// (control characters, and U+FFFE and U+FFFF as EF BF BE and EF BF BF; others are no valid UTF-8), and in text that is
// read those of U+007F and U+0080 to U+009F.
using Stops = std::array<bool, 256>;
enum class Content { read, skipped };
consteval Stops stops_at(std::string_view marks, Content content = Content::read) {
  Stops stops{};
  for (std::size_t i = 0; i < 0x20; ++i) stops[i] = i != '\t' && i != '\n';
  stops[0xEF] = true;
  stops[0x7F] = stops[0xC2] = content == Content::read;
  for (const char mark : marks) stops[static_cast<unsigned char>(mark)] = true;
  return stops;
}
constexpr Stops in_text = stops_at("<&]");
constexpr Stops in_double_quotes = stops_at("\"<&");
constexpr Stops in_single_quotes = stops_at("'<&");
constexpr Stops in_comment = stops_at("-", Content::skipped);
constexpr Stops in_cdata = stops_at("]");
constexpr Stops in_instruction = stops_at("?", Content::skipped);

// One pass over the text. A member that returns false has left the error in `problem_`.
class Scanner {
 public:
  Scanner(std::string_view text, const Limits& limits, diagnostics::Diagnostics& sink)
      : text_(text), at_(read_declaration(text).size), limits_(limits), positions_(text), sink_(sink) {}

  // Says what is wrong with characters as it goes, and gives the first error of well-formedness.
  std::optional<Problem> scan() {
    while (!at_end()) {
      if (!(text_[at_] == '<' ? markup() : open_.empty() ? between() : character_data())) return problem_;
    }
    if (!open_.empty()) {
      fail(Code::unclosed_element, offset(open_.back()), {shown(open_.back())});
    } else if (elements_ == 0) {
      fail(Code::no_root, at_);
    }
    return problem_;
  }

 private:
  bool at_end() const { return at_ == text_.size(); }
  bool sees(std::string_view literal) const { return text_.substr(at_).starts_with(literal); }
  bool take(std::string_view literal) {
    if (!sees(literal)) return false;
    at_ += literal.size();
    return true;
  }
  bool space() {
    const std::size_t start = at_;
    while (!at_end() && is_space(text_[at_])) ++at_;
    return at_ > start;
  }
  std::string_view name() {
    const auto found = text_.substr(at_, name_length(text_.substr(at_)));
    at_ += found.size();
    return found;
  }
  std::size_t offset(std::string_view part) const { return static_cast<std::size_t>(part.data() - text_.data()); }

  bool fail(Code code, std::size_t at, std::vector<std::string> arguments = {}) {
    problem_ = Problem{code, at, std::move(arguments)};
    return false;
  }

  // The character here is not allowed where it stands: `code` says why, unless XML forbids it everywhere.
  bool fail_here(Code code, std::vector<std::string> arguments = {}) {
    const auto byte = static_cast<unsigned char>(text_[at_]);
    if (byte < 0x20 && !is_space(text_[at_]))
      return fail(Code::forbidden_character, at_, {fmt::format("U+{:04X}", byte)});
    if (sees("\xEF\xBF\xBE")) return fail(Code::forbidden_character, at_, {"U+FFFE"});
    if (sees("\xEF\xBF\xBF")) return fail(Code::forbidden_character, at_, {"U+FFFF"});
    if (const char32_t control = control_here(); control != 0) {
      problem_ = control_problem(control, at_);
      return false;
    }
    return fail(code, at_, std::move(arguments));
  }

  // U+007F to U+009F, where a file of an author has one; else 0.
  char32_t control_here() const {
    if (limits_.controls) return 0;
    if (text_[at_] == '\x7F') return 0x7F;
    const auto second = at_ + 1 < text_.size() ? static_cast<unsigned char>(text_[at_ + 1]) : 0U;
    return text_[at_] == '\xC2' && is_windows_control(second) ? second : 0;
  }

  // A character that another program put in place of text: U+FFFD or U+FFFC. Of several in a row the first is said.
  void note_lost(std::size_t at, std::size_t end, char32_t character) {
    if (at != lost_end_) sink_.add(Code::lost_text, positions_.at(at), {code_point(character)});
    lost_end_ = end;
  }

  // Each of them is an error, and none keeps the rest from being read: a file that has one has many.
  void note_control(const Problem& control) {
    sink_.add(control.code, positions_.at(control.offset), control.arguments);
  }

  bool unclosed(std::size_t start, std::string_view begin, std::string_view end) {
    return fail(Code::unclosed_markup, start, {shown(begin), std::string(end)});
  }

  // Moves to the next byte of `stops`, or to the end. False at a forbidden character.
  bool skip_to(const Stops& stops) {
    while (!at_end()) {
      const auto byte = static_cast<unsigned char>(text_[at_]);
      if (!stops[byte]) {
        ++at_;
      } else if (byte == 0xEF && !sees("\xEF\xBF\xBE") && !sees("\xEF\xBF\xBF")) {
        if (stops[0xC2] && sees("\xEF\xBF\xBD")) note_lost(at_, at_ + 3, 0xFFFD);
        if (stops[0xC2] && sees("\xEF\xBF\xBC")) note_lost(at_, at_ + 3, 0xFFFC);
        at_ += 3;
      } else if (byte == 0xC2 || byte == 0x7F) {
        if (const char32_t control = control_here(); control != 0) note_control(control_problem(control, at_));
        at_ += byte == 0xC2 ? 2 : 1;
      } else {
        return (byte >= 0x20 && byte != 0xEF) || fail_here(Code::forbidden_character);
      }
    }
    return true;
  }

  // Moves behind `end`, whose first byte alone is in `stops`. Comments have a rule of their own.
  bool skip_behind(const Stops& stops, std::size_t start, std::string_view begin, std::string_view end) {
    while (skip_to(stops)) {
      if (at_end()) return unclosed(start, begin, end);
      if (take(end)) return true;
      ++at_;
    }
    return false;
  }

  bool between() {
    space();
    return at_end() || text_[at_] == '<' || fail_here(Code::text_outside_root);
  }

  bool character_data() {
    while (skip_to(in_text) && !at_end() && text_[at_] != '<') {
      if (text_[at_] == '&') {
        if (!reference()) return false;
      } else {
        if (sees("]]>")) return fail(Code::cdata_end, at_);
        ++at_;
      }
    }
    return !problem_;
  }

  bool reference() {
    const std::size_t start = at_;
    char32_t character = 0;
    problem_ = skip_reference(text_, at_, character);
    if (!problem_ && is_windows_control(character) && !limits_.controls)
      note_control(control_problem(character, start, shown(text_.substr(start, at_ - start))));
    if (character == 0xFFFD || character == 0xFFFC) note_lost(start, at_, character);
    return !problem_;
  }

  bool markup() {
    const std::size_t start = at_;
    if (take("</")) return end_tag(start);
    if (take("<!--")) return comment(start);
    if (take("<?")) return instruction(start);
    if (take("<![CDATA[")) {
      if (open_.empty()) return fail(Code::text_outside_root, start);
      return skip_behind(in_cdata, start, "<![CDATA[", "]]>");
    }
    if (sees("<!")) return declaration(start);
    ++at_;
    return start_tag(start);
  }

  bool declaration(std::size_t start) {
    static constexpr std::string_view doctype = "<!DOCTYPE";
    const auto same = [](char a, char b) { return unicode::ascii_upper(a) == b; };
    const auto found = text_.substr(start, doctype.size());
    if (std::equal(found.begin(), found.end(), doctype.begin(), doctype.end(), same)) return fail(Code::doctype, start);
    return fail(Code::unexpected_character, start, {"<!--"});
  }

  bool comment(std::size_t start) {
    while (skip_to(in_comment)) {
      if (at_end()) return unclosed(start, "<!--", "-->");
      if (take("-->")) return true;
      if (sees("--") && at_ + 2 < text_.size()) return fail(Code::comment_hyphens, at_);
      ++at_;
    }
    return false;
  }

  bool instruction(std::size_t start) {
    const std::size_t target_start = at_;
    if (at_end()) return unclosed(start, "<?", "?>");
    const auto target = name();
    if (target.empty()) return fail_here(Code::invalid_name);
    if (target.size() == 3 && (target[0] | 0x20) == 'x' && (target[1] | 0x20) == 'm' && (target[2] | 0x20) == 'l') {
      const bool first = start > 0 && std::ranges::all_of(text_.substr(0, start), is_space);
      return fail(first ? Code::space_before_declaration : Code::reserved_target, first ? start : target_start);
    }
    if (at_end()) return unclosed(start, "<?", "?>");
    if (!sees("?>") && !space()) return fail_here(Code::unexpected_character, {"?>"});
    return skip_behind(in_instruction, start, "<?", "?>");
  }

  bool start_tag(std::size_t start) {
    if (at_end()) return unclosed(start, "<", ">");
    const auto element = name();
    if (element.empty()) return fail_here(Code::invalid_name);
    if (open_.empty() && elements_ > 0) return fail(Code::second_root, offset(element), {shown(element)});
    if (open_.size() == max_depth) return fail(Code::too_deep, offset(element), {fmt::to_string(max_depth)});
    if (++elements_ > limits_.elements)
      return fail(Code::too_many_elements, offset(element), {fmt::to_string(limits_.elements)});
    attributes_.clear();
    const bool good = attributes(start, element);
    // A duplicate stands before whatever else is wrong in the tag.
    const auto duplicate = first_duplicate(attributes_);
    return duplicate.empty() ? good : fail(Code::duplicate_attribute, offset(duplicate), {shown(duplicate)});
  }

  bool attributes(std::size_t start, std::string_view element) {
    for (;;) {
      const bool spaced = space();
      if (at_end()) return unclosed(start, text_.substr(start, element.size() + 1), ">");
      if (take("/>")) return true;
      if (take(">")) {
        open_.push_back(element);
        return true;
      }
      if (text_[at_] == '/') ++at_;  // what is wrong stands behind it
      if (at_end()) return unclosed(start, text_.substr(start, element.size() + 1), ">");
      if (text_[at_] == '<' || text_[at_ - 1] == '/') return fail_here(Code::unexpected_character, {">"});
      const auto attribute = name();
      if (attribute.empty()) return fail_here(spaced ? Code::invalid_name : Code::unexpected_character, {">"});
      if (!spaced) return fail(Code::missing_space, offset(attribute));
      attributes_.push_back(attribute);
      if (!value(element, attribute)) return false;
    }
  }

  bool value(std::string_view element, std::string_view attribute) {
    space();
    if (at_end() || !take("=")) return without_value(element, attribute);
    space();
    if (at_end() || (text_[at_] != '"' && text_[at_] != '\''))
      return missing_value(has_curly_quote(text_.substr(at_, 3)) ? Code::curly_quotes : Code::unquoted_value,
                           attribute);
    const std::size_t start = at_;
    const auto quote = text_.substr(at_++, 1);
    const Stops& stops = quote == "\"" ? in_double_quotes : in_single_quotes;
    while (skip_to(stops)) {
      if (at_end()) return unclosed(start, quote, quote);
      if (take(quote)) return at_ - start <= limits_.value + 2 || long_value(attribute);
      if (text_[at_] == '<' && has_curly_quote(text_.substr(start, at_ - start)))
        return fail(Code::curly_quotes, start, {shown(attribute)});
      if (text_[at_] == '<') return fail(Code::less_than_in_attribute, at_, {shown(attribute)});
      if (!reference()) return false;
    }
    return false;
  }

  // “ ” „ and « », which Word puts where an author types a straight one.
  static bool has_curly_quote(std::string_view text) {
    static constexpr std::array<std::string_view, 7> quotes = {"“", "”", "„", "‘", "’", "«", "»"};
    return std::ranges::any_of(quotes, [&](std::string_view quote) { return text.find(quote) != text.npos; });
  }

  // A name that is written with a space in its end tag too was meant as one name.
  bool without_value(std::string_view element, std::string_view attribute) {
    const auto both = text_.substr(offset(element), offset(attribute) + attribute.size() - offset(element));
    if (text_.find(fmt::format("</{}", both), at_) != text_.npos)
      return fail(Code::name_with_space, offset(element), {shown(both)});
    return missing_value(Code::attribute_without_value, attribute);
  }

  bool long_value(std::string_view attribute) {
    return fail(Code::long_value, offset(attribute), {shown(attribute), fmt::to_string(limits_.value)});
  }

  bool missing_value(Code code, std::string_view attribute) {
    return at_end() ? fail(code, at_, {shown(attribute)}) : fail_here(code, {shown(attribute)});
  }

  bool end_tag(std::size_t start) {
    if (at_end()) return unclosed(start, "</", ">");
    const auto element = name();
    if (element.empty()) return fail_here(Code::invalid_name);
    if (open_.empty()) return fail(Code::unopened_tag, offset(element), {shown(element)});
    if (element != open_.back()) return mismatched(element);
    space();
    if (at_end()) return unclosed(start, text_.substr(start, element.size() + 2), ">");
    if (!take(">")) return fail_here(Code::unexpected_character, {">"});
    open_.pop_back();
    return true;
  }

  bool mismatched(std::string_view element) {
    const auto opened = PositionCounter(text_).at(offset(open_.back()));
    return fail(Code::mismatched_tag, offset(element),
                {shown(element), shown(open_.back()), fmt::to_string(opened.line), fmt::to_string(opened.column)});
  }

  std::string_view text_;
  std::size_t at_;
  const Limits& limits_;
  std::vector<std::string_view> open_;        // names of the elements that are open, at most max_depth
  std::vector<std::string_view> attributes_;  // names in the start tag at hand
  std::size_t elements_ = 0;
  PositionCounter positions_;
  diagnostics::Diagnostics& sink_;
  std::size_t lost_end_ = std::string_view::npos;
  std::optional<Problem> problem_;
};

}  // namespace

bool check_wellformed(std::string_view text, const Limits& limits, diagnostics::Diagnostics& sink) {
  const std::size_t errors = sink.errors();
  std::optional<Problem> problem = Scanner(text, limits, sink).scan();
  if (problem) sink.add(problem->code, PositionCounter(text).at(problem->offset), std::move(problem->arguments));
  return sink.errors() == errors;
}

}  // namespace xml
