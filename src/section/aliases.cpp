#include "section/aliases.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace section {
namespace {

struct Alias {
  std::string_view name, meant;
};

constexpr std::array element_aliases = std::to_array<Alias>({
    {"actiepunt", "actie"},
    {"gemeente", "organisatie"},
    {"wethouder", "portefeuillehouder"},
    {"zaaknummer", "kenmerk"},
    {"p", "alinea"},
    {"ul", "lijst"},
    {"ol", "lijst"},
    {"li", "punt"},
    {"b", "sterk"},
    {"strong", "sterk"},
    {"i", "nadruk"},
    {"em", "nadruk"},
    {"a", "link"},
    {"abbr", "afk"},
    {"img", "afbeelding"},
    {"table", "tabel"},
    {"caption", "bijschrift"},
    {"tr", "rij"},
    {"td", "cel"},
    {"th", "cel"},
    {"blockquote", "citaat"},
});

constexpr std::array attribute_aliases =
    std::to_array<Alias>({{"src", "bestand"}, {"width", "breedte"}, {"title", "voluit"}});

constexpr std::array<std::string_view, 4> field_names = {"afdeling", "onderwerp", "behandelaar", "steller"};

std::optional<std::string_view> meant(std::span<const Alias> aliases, std::string_view name) {
  const auto found = std::ranges::find(aliases, name, &Alias::name);
  return found == aliases.end() ? std::nullopt : std::optional(found->meant);
}

}  // namespace

std::optional<std::string_view> meant_element(std::string_view name) { return meant(element_aliases, name); }
std::optional<std::string_view> meant_attribute(std::string_view name) { return meant(attribute_aliases, name); }

bool is_heading(std::string_view name) {
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool is_field(std::string_view name) { return std::ranges::find(field_names, name) != field_names.end(); }

}  // namespace section
