#include "import/reader/word_styles.hpp"

#include "import/clean.hpp"
#include "import/reader/style_roles.hpp"
#include "unicode/ascii.hpp"

namespace importing {
namespace {

void take_name(WordStyle& style) {
  const StyleRole says = role_of_style(style.name);
  style.role = says.role;
  style.level = says.level;
  style.list_bullet = says.bullet;
  style.list_number = says.number;
  style.repeats = repeats_by_name(style.name);
  style.note_number = unicode::ascii_lower(style.name) == "note number";
}

}  // namespace

std::optional<bool> toggle(const pugi::xml_attribute& attribute) {
  if (!attribute) return std::nullopt;
  const std::string_view value = attribute.value();
  return value != "0" && value != "false" && value != "off" && value != "none";
}

std::optional<bool> toggle(const pugi::xml_node& property, const std::string& value_name) {
  if (!property) return std::nullopt;
  return toggle(property.attribute(value_name.c_str())).value_or(true);
}

std::optional<Raised> raised_by(const pugi::xml_node& property, const std::string& value_name) {
  if (!property) return std::nullopt;
  const std::string_view value = property.attribute(value_name.c_str()).value();
  if (value == "superscript") return Raised::above;
  return value == "subscript" ? Raised::below : Raised::not_at_all;
}

WordStyles::WordStyles(const pugi::xml_node& styles, const std::string& prefix) {
  const auto name = [&](const char* local) { return prefix + local; };
  const std::string val = name("val");
  const auto child = [&](const pugi::xml_node& node, const char* local) { return node.child(name(local).c_str()); };
  language_ =
      child(child(child(child(styles, "docDefaults"), "rPrDefault"), "rPr"), "lang").attribute(val.c_str()).value();
  const std::string style_name = name("style");
  for (const pugi::xml_node& each : styles.children(style_name.c_str())) {
    WordStyle style;
    style.name = clean(child(each, "name").attribute(val.c_str()).value());
    style.based_on = child(each, "basedOn").attribute(val.c_str()).value();
    const pugi::xml_node paragraph = child(each, "pPr"), run = child(each, "rPr");
    take_name(style);
    if (const pugi::xml_node level = child(paragraph, "outlineLvl"); level && style.role == Role::body) {
      const int value = level.attribute(val.c_str()).as_int(9);
      if (value >= 0 && value < 9) {
        style.role = Role::heading;
        style.level = static_cast<std::uint8_t>(value + 1);
      }
    }
    const pugi::xml_node numbering = child(paragraph, "numPr");
    style.numbering = child(numbering, "numId").attribute(val.c_str()).value();
    style.numbering_level = child(numbering, "ilvl").attribute(val.c_str()).as_int(-1);
    const std::string_view type = each.attribute(name("type").c_str()).value();
    if (type == "character") {
      style.bold = toggle(child(run, "b"), val);
      style.italic = toggle(child(run, "i"), val);
      style.struck = toggle(child(run, "strike"), val);
      style.raised = raised_by(child(run, "vertAlign"), val);
    }
    style.hidden = toggle(child(run, "vanish"), val);
    style.language = child(run, "lang").attribute(val.c_str()).value();
    std::string id = each.attribute(name("styleId").c_str()).value();
    const std::string_view standard = each.attribute(name("default").c_str()).value();
    if (type == "paragraph" && (standard == "1" || standard == "true")) default_paragraph_ = id;
    styles_.emplace(std::move(id), std::move(style));
  }
  for (auto& [id, style] : styles_) inherit(style, 0);
}

void WordStyles::inherit(WordStyle& style, int depth) {
  constexpr int deepest = 12;
  if (style.based_on.empty() || depth > deepest) return;
  const auto found = styles_.find(style.based_on);
  style.based_on.clear();
  if (found == styles_.end() || &found->second == &style) return;
  WordStyle& base = found->second;
  inherit(base, depth + 1);
  if (style.role == Role::body) {
    style.role = base.role;
    style.level = base.level;
  }
  if (style.numbering.empty()) style.numbering = base.numbering;
  if (style.numbering_level < 0) style.numbering_level = base.numbering_level;
  if (!style.bold) style.bold = base.bold;
  if (!style.italic) style.italic = base.italic;
  if (!style.struck) style.struck = base.struck;
  if (!style.raised) style.raised = base.raised;
  if (!style.hidden) style.hidden = base.hidden;
  if (style.language.empty()) style.language = base.language;
}

const WordStyle& WordStyles::of(std::string_view id) const {
  const auto found = styles_.find(id);
  return found == styles_.end() ? none_ : found->second;
}

}  // namespace importing
