// Pages -> bytes of a PDF 1.7 file that is PDF/UA-1 and PDF/A-2a, or PDF/A-3a with its source. Encodes, decides
// nothing.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compression/compressor.hpp"
#include "document/document.hpp"
#include "image/image.hpp"
#include "layout/pages.hpp"

namespace pdf {

struct Source {
  std::string_view bytes;  // the XML as it was read
  std::string_view name;
};

struct Options {
  std::optional<std::int64_t> created;  // seconds since 1970 UTC; else the date of the document, else none
  std::string producer;
  std::optional<Source> source;  // makes it PDF/A-3a
};

// The pictures that layout::Picture names. Every one that a page shows must be there.
struct Images {
  const image::Image* logo = nullptr;
  std::vector<const image::Image*> figures;
};

// Throws MachineFault (library-failed). The same input gives the same bytes.
std::string write(layout::Pages pages, const Images& images, const document::Metadata& metadata, const Options& options,
                  compression::Compressor& compressor);

}  // namespace pdf
