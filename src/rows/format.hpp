// A format that reports are made in, as a row of values: all that batch, mail, verify, manifest and cli know of one.
// src/formats.cpp names the rows; nothing else does.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "document/plan.hpp"
#include "document/rows.hpp"
#include "rows/reading.hpp"
#include "rows/words.hpp"

namespace compression {
class Compressor;
}
namespace image {
struct Image;
}
namespace layout {
struct Pages;
}
namespace style {
struct Style;
}
namespace text {
class FontCollection;
}

namespace rows {

// What a file is written from. All of it outlives the call.
struct Report {
  const document::Document& document;
  const document::Plan& plan;
  layout::Pages* pages = nullptr;                  // of the format that needs them, which may take them; else null
  const image::Image* logo = nullptr;              // of the style; null: it has none
  std::span<const image::Image* const> figures{};  // by document::Figure::image
  std::optional<std::int64_t> created{};           // SOURCE_DATE_EPOCH; without it the document's own date counts
  std::string_view producer{};                     // "raadstuk 0.2.0"
  std::string_view source{}, source_name{};        // the XML and its name, where it is to be embedded; else empty
  const document::Rows* rows = nullptr;            // of a format that holds rows; else null where there are none
};

// Gives the bytes of a file. Throws MachineFault (library-failed) only.
using Write = std::function<std::string(const Report& report)>;

// A file to be read back.
struct ToReadBack {
  std::string_view bytes;
  const Reading* wanted = nullptr;  // what it must say; null: there is nothing to compare it with
  bool embeds_source = false;       // it was made with the XML in it
  std::string source_sha256{};      // hexadecimal, of that XML
};

// What the file says, and in `sink` what is wrong with it as a file of its format. Nothing where it cannot be read:
// then `sink` has report-unreadable or report-too-costly. May throw MachineFault.
using ReadBack = std::function<std::optional<Reading>(const ToReadBack& file, diagnostics::Diagnostics& sink)>;

struct Format {
  std::string_view name;                // as --format and the manifest have it; the files' extension too
  std::string_view media_type;          // RFC 6838: "application/pdf"
  Words called;                         // what people call it: "PDF", "Word"
  bool needs_pages = false;             // its files have pages, tags and fonts of their own
  bool explains_abbreviations = false;  // its files carry the meaning of abbreviations
  bool is_web_page = false;             // its files may lead to those of other reports (document::Cell::page)
  bool carries_section = false;         // its files hold what they are made of (document::Marks::source)
  bool names_section = false;           // its files name that (document::Marks::source_name)
  bool holds_rows = false;              // its files are the rows of a report, and no report themselves
  // Makes a writer that one thread uses at a time; it keeps what is the same from one report to the next. Style, fonts
  // and compressor outlive it.
  std::function<Write(const style::Style& style, const text::FontCollection& fonts,
                      compression::Compressor& compressor)>
      writer{};
  ReadBack read_back{};

  // People write in its files, which are read back as what they were made of.
  bool is_edited() const { return carries_section || names_section; }
};

// Null where no row has the name.
const Format* find(std::span<const Format> formats, std::string_view name);

}  // namespace rows
