// Pages -> bytes of a PDF 1.7 file that is PDF/UA-1 and PDF/A-2a, or PDF/A-3a with its source. Encodes, decides
// nothing.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "compression/compressor.hpp"
#include "document/created.hpp"
#include "document/document.hpp"
#include "image/shown.hpp"
#include "layout/pages.hpp"

namespace pdf {

struct Source {
  std::string_view bytes;  // the XML as it was read
  std::string_view name;
};

struct Options : document::Origin {
  std::optional<Source> source{};  // makes it PDF/A-3a
};

// Throws MachineFault (library-failed). The same input gives the same bytes.
std::string write(layout::Pages pages, const image::Shown& images, const document::Metadata& metadata,
                  const Options& options, compression::Compressor& compressor);

}  // namespace pdf
