#include <fmt/format.h>

#include "layout/pages.hpp"

namespace layout {
namespace {

std::string owner_of(const Owner& owner, const Structure& structure) {
  if (const auto* leaf = std::get_if<LeafId>(&owner))
    return std::string(name_of(structure[structure.owner(*leaf)].tag));
  static constexpr std::string_view artifacts[] = {"(layout)", "(header)", "(footer)", "(repeated)"};
  return std::string(artifacts[static_cast<std::size_t>(std::get<Artifact>(owner))]);
}

void dump_box(std::string& out, const Box& box, double top, const Structure& structure) {
  for (const Fill& fill : box.fills)
    out += fmt::format("  fill {:.1f} {:.1f} {:.1f} x {:.2f}\n", fill.x, top + fill.y, fill.width, fill.height);
  for (const Picture& picture : box.pictures)
    out += fmt::format("  picture {:.1f} {:.1f} {:.1f} x {:.1f} {}\n", picture.x, top + picture.y, picture.width,
                       picture.height, owner_of(picture.owner, structure));
  for (const TextRun& run : box.runs) {
    std::string text;
    for (const text::Fragment& fragment : run.fragments) text += fragment.run->text;
    out += fmt::format("  {:.1f} {:.1f} {:.1f}pt {} \"{}\"\n", run.x, top + run.baseline, run.size,
                       owner_of(run.owner, structure), text);
  }
  for (const LinkArea& link : box.links)
    out += fmt::format("  link {:.1f} {:.1f} {:.1f} x {:.1f}\n", link.x, top + link.y, link.width, link.height);
}

void dump_element(std::string& out, const Structure& structure, ElementId id, int depth) {
  const Element& element = structure[id];
  out.append(static_cast<std::size_t>(depth) * 2, ' ').append(name_of(element.tag));
  if (element.numbering == ListNumbering::decimal) out += " decimal";
  if (element.numbering == ListNumbering::disc) out += " disc";
  if (element.scope == Scope::row) out += " row";
  if (element.scope == Scope::column) out += " column";
  if (element.column_span > 1 || element.row_span > 1)
    out += fmt::format(" {}x{}", element.column_span, element.row_span);
  if (element.tag == Tag::th && !element.id.empty()) out += fmt::format(" id={}", *element.id);
  if (!element.headers.empty()) out += fmt::format(" headers=[{}]", *element.headers);
  if (!element.alternative.empty()) out += fmt::format(" Alt=\"{}\"", *element.alternative);
  if (!element.language.empty()) out += fmt::format(" lang={}", *element.language);
  if (!element.expansion.empty()) out += fmt::format(" E=\"{}\"", *element.expansion);
  out += '\n';
  for (const Kid& kid : element.kids)
    if (const auto* child = std::get_if<ElementId>(&kid)) dump_element(out, structure, *child, depth + 1);
}

}  // namespace

std::string dump(const Pages& pages) {
  std::string out;
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    out += fmt::format("page {}\n", i + 1);
    const Page& page = pages.pages[i];
    if (page.paper) out += fmt::format("  paper {:.1f} x {:.1f}\n", page.paper->width, page.paper->height);
    dump_box(out, page.head, 0, pages.structure);
    for (const PlacedBox& placed : page.boxes) dump_box(out, *placed.box, placed.top, pages.structure);
    dump_box(out, page.foot, 0, pages.structure);
  }
  return out;
}

std::string dump_structure(const Structure& structure) {
  std::string out;
  dump_element(out, structure, Structure::root, 0);
  return out;
}

}  // namespace layout
