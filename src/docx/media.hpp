// The pictures of the package, in word/media: each file once, however often it is shown.
#pragma once
#include <string>
#include <vector>

#include "docx/package.hpp"
#include "docx/relationships.hpp"
#include "image/image.hpp"

namespace docx {

class Media {
 public:
  // One use of a picture.
  struct Shown {
    std::string relationship;
    std::string name;  // of the part's file
    int id = 0;        // unique in the document
  };
  // `image` must live until parts().
  Shown show(const image::Image& image, Relationships& relationships);

  // In the order in which they were first shown.
  std::vector<Part> parts() const;

 private:
  struct File {
    const image::Image* image;
    std::string name, relationship;
  };
  std::vector<File> files_;
  int shown_ = 0;
};

}  // namespace docx
