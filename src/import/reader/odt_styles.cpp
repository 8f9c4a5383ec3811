#include "import/reader/odt_styles.hpp"

#include <algorithm>

#include "import/clean.hpp"
#include "import/reader/style_roles.hpp"
#include "unicode/ascii.hpp"

namespace importing {
namespace {

std::string tag_of(const pugi::xml_node& text) {
  const std::string language = text.attribute("fo:language").value(), country = text.attribute("fo:country").value();
  if (language.empty() || language == "none" || language == "zxx") return {};
  return country.empty() || country == "none" ? language : language + "-" + country;
}

// The name that a person reads, where the style itself has none: as attributes have it, but for its spaces.
std::string spaced(std::string name) {
  constexpr std::string_view space = "_20_";
  for (std::size_t at = 0; (at = name.find(space, at)) != std::string::npos; ++at) name.replace(at, space.size(), " ");
  return name;
}

}  // namespace

void OdtStyles::add(const pugi::xml_node& document) {
  for (const pugi::xml_node& group : document.children()) {
    const std::string_view name = group.name();
    if (name != "office:styles" && name != "office:automatic-styles") continue;
    for (const pugi::xml_node& each : group.children()) {
      const std::string_view kind = each.name();
      if (kind == "style:style") add_style(each, name == "office:automatic-styles");
      if (kind == "text:list-style" || kind == "text:outline-style") add_list(each);
      if (kind == "style:default-style" && std::string_view(each.attribute("style:family").value()) == "paragraph")
        language_ = tag_of(each.child("style:text-properties"));
    }
  }
}

void OdtStyles::add_style(const pugi::xml_node& node, bool automatic) {
  const std::string family = node.attribute("style:family").value();
  OdtStyle style;
  const std::string own = node.attribute("style:name").value();
  style.name = clean(node.attribute("style:display-name").as_string(spaced(own).c_str()));
  style.parent = node.attribute("style:parent-style-name").value();
  style.list = node.attribute("style:list-style-name").value();
  // Automatic styles are read behind those that they are based on.
  if (const OdtStyle& parent = of(family, style.parent); &parent != &none_) {
    const std::string name = style.name, list = style.list, parent_name = style.parent;
    style = parent;
    style.name = name;
    style.parent = parent_name;
    if (!list.empty()) style.list = list;
  }
  if (!automatic) style.named = style.name;
  if (const pugi::xml_attribute list = node.attribute("style:list-style-name")) style.unnumbered = style.list.empty();
  if (const StyleRole says = role_of_style(style.name); says.role != Role::body) {
    style.role = says.role;
    style.level = says.level;
  }
  style.repeats = style.repeats || repeats_by_name(style.name);
  style.decorative = style.decorative || unicode::ascii_lower(style.name) == "decorative";
  const pugi::xml_node text = node.child("style:text-properties");
  if (const pugi::xml_attribute weight = text.attribute("fo:font-weight")) {
    const std::string_view value = weight.value();
    style.bold = value == "bold" || value == "600" || value == "700" || value == "800" || value == "900";
  }
  if (const pugi::xml_attribute slant = text.attribute("fo:font-style"))
    style.italic = std::string_view(slant.value()) != "normal";
  if (const pugi::xml_attribute line = text.attribute("style:text-line-through-style"))
    style.struck = std::string_view(line.value()) != "none";
  if (const pugi::xml_attribute position = text.attribute("style:text-position")) {
    const std::string_view value = position.value();  // "super 58%", "-33% 58%", "0% 100%"
    const bool below = value.starts_with("sub") || value.starts_with('-');
    const bool on_line = value.empty() || value.starts_with("0%") || value == "0";
    style.raised = below ? Raised::below : on_line ? Raised::not_at_all : Raised::above;
  }
  if (const pugi::xml_attribute display = text.attribute("text:display"))
    style.hidden = std::string_view(display.value()) == "none";
  if (const std::string tag = tag_of(text); !tag.empty()) style.language = tag;
  styles_[family + '/' + own] = std::move(style);
}

void OdtStyles::add_list(const pugi::xml_node& node) {
  const bool outline = std::string_view(node.name()) == "text:outline-style";
  OdtLevels& levels = levels_[outline ? "" : node.attribute("style:name").value()];
  for (const pugi::xml_node& each : node.children()) {
    const int level = each.attribute("text:level").as_int(1);
    if (level < 1 || level > 10) continue;
    OdtLevel& own = levels[static_cast<std::size_t>(level - 1)];
    const std::string_view name = each.name();
    if (name == "text:list-level-style-number" || name == "text:outline-level-style")
      own.form = each.attribute("style:num-format").value();
    own.prefix = clean(each.attribute("style:num-prefix").value());
    own.suffix = clean(each.attribute("style:num-suffix").value());
    own.shown = std::clamp(each.attribute("text:display-levels").as_int(1), 1, level);
    own.start = std::clamp(each.attribute("text:start-value").as_int(1), 0, 10'000);
  }
}

const OdtStyle& OdtStyles::of(std::string_view family, std::string_view name) const {
  std::string key(family);
  key += '/';
  key += name;
  const auto found = styles_.find(key);
  return found == styles_.end() ? none_ : found->second;
}

const OdtLevels* OdtStyles::levels(std::string_view list_style) const {
  const auto found = levels_.find(list_style);
  return found == levels_.end() ? nullptr : &found->second;
}

bool OdtStyles::numbered(std::string_view list_style, std::size_t level) const {
  const OdtLevels* found = levels(list_style);
  return found != nullptr && !list_style.empty() && !(*found)[std::min<std::size_t>(level, 9)].form.empty();
}

}  // namespace importing
