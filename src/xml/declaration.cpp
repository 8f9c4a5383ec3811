#include "xml/declaration.hpp"

#include <algorithm>

#include "unicode/ascii.hpp"
#include "xml/characters.hpp"

namespace xml {
namespace {

using diagnostics::Code;

using unicode::is_digit;
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_word(char c) { return is_letter(c) || is_digit(c) || c == '.' || c == '_' || c == '-'; }

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  Declaration read() {
    Declaration found;
    if (!starts()) return found;
    if (attributes(found) && take("?>")) {
      found.size = at_;
    } else if (!found.problem) {
      found.problem = Problem{Code::xml_declaration, at_, {}};
    }
    return found;
  }

 private:
  // `<?xml` and then no more of a name: `<?xml-model` is a processing instruction like another.
  bool starts() { return take("<?xml") && at_ < text_.size() && (is_space(text_[at_]) || text_[at_] == '?'); }

  bool attributes(Declaration& found) {
    if (!space() || !take("version")) return false;
    const auto version = value();
    if (!version || !is_version(*version)) return false;
    if (*version != "1.0") {
      found.problem = Problem{Code::xml_version, offset(*version), {shown(*version)}};
      return false;
    }
    bool spaced = space();
    if (spaced && take("encoding")) {
      const auto encoding = value();
      if (!encoding || !is_encoding(*encoding)) return false;
      found.encoding = *encoding;
      spaced = space();
    }
    if (spaced && take("standalone")) {
      const auto standalone = value();
      if (!standalone || !accept(*standalone, *standalone == "yes" || *standalone == "no")) return false;
      space();
    }
    return true;
  }

  // Eq and a quoted word.
  std::optional<std::string_view> value() {
    space();
    if (!take("=")) return {};
    space();
    if (at_ == text_.size() || (text_[at_] != '"' && text_[at_] != '\'')) return {};
    const char quote = text_[at_++];
    const std::size_t start = at_;
    while (at_ < text_.size() && is_word(text_[at_])) ++at_;
    if (at_ == text_.size() || text_[at_] != quote) return {};
    return text_.substr(start, at_++ - start);
  }

  bool is_version(std::string_view v) {
    return accept(v, !v.empty() && std::all_of(v.begin(), v.end(), [](char c) { return is_digit(c) || c == '.'; }));
  }
  bool is_encoding(std::string_view name) { return accept(name, !name.empty() && is_letter(name.front())); }

  // A value that is wrong is what the message points at, not what follows it.
  bool accept(std::string_view value, bool good) {
    if (!good) at_ = offset(value);
    return good;
  }

  bool take(std::string_view literal) {
    if (!text_.substr(at_).starts_with(literal)) return false;
    at_ += literal.size();
    return true;
  }

  bool space() {
    const std::size_t start = at_;
    while (at_ < text_.size() && is_space(text_[at_])) ++at_;
    return at_ > start;
  }

  std::size_t offset(std::string_view part) const { return static_cast<std::size_t>(part.data() - text_.data()); }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

Declaration read_declaration(std::string_view text) { return Reader(text).read(); }

}  // namespace xml
