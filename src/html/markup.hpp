// Builds HTML text and escapes it, in this one place.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace html {

// Names must be literals that outlive the writer. Text is valid UTF-8 without control characters.
class Markup {
 public:
  Markup& open(std::string_view name);
  Markup& attribute(std::string_view name, std::string_view value);
  Markup& attribute(std::string_view name, std::size_t value);
  Markup& attribute_unless_empty(std::string_view name, std::string_view value);
  // Names with spaces between; it may begin with one.
  Markup& classes(std::string_view names) {
    return attribute_unless_empty("class", names.substr(std::min(names.find_first_not_of(' '), names.size())));
  }
  Markup& text(std::string_view text);
  // Elements that hold nothing ("void", HTML 13.1.2) get no end tag.
  Markup& close();
  // HTML that is ready.
  Markup& raw(std::string_view markup);
  // Where people may look at the source.
  Markup& new_line();

  std::string finish() &&;  // everything is closed

 private:
  void end_start_tag();
  std::string out_;
  std::vector<std::string_view> open_;
  bool in_start_tag_ = false;
};

}  // namespace html
