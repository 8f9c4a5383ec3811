#include "pdf/navigation.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "pdf/syntax.hpp"

namespace pdf {
namespace {

// A page of the file, and its height.
std::string destination(Reference page, double y, double page_height) {
  constexpr double air = 6;  // above what is shown
  std::string out = "[";
  append_reference(out, page);
  append_number(out += "/XYZ null ", page_height - y + air);
  return out + " null]";
}

// A link of many lines has an annotation on each, and a long text in all of them is written once.
class SharedTexts {
 public:
  explicit SharedTexts(Objects& objects) : objects_(objects) {}

  std::string contents(const layout::LinkArea& area) {
    return shared(area, area.description, contents_, [&] { return text_string(area.description); });
  }
  std::string action(const layout::LinkArea& area, const std::string& uri) {
    return shared(area, uri, action_, [&] { return Dictionary().name("S", "URI").ascii("URI", uri).object(); });
  }

 private:
  struct Last {
    std::optional<layout::ElementId> element;
    std::string reference;
  };

  template <class Made>
  std::string shared(const layout::LinkArea& area, const std::string& text, Last& last, Made made) {
    constexpr std::size_t longest_repeated = 200;
    if (text.size() <= longest_repeated) return made();
    if (last.element != area.element) {
      last = {area.element, " "};
      append_reference(last.reference, objects_.add(made()));
    }
    return last.reference;
  }

  Objects& objects_;
  Last contents_, action_;
};

class Links {
 public:
  Links(Objects& objects, StructureTree& tree, const layout::Pages& pages, std::span<const Reference> page_objects)
      : objects_(objects), tree_(tree), pages_(pages), page_objects_(page_objects), texts_(objects) {}

  Reference add(const layout::LinkArea& area, double top, std::size_t page) {
    const Reference annotation = objects_.reserve();
    const double bottom = pages_.pages[page].height - top - area.y - area.height;
    Dictionary about;
    about.name("Type", "Annot").name("Subtype", "Link").numbers("Border", {0, 0, 0}).integer("F", 4);
    about.numbers("Rect", {area.x, bottom, area.x + area.width, bottom + area.height});
    about.written("Contents", texts_.contents(area));
    about.integer("StructParent", tree_.add_annotation(area.element, page_objects_[page], annotation));
    if (const auto* uri = std::get_if<std::string>(&area.target)) {
      about.written("A", texts_.action(area, *uri));
    } else if (const auto* to = std::get_if<layout::ToHeading>(&area.target)) {
      about.written("Dest", destination_of(pages_.headings.at(to->index)));
    } else if (const auto* anchor = std::get_if<layout::ToAnchor>(&area.target)) {
      about.written("Dest", destination_of(pages_.anchors.at(anchor->index)));
    } else if (const auto* number = std::get_if<layout::ToNoteNumber>(&area.target)) {
      about.written("Dest", destination_of(pages_.note_numbers.at(number->index)));
    } else {
      about.written("Dest", destination_of(pages_.notes.at(std::get<layout::ToNote>(area.target).index)));
    }
    objects_.define(annotation, about.object());
    return annotation;
  }

 private:
  template <class Place>
  std::string destination_of(const Place& place) const {
    return destination(page_objects_[place.page], place.y, pages_.pages[place.page].height);
  }

  Objects& objects_;
  StructureTree& tree_;
  const layout::Pages& pages_;
  std::span<const Reference> page_objects_;
  SharedTexts texts_;
};

}  // namespace

void add_outline(Objects& objects, const layout::Pages& pages, std::span<const Reference> page_objects) {
  std::vector<Reference> open;  // the last item of each level
  for (const layout::HeadingPlace& heading : pages.headings) {
    const auto depth = static_cast<std::size_t>(heading.level - 1);
    open.resize(std::min(open.size(), depth));
    const Reference item = objects.add_outline_item(open.empty() ? Reference{} : open.back(), heading.level <= 2);
    const std::string to = destination(page_objects[heading.page], heading.y, pages.pages[heading.page].height);
    objects.about(item).text("Title", heading.text).written("Dest", to);
    open.push_back(item);
  }
  objects.show_outline();
}

void add_links(Objects& objects, StructureTree& tree, const layout::Pages& pages,
               std::span<const Reference> page_objects) {
  Links links(objects, tree, pages, page_objects);
  for (std::size_t p = 0; p < pages.pages.size(); ++p) {
    std::vector<Reference> annotations;
    for (const layout::PlacedBox& placed : pages.pages[p].boxes)
      for (const layout::LinkArea& area : placed.box->links) annotations.push_back(links.add(area, placed.top, p));
    if (!annotations.empty()) objects.about(page_objects[p]).references("Annots", annotations);
  }
}

}  // namespace pdf
