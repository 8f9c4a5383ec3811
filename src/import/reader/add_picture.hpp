// Pictures of a document, of which it may have very many.
#pragma once
#include <utility>

#include "import/source.hpp"

namespace importing {

// The mark for where it stands. Beyond the first few hundred only what is said of pictures is kept, not their bytes.
inline Run add_picture(Source& source, Picture picture) {
  constexpr std::size_t most = 500;
  if (source.pictures.size() >= most) picture.bytes.clear();
  source.pictures.push_back(std::move(picture));
  Run run;
  run.picture = static_cast<std::uint32_t>(source.pictures.size());
  return run;
}

}  // namespace importing
