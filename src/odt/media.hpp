// The pictures of the package, in Pictures: each file once, however often it is shown.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "image/image.hpp"
#include "style/style.hpp"

namespace odt {

// A file of the package.
struct Part {
  std::string name;
  std::string_view media_type;
  std::string bytes;
  bool stored = false;  // as they are: a picture of pixels is compressed already
};

class Media {
 public:
  // One use of a picture.
  struct Shown {
    std::string name;  // of the file
    int number = 0;    // of this use
  };
  // `image` must live until parts().
  Shown show(const image::Image& image);
  // The file of the rule beside a quotation: a line longer than any page, of which LibreOffice shows as much as there
  // is text.
  std::string quotation_rule(const style::Style& style);

  // In the order in which they were first shown.
  std::vector<Part> parts() const;

 private:
  struct File {
    const image::Image* image;
    std::string name;
  };
  std::vector<File> files_;
  std::string rule_;  // the bytes of its file; empty: none is shown
  int shown_ = 0;
};

}  // namespace odt
