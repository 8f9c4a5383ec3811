#include "import/reader/word_math.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "import/clean.hpp"
#include "import/raised.hpp"
#include "import/reader/package.hpp"
#include "import/reader/walk.hpp"
#include "import/reader/word_styles.hpp"
#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace importing {
namespace {

bool opens(char32_t c) { return c == '(' || c == '[' || c == '{'; }
bool closes(char32_t c) { return c == ')' || c == ']' || c == '}'; }
bool is_root(char32_t c) { return c == U'√' || c == U'∛'; }
bool is_above(char32_t c) { return c == U'¹' || c == U'²' || c == U'³' || (c >= 0x2070 && c < 0x2080); }
bool is_letter(char32_t c) {
  if (c < 0x80) return unicode::is_ascii_letter(c);
  return c >= 0xC0 && c != U'×' && c != U'÷' && (c < 0x2000 || c >= 0x1D400);
}

// "2x", "(a)(b)", "x²y" and "2√x" are products, of which a sign beside them would take the one nearest to it.
bool begins_factor(char32_t before, char32_t c) {
  if (before == 0 || is_root(before)) return false;
  const bool ended = unicode::is_digit(before) || is_above(before) || (before >= 0x2080 && before < 0x209D);
  return opens(c) || is_root(c) || (is_letter(c) && (ended || closes(before))) ||
         (unicode::is_digit(c) && closes(before));
}

// Whether it is one number, name or thing in brackets, so that what stands beside it can only be of all of it. What
// `is_raised` is no power or root itself: "(x²)³".
bool is_single(std::string_view text, bool is_raised) {
  int depth = 0;
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = unicode::next(text, at);
    if (depth == 0 && (begins_factor(before, c) || (is_raised && (is_root(c) || is_above(c))))) return false;
    if (opens(c)) ++depth;
    if (closes(c)) --depth;
    if (depth <= 0 && std::u32string_view(U" +-−–*/·×÷:=<>≤≥≠±^_;∑∏∫").find(c) != std::u32string_view::npos)
      return false;
    before = c;
  }
  return depth == 0;
}

std::string bracketed(std::string text, bool is_raised = false) {
  return is_single(text, is_raised) ? text : '(' + std::move(text) + ')';
}

// A letter or figure, or a character beyond ASCII, at the end or begin of a part.
bool is_word(char c) { return unicode::is_ascii_alphanumeric(c) || static_cast<unsigned char>(c) >= 0x80; }

// "x_i", "x^n", of which more letters would be read as part of the index.
bool ends_in_letter_of_place(std::string_view text) {
  const std::size_t mark = text.find_last_of("_^");
  return mark != std::string_view::npos && unicode::length(text.substr(mark + 1)) == 1;
}

class Formula {
 public:
  explicit Formula(const std::string& prefix) : prefix_(prefix) {}

  std::string line(const pugi::xml_node& parent, int depth) const {
    std::string out;
    bool apart = false;  // what comes behind the part before would be taken for more of it
    for (const pugi::xml_node& each : parent.children()) {
      const std::string more = element(each, depth + 1);
      if (more.empty()) continue;
      const bool is_fraction = std::string_view(each.name()) == "m:f";
      // "2 1/2", "1/2 x" and "x_i y".
      if (!out.empty() && (is_fraction || apart) && (is_word(out.back()) || out.back() == ')') &&
          (is_word(more.front()) || more.front() == '('))
        out += ' ';
      out += more;
      apart = is_fraction || ends_in_letter_of_place(more);
    }
    return out;
  }

 private:
  std::string part(const pugi::xml_node& node, const char* name, int depth) const {
    return line(node.child(name), depth);
  }
  std::vector<std::string> parts(const pugi::xml_node& node, const char* name, int depth) const {
    std::vector<std::string> out;
    for (const pugi::xml_node& each : node.children(name)) out.push_back(line(each, depth));
    return out;
  }
  static std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (i > 0) out += between;
      out += parts[i];
    }
    return out;
  }
  // A sign that the properties of an element name; `standard` where they name none.
  static std::string sign(const pugi::xml_node& node, const char* properties, const char* name, const char* standard) {
    const pugi::xml_node found = node.child(properties).child(name);
    return found ? clean(found.attribute("m:val").value()) : standard;
  }

  std::string element(const pugi::xml_node& node, int depth) const {
    const std::string_view name = node.name();
    if (name == "m:t" || name == prefix_ + "t") return clean(node.text().get());
    if (name == prefix_ + "del" || name == prefix_ + "moveFrom" || name.ends_with("Pr")) return {};
    if (depth > deepest_element) return flat(node);
    if (name == "m:f") return fraction(node, depth);
    if (name == "m:sSup") return bracketed(part(node, "m:e", depth), true) + above(node, depth);
    if (name == "m:sSub") return part(node, "m:e", depth) + below(node, depth);
    if (name == "m:sSubSup") return part(node, "m:e", depth) + below(node, depth) + above(node, depth);
    if (name == "m:sPre") return below(node, depth) + above(node, depth) + part(node, "m:e", depth);
    if (name == "m:rad") return root(node, depth);
    if (name == "m:nary")
      return sign(node, "m:naryPr", "m:chr", "∫") + below(node, depth) + above(node, depth) + ' ' +
             part(node, "m:e", depth);
    if (name == "m:d") return in_brackets(node, depth);
    if (name == "m:func") return function(node, depth);
    if (name == "m:limLow")
      return part(node, "m:e", depth) + raised_in_formula(part(node, "m:lim", depth), Raised::below);
    if (name == "m:limUpp")
      return part(node, "m:e", depth) + raised_in_formula(part(node, "m:lim", depth), Raised::above);
    if (name == "m:m") return '[' + joined(rows(node, depth), "; ") + ']';
    if (name == "m:eqArr") return joined(parts(node, "m:e", depth), "; ");
    if (name == "m:oMath" && node.previous_sibling("m:oMath")) return "; " + line(node, depth);
    return line(node, depth);
  }

  std::string above(const pugi::xml_node& node, int depth) const {
    return raised_in_formula(part(node, "m:sup", depth), Raised::above);
  }
  std::string below(const pugi::xml_node& node, int depth) const {
    return raised_in_formula(part(node, "m:sub", depth), Raised::below);
  }

  std::string fraction(const pugi::xml_node& node, int depth) const {
    const std::string over = part(node, "m:num", depth), under = part(node, "m:den", depth);
    // Without a bar it is a choice of k out of n.
    if (sign(node, "m:fPr", "m:type", "bar") == "noBar") return bracketed(over) + ", " + bracketed(under);
    return bracketed(over) + '/' + bracketed(under);
  }

  std::string root(const pugi::xml_node& node, int depth) const {
    const std::string degree = part(node, "m:deg", depth), of = bracketed(part(node, "m:e", depth));
    if (degree.empty()) return "√" + of;
    if (degree == "3") return "∛" + of;
    return raised_in_formula(degree, Raised::above) + "√" + of;
  }

  std::string in_brackets(const pugi::xml_node& node, int depth) const {
    std::string inside = joined(parts(node, "m:e", depth), sign(node, "m:dPr", "m:sepChr", "|"));
    // A matrix has brackets already.
    const pugi::xml_node only = node.child("m:e");
    if (only.child("m:m") && !only.next_sibling("m:e") && inside.starts_with('[') && inside.ends_with(']'))
      return inside;
    return sign(node, "m:dPr", "m:begChr", "(") + inside + sign(node, "m:dPr", "m:endChr", ")");
  }

  std::string function(const pugi::xml_node& node, int depth) const {
    const std::string of = part(node, "m:e", depth);
    return part(node, "m:fName", depth) + (of.starts_with('(') ? "" : " ") + of;
  }

  std::vector<std::string> rows(const pugi::xml_node& node, int depth) const {
    std::vector<std::string> out;
    for (const pugi::xml_node& row : node.children("m:mr")) out.push_back(joined(parts(row, "m:e", depth), ", "));
    return out;
  }

  std::string flat(const pugi::xml_node& node) const {
    std::string out;
    walk(node, [&](const pugi::xml_node& each) {
      const std::string_view name = each.name();
      if (name == "m:t" || name == prefix_ + "t") out += clean(each.text().get());
      return name != prefix_ + "del";
    });
    return out;
  }

  const std::string& prefix_;
};

}  // namespace

std::string formula(const pugi::xml_node& math, const std::string& prefix) { return Formula(prefix).line(math, 0); }

}  // namespace importing
