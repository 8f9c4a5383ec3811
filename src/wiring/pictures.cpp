#include "wiring/pictures.hpp"

#include <utility>
#include <variant>

#include "manifest/sha256.hpp"

using diagnostics::Code;

std::vector<document::Image> Pictures::load(const std::vector<const section::Figure*>& figures) {
  for (const section::Figure* figure : figures) {
    if (!seen_.insert(figure->file.text).second) continue;
    if (!load(figure->file)) break;
  }
  std::vector<document::Image> sizes;
  for (std::size_t i = 0; i < loaded_.size(); ++i)
    sizes.push_back({names_[i], loaded_[i]->displayed_width(), loaded_[i]->displayed_height()});
  return sizes;
}

// False where the pictures are too large together.
bool Pictures::load(const section::Value& file) {
  const std::string& name = file.text;
  auto read = sources_.read(name);
  if (const auto* unread = std::get_if<rows::Unread>(&read)) {
    say(*unread, file);
    return true;
  }
  auto& bytes = std::get<rows::SourceFile>(read).bytes;
  const image::Identity identity = manifest::sha256(bytes);
  if (!collection_.add(std::move(bytes), identity, name, file.position)) return false;
  if (collection_.last() == nullptr) return true;
  names_.push_back(name);
  positions_.push_back(file.position);
  loaded_.push_back(collection_.last());
  return true;
}

void Pictures::say(const rows::Unread& unread, const section::Value& file) {
  using Why = rows::Unread::Why;
  if (unread.why == Why::missing) return sink_.add(Code::image_missing, file.position, {file.text});
  if (unread.why == Why::outside) return sink_.add(Code::image_outside, file.position, {file.text});
  sink_.add(Code::image_unreadable, file.position, {file.text, unread.cause});
}
