#include "pdf/navigation.hpp"

#include <optional>
#include <string>

#include "pdf/syntax.hpp"

namespace pdf {
namespace {

std::string destination(std::size_t page, double y, double page_height, const std::vector<HPDF_Dict>& page_objects) {
  std::string out = '[' + std::to_string(Objects::number_of(page_objects.at(page))) + " 0 R/XYZ null ";
  append_number(out, page_height - y + 6);  // a little air above
  return out + " null]";
}

std::string rectangle(const layout::LinkArea& area, double top, double page_height) {
  std::string out = "[";
  const double bottom = page_height - top - area.y - area.height;
  for (const double value : {area.x, bottom, area.x + area.width, bottom + area.height}) {
    append_number(out, value);
    out += ' ';
  }
  out.back() = ']';
  return out;
}

// A link of many lines has an annotation on each, and a long text in all of them is written once.
class SharedTexts {
 public:
  explicit SharedTexts(Objects& objects) : objects_(objects) {}

  std::string contents(const layout::LinkArea& area) {
    return shared(area, area.description, contents_, [&] { return text_string(area.description); });
  }
  std::string action(const layout::LinkArea& area, const std::string& uri) {
    return shared(area, uri, action_, [&] { return "<</S/URI/URI" + ascii_string(uri) + ">>"; });
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
      last = {area.element, ' ' + objects_.add(made()).text()};
    }
    return last.reference;
  }

  Objects& objects_;
  Last contents_, action_;
};

}  // namespace

void add_outline(Objects& objects, const layout::Pages& pages, const std::vector<HPDF_Dict>& page_objects) {
  std::vector<HPDF_Outline> open;  // the last item of each level
  for (const layout::HeadingPlace& heading : pages.headings) {
    const auto depth = static_cast<std::size_t>(heading.level - 1);
    open.resize(std::min(open.size(), depth));
    HPDF_Outline item = check(HPDF_CreateOutline(objects.raw(), open.empty() ? nullptr : open.back(), "-", nullptr),
                              "HPDF_CreateOutline");
    check(HPDF_Outline_SetOpened(item, heading.level <= 2 ? HPDF_TRUE : HPDF_FALSE), "HPDF_Outline_SetOpened");
    objects.text(item, "Title", heading.text);
    objects.set(item, "Dest", objects.add(destination(heading.page, heading.y, pages.height, page_objects)));
    open.push_back(item);
  }
  check(HPDF_SetPageMode(objects.raw(), HPDF_PAGE_MODE_USE_OUTLINE), "HPDF_SetPageMode");
}

void add_links(Objects& objects, StructureTree& tree, const layout::Pages& pages,
               const std::vector<HPDF_Dict>& page_objects) {
  SharedTexts texts(objects);
  for (std::size_t p = 0; p < pages.pages.size(); ++p) {
    HPDF_Array annotations = nullptr;
    for (const layout::PlacedBox& placed : pages.pages[p].boxes)
      for (const layout::LinkArea& area : placed.box->links) {
        const Reference annotation = objects.reserve();
        std::string body = "<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect" +
                           rectangle(area, placed.top, pages.height) + "/Contents" + texts.contents(area) +
                           "/StructParent " +
                           std::to_string(tree.add_annotation(area.element, page_objects[p], annotation));
        if (const auto* uri = std::get_if<std::string>(&area.target)) {
          body += "/A" + texts.action(area, *uri);
        } else if (const auto* to = std::get_if<layout::ToHeading>(&area.target)) {
          const layout::HeadingPlace& heading = pages.headings.at(to->index);
          body += "/Dest" + destination(heading.page, heading.y, pages.height, page_objects);
        } else {
          const layout::NotePlace& note = pages.notes.at(std::get<layout::ToNote>(area.target).index);
          body += "/Dest" + destination(note.page, note.y, pages.height, page_objects);
        }
        objects.define(annotation, body + ">>");
        if (annotations == nullptr) objects.set(page_objects[p], "Annots", annotations = objects.array());
        objects.push(annotations, annotation);
      }
  }
}

}  // namespace pdf
