#include "odt/media.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "image/upright.hpp"
#include "odt/units.hpp"
#include "style/hex.hpp"

namespace odt {
namespace {

constexpr std::string_view rule_file = "Pictures/rule.svg";

}  // namespace

Media::Shown Media::show(const image::Image& image) {
  auto file = std::find_if(files_.begin(), files_.end(), [&](const File& known) { return known.image == &image; });
  if (file == files_.end()) {
    std::string name = fmt::format("Pictures/image{}.{}", files_.size() + 1, image::extension(image.format));
    file = files_.insert(file, {&image, std::move(name)});
  }
  return {file->name, ++shown_};
}

std::string Media::quotation_rule(const style::Style& style) {
  const double width = style.table.thick_rule, height = std::max(style.page.width, style.page.height);
  rule_ = fmt::format(
      R"(<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="{}"><rect width="100%" height="100%" fill="{}"/></svg>)",
      points(width), points(height), style::hex(style.accent_rule));
  return std::string(rule_file);
}

std::vector<Part> Media::parts() const {
  std::vector<Part> parts;
  for (const File& file : files_)
    parts.push_back({file.name, image::media_type(file.image->format), image::upright_bytes(*file.image), true});
  if (!rule_.empty()) parts.push_back({std::string(rule_file), "image/svg+xml", rule_});
  return parts;
}

}  // namespace odt
