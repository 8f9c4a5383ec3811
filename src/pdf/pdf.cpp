#include "pdf/pdf.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

#include "pdf/archival.hpp"
#include "pdf/content.hpp"
#include "pdf/embedded_font.hpp"
#include "pdf/image_object.hpp"
#include "pdf/navigation.hpp"
#include "pdf/objects.hpp"
#include "pdf/one_byte_cmap.hpp"
#include "pdf/structure_tree.hpp"

namespace pdf {
namespace {

// The fonts of a document, in the order of their first use.
class Fonts {
 public:
  Fonts(Objects& objects, CodeLength length) : objects_(objects), length_(length) {}

  EmbeddedFont& find(const text::Face& face) {
    auto& slot = fonts_[&face];
    if (!slot) {
      slot = std::make_unique<EmbeddedFont>(objects_, face, "F" + std::to_string(order_.size() + 1), length_);
      order_.push_back(slot.get());
      resources_.reference(slot->resource_name(), slot->object());
    }
    return *slot;
  }

  bool overfull() const {
    return std::any_of(order_.begin(), order_.end(), [](const EmbeddedFont* font) { return font->overfull(); });
  }

  void embed() {
    const Reference one_byte = length_ == CodeLength::one ? one_byte_cmap(objects_) : Reference{};
    for (EmbeddedFont* font : order_) font->embed(one_byte);
  }

  const Dictionary& resources() const { return resources_; }

 private:
  Objects& objects_;
  CodeLength length_;
  Dictionary resources_;
  std::map<const text::Face*, std::unique_ptr<EmbeddedFont>> fonts_;
  std::vector<EmbeddedFont*> order_;
};

// The pictures of a document, each an XObject once.
class Pictures {
 public:
  Pictures(Objects& objects, const image::Shown& images) : objects_(objects), images_(images) {}

  std::string show(const layout::Picture& picture, double left, double bottom) {
    const image::Image& image = picture.figure ? *images_.figures[*picture.figure] : *images_.logo;
    const auto [found, fresh] = names_.try_emplace(&image, "Im" + std::to_string(names_.size() + 1));
    if (fresh) resources_.reference(found->second, image_object(objects_, image));
    return "q " + image_matrix(image, left, bottom, picture.width, picture.height) + "cm /" + found->second + " Do Q\n";
  }

  const Dictionary& resources() const { return resources_; }

 private:
  Objects& objects_;
  const image::Shown& images_;
  std::map<const image::Image*, std::string> names_;
  Dictionary resources_;
};

// Nothing where codes of that length do not do.
std::optional<std::string> write(layout::Pages& pages, const image::Shown& images, const document::Metadata& metadata,
                                 const Options& options, compression::Compressor& compressor, CodeLength length) {
  Objects objects(compressor);
  StructureTree tree(objects, pages.structure);
  Fonts fonts(objects, length);
  Pictures pictures(objects, images);
  const Reference resources = objects.reserve();  // one for all pages

  ContentWriter content(
      pages.structure, [&](const text::Face& face) -> EmbeddedFont& { return fonts.find(face); },
      [&](layout::LeafId leaf) { return tree.add(leaf); },
      [&](const layout::Picture& picture, double left, double bottom) {
        if (const auto* leaf = std::get_if<layout::LeafId>(&picture.owner))
          tree.set_bounds(*leaf, {left, bottom, left + picture.width, bottom + picture.height});
        return pictures.show(picture, left, bottom);
      });
  std::vector<Reference> page_objects;
  for (const layout::Page& page : pages.pages) {
    const Objects::Page made = objects.add_page();
    page_objects.push_back(made.object);
    objects.about(made.object).numbers("MediaBox", {0, 0, page.width, page.height}).reference("Resources", resources);
    tree.begin_page(made.object);
    objects.define_content(made, content.page(page));
    tree.end_page();
    if (fonts.overfull()) return std::nullopt;
  }
  pages.drop_text();
  Dictionary shown;
  shown.dictionary("Font", fonts.resources());
  if (!pictures.resources().empty()) shown.dictionary("XObject", pictures.resources());
  objects.define(resources, shown.object());
  add_links(objects, tree, pages, page_objects);
  add_outline(objects, pages, page_objects);
  tree.write();
  fonts.embed();
  add_archival(objects, metadata, options);
  return objects.file();
}

}  // namespace

std::string write(layout::Pages pages, const image::Shown& images, const document::Metadata& metadata,
                  const Options& options, compression::Compressor& compressor) {
  auto file = write(pages, images, metadata, options, compressor, CodeLength::one);
  if (!file) file = write(pages, images, metadata, options, compressor, CodeLength::two);
  return std::move(file).value();
}

}  // namespace pdf
