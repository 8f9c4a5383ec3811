#include "image/collection.hpp"

#include <fmt/format.h>

#include <utility>

namespace image {

bool Collection::add(std::string bytes, const Identity& identity, const std::string& name,
                     diagnostics::Position position) {
  last_ = nullptr;
  bytes_ += bytes.size();
  const auto found = files_.find(identity);
  // A PNG is written for each of its names.
  if (found == files_.end() || found->second.image != nullptr) {
    const Work work = work_of(bytes);
    work_.png_pixels += work.png_pixels;
    if (found == files_.end()) work_.jpeg_pixels += work.jpeg_pixels;
  }
  if (!within_limits(name, position)) return false;
  const File& file =
      found == files_.end() ? files_.emplace(identity, look_into(std::move(bytes), name)).first->second : found->second;
  last_ = file.image;
  for (diagnostics::Diagnostic refusal : file.refused_for) {
    refusal.arguments.at(0) = name;
    sink_.add(refusal.code, position, std::move(refusal.arguments));
  }
  return true;
}

bool Collection::within_limits(const std::string& name, diagnostics::Position position) {
  if (bytes_ <= max_bytes_together && work_.png_pixels <= max_pixels_together &&
      work_.jpeg_pixels <= max_scanned_pixels_together)
    return true;
  sink_.add(diagnostics::Code::images_too_large, position,
            {name, fmt::to_string(max_bytes_together >> 20U), fmt::to_string(max_pixels_together / 1'000'000),
             fmt::to_string(max_scanned_pixels_together / 1'000'000)});
  return false;
}

Collection::File Collection::look_into(std::string bytes, const std::string& name) {
  File file;
  diagnostics::Diagnostics own;
  if (auto image = load(std::move(bytes), name, {}, own)) file.image = &images_.emplace_back(std::move(*image));
  file.refused_for = own.take_sorted();
  return file;
}

}  // namespace image
