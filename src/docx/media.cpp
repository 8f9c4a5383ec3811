#include "docx/media.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "image/upright.hpp"

namespace docx {

Media::Shown Media::show(const image::Image& image, Relationships& relationships) {
  auto file = std::find_if(files_.begin(), files_.end(), [&](const File& known) { return known.image == &image; });
  if (file == files_.end()) {
    std::string name = fmt::format("image{}.{}", files_.size() + 1, image::extension(image.format));
    std::string relationship = relationships.add("image", "media/" + name);
    file = files_.insert(file, {&image, std::move(name), std::move(relationship)});
  }
  return {file->relationship, file->name, ++shown_};
}

std::vector<Part> Media::parts() const {
  std::vector<Part> parts;
  for (const File& file : files_)
    parts.push_back({"word/media/" + file.name, {}, image::upright_bytes(*file.image), true});
  return parts;
}

}  // namespace docx
