// The pictures of a report.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "image/collection.hpp"
#include "rows/sources.hpp"
#include "section/section.hpp"

// Each name once, with its pixels, which live as long as this does. What cannot be read is added to `sink`. Sources and
// sink outlive it.
class Pictures {
 public:
  Pictures(const rows::Sources& sources, diagnostics::Diagnostics& sink) : sources_(sources), sink_(sink) {}

  // Gives the sizes of those that could be read, in the order of `pointers`.
  std::vector<document::Image> load(const std::vector<const section::Figure*>& figures);

  const std::vector<const image::Image*>& pointers() const { return loaded_; }
  // Where the section names each first.
  const std::vector<diagnostics::Position>& positions() const { return positions_; }

 private:
  bool load(const section::Value& file);
  void say(const rows::Unread& unread, const section::Value& file);

  const rows::Sources& sources_;
  diagnostics::Diagnostics& sink_;
  image::Collection collection_{sink_};
  std::set<std::string> seen_;
  std::vector<std::string> names_;
  std::vector<diagnostics::Position> positions_;
  std::vector<const image::Image*> loaded_;
};
