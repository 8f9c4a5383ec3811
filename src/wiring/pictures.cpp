#include "wiring/pictures.hpp"

#include <set>
#include <string>
#include <utility>
#include <variant>

#include "manifest/sha256.hpp"

using diagnostics::Code;

std::vector<document::Image> Pictures::load(const std::vector<const section::Figure*>& figures,
                                            const rows::Sources& sources, diagnostics::Diagnostics& sink) {
  image::Collection& collection = collections_.emplace_back(sink);
  std::set<std::string_view> seen;
  std::vector<document::Image> sizes;
  for (const section::Figure* figure : figures) {
    const section::Value& file = figure->file;
    if (!seen.insert(file.text).second) continue;
    auto read = sources.read(file.text);
    if (const auto* unread = std::get_if<rows::Unread>(&read)) {
      sink.add(rows::message_of(*unread, file.text, {Code::image_missing, Code::image_outside, Code::image_unreadable},
                                file.position));
      continue;
    }
    auto& bytes = std::get<rows::SourceFile>(read).bytes;
    const image::Identity identity = manifest::sha256(bytes);
    if (!collection.add(std::move(bytes), identity, file.text, file.position)) break;  // too large together
    const image::Image* image = collection.last();
    if (image == nullptr) continue;
    sizes.push_back({file.text, image->displayed_width(), image->displayed_height()});
    positions_.push_back(file.position);
    loaded_.push_back(image);
  }
  return sizes;
}
