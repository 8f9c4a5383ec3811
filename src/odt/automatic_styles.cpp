#include "odt/automatic_styles.hpp"

#include <fmt/format.h>

namespace odt {

std::string_view AutomaticStyles::paragraph(std::string_view parent, const ParagraphProperties& paragraph,
                                            const TextProperties& text, std::string_view master) {
  xml::Writer xml(false);
  write(xml, paragraph);
  write(xml, text);
  const std::string properties = std::move(xml).finish();
  if (properties.empty() && master.empty()) return parent;
  std::string attributes = fmt::format(R"( style:parent-style-name="{}")", parent);
  if (!master.empty()) attributes += fmt::format(R"( style:master-page-name="{}")", master);
  return other("paragraph", attributes, properties);
}

std::string_view AutomaticStyles::text(const TextProperties& text, std::string_view parent) {
  xml::Writer xml(false);
  write(xml, text);
  return other("text", parent.empty() ? "" : fmt::format(R"( style:parent-style-name="{}")", parent),
               std::move(xml).finish());
}

std::string_view AutomaticStyles::other(std::string_view family, std::string_view attributes,
                                        std::string_view properties) {
  std::string look = fmt::format(R"( style:family="{}"{}>{}</style:style>)", family, attributes, properties);
  if (const auto known = names_.find(look); known != names_.end()) return known->second;
  std::string name = fmt::format("A{}", names_.size() + 1);
  styles_ += fmt::format(R"(<style:style style:name="{}"{})", name, look);
  return names_.emplace(std::move(look), std::move(name)).first->second;
}

std::string AutomaticStyles::element(std::string_view more) const {
  return fmt::format("<office:automatic-styles>{}{}</office:automatic-styles>", styles_, more);
}

}  // namespace odt
