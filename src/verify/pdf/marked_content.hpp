// The text of each marked-content sequence of a page, as its codes or its ActualText say it.
#pragma once
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "verify/pdf/objects.hpp"
#include "verify/pdf/to_unicode.hpp"

namespace verify {

// The fonts of a file, each read once.
class Fonts {
 public:
  const ToUnicode& of(const Object& font);

 private:
  std::map<QPDFObjGen, std::unique_ptr<ToUnicode>> known_;
  std::vector<std::unique_ptr<ToUnicode>> retired_;  // a page may still hold them
};

// By MCID. What has none is an artifact, which no reader hears.
std::map<int, std::string> marked_content(const Object& page, Fonts& fonts);

}  // namespace verify
