#include "import/reader/page_elements.hpp"

#include <algorithm>
#include <array>

#include "import/clean.hpp"
#include "import/runs.hpp"
#include "import/symbol_fonts.hpp"
#include "unicode/ascii.hpp"

namespace importing {
namespace {

std::string_view trimmed(std::string_view text, std::string_view of = " \t\r\n") {
  const std::size_t begin = std::min(text.find_first_not_of(of), text.size());
  return text.substr(begin, text.find_last_not_of(of) + 1 - begin);
}

}  // namespace

bool is_text(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

std::string_view attribute(const GumboNode& node, const char* name) {
  if (node.type != GUMBO_NODE_ELEMENT) return {};
  const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool has_attribute(const GumboNode& node, const char* name) {
  return gumbo_get_attribute(&node.v.element.attributes, name) != nullptr;
}

bool is_unseen(const GumboNode& node) {
  switch (node.v.element.tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_TITLE:  // of a drawing, as its description
    case GUMBO_TAG_DESC: return true;
    default: break;
  }
  if (has_attribute(node, "hidden")) return true;
  return unicode::ascii_lower(declared(node, "display").value_or("")).starts_with("none");
}

bool is_of_page(const GumboNode& node) {
  switch (node.v.element.tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT: return true;
    default: break;
  }
  const std::string_view role = attribute(node, "role");
  // LibreOffice calls the running lines of a document so.
  const std::string_view title = attribute(node, "title");
  if (node.v.element.tag == GUMBO_TAG_DIV && (title == "header" || title == "footer")) return true;
  return role == "navigation" || role == "banner" || role == "contentinfo" || role == "search" || role == "button";
}

bool is_block(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_TR:  // of a table that stands too deep
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_LEGEND: return true;
    default: return false;
  }
}

const GumboNode* find_main(const GumboNode& node, int depth) {
  if (node.type != GUMBO_NODE_ELEMENT || depth > deepest_node) return nullptr;
  if (node.v.element.tag == GUMBO_TAG_MAIN || attribute(node, "role") == "main") return &node;
  const GumboVector& children = node.v.element.children;
  for (unsigned i = 0; i < children.length; ++i)
    if (const GumboNode* found = find_main(*static_cast<GumboNode*>(children.data[i]), depth + 1)) return found;
  return nullptr;
}

bool is_heading(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag >= GUMBO_TAG_H1 && node.v.element.tag <= GUMBO_TAG_H6;
}

Role role_by_class(const GumboNode& node) {
  const std::string name = unicode::ascii_lower(attribute(node, "class"));
  const auto is_one = [&](const auto& names) { return std::ranges::find(names, name) != names.end(); };
  static constexpr std::array<std::string_view, 5> captions = {"msocaption", "caption-western", "table-western",
                                                               "figure-western", "illustration-western"};
  static constexpr std::array<std::string_view, 2> quotes = {"msoquote", "msointensequote"};
  if (is_one(captions)) return Role::caption;
  if (is_one(quotes)) return Role::quote;
  if (name == "msotitle") return Role::title;
  return name.starts_with("msotoc") && name.size() == 7 ? Role::contents : Role::body;
}

std::optional<std::string_view> declared(const GumboNode& node, std::string_view property) {
  std::optional<std::string_view> out;
  for (std::string_view rest = attribute(node, "style"); !rest.empty();) {
    const std::string_view declaration = rest.substr(0, rest.find(';'));
    rest.remove_prefix(std::min(declaration.size() + 1, rest.size()));
    const std::size_t colon = declaration.find(':');
    if (colon == std::string_view::npos) continue;
    if (unicode::ascii_lower(trimmed(declaration.substr(0, colon))) == property)
      out = trimmed(declaration.substr(colon + 1));
  }
  return out;
}

std::string_view symbol_font(const GumboNode& node) {
  std::string_view font = declared(node, "font-family").value_or("");
  font = trimmed(font.substr(0, font.find(',')), " \t\r\n\"'");
  return is_symbol_font(font) ? font : std::string_view();
}

std::size_t text_size(const GumboNode& node, int depth) {
  if (is_text(node)) return plain(node.v.text.text).size();
  if (node.type != GUMBO_NODE_ELEMENT || is_unseen(node) || depth > deepest_node) return 0;
  std::size_t size = 0;
  const GumboVector& children = node.v.element.children;
  for (unsigned i = 0; i < children.length; ++i)
    size += text_size(*static_cast<const GumboNode*>(children.data[i]), depth + 1);
  return size;
}

std::string_view shown_by_field(const GumboNode& node) {
  static constexpr std::array<std::string_view, 8> without = {"hidden", "checkbox", "radio", "password",
                                                              "file",   "image",    "color", "range"};
  const std::string type = unicode::ascii_lower(attribute(node, "type"));
  if (std::ranges::find(without, type) != without.end()) return {};
  const std::string_view value = attribute(node, "value");
  return value.empty() ? attribute(node, "placeholder") : value;
}

std::string frames_of(const GumboNode& root) {
  std::string out;
  any_below(root, [&](const GumboNode& node) {
    if (node.type != GUMBO_NODE_ELEMENT || node.v.element.tag != GUMBO_TAG_FRAME) return false;
    const std::string file = plain(clean(attribute(node, "src")));
    if (!file.empty()) out += (out.empty() ? "" : ", ") + file;
    return false;
  });
  return out;
}

std::string_view declared_encoding(std::string_view bytes) {
  constexpr std::size_t most = 2048;  // a page declares it in its first kilobyte (HTML, 4.2.5.4)
  const std::string begin = unicode::ascii_lower(bytes.substr(0, most));
  constexpr std::string_view name = "charset=";
  const std::size_t at = begin.find(name);
  if (at == std::string::npos) return {};
  bytes = bytes.substr(0, most).substr(at + name.size());
  if (bytes.starts_with('"') || bytes.starts_with('\'')) bytes.remove_prefix(1);
  return bytes.substr(0, bytes.find_first_of("\"'; />\r\n\t"));
}

const GumboNode* child_of(const GumboNode& node, GumboTag tag) {
  const GumboVector& children = node.v.element.children;
  for (unsigned i = 0; i < children.length; ++i) {
    const auto* child = static_cast<GumboNode*>(children.data[i]);
    if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == tag) return child;
  }
  return nullptr;
}

}  // namespace importing
