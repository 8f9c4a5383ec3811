#include "docx/media.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "image/upright.hpp"

namespace docx {
namespace {

// Word and LibreOffice turn a picture by its place, other programs by its orientation, and some do both: so the pixels
// themselves are turned.
std::string upright_bytes(const image::Image& image) {
  return image.orientation == 1 ? image.bytes : image::upright(image);
}

}  // namespace

Media::Shown Media::show(const image::Image& image, Relationships& relationships) {
  auto file = std::find_if(files_.begin(), files_.end(), [&](const File& known) { return known.image == &image; });
  if (file == files_.end()) {
    std::string name =
        fmt::format("image{}.{}", files_.size() + 1, image.format == image::Format::png ? "png" : "jpeg");
    std::string relationship = relationships.add("image", "media/" + name);
    file = files_.insert(file, {&image, std::move(name), std::move(relationship)});
  }
  return {file->relationship, file->name, ++shown_};
}

std::vector<Part> Media::parts() const {
  std::vector<Part> parts;
  for (const File& file : files_) parts.push_back({"word/media/" + file.name, {}, upright_bytes(*file.image)});
  return parts;
}

}  // namespace docx
