// The map of the program: the bytes of XML, or of a report of ours, in, reports out. No path, no clock, no disk, no
// fontconfig in here.
#pragma once
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/message.hpp"
#include "image/image.hpp"
#include "rows/format.hpp"
#include "rows/kind.hpp"
#include "style/style.hpp"
#include "text/font.hpp"
#include "text/hyphenation.hpp"
#include "wiring/opened_section.hpp"

enum class MissingGlyph { error, warn };

struct Options {
  std::vector<std::string> formats;  // names of rows; empty: those that the kind is made in by default
  bool embed_source = false;         // PDF/A-3a with the XML as associated file, in place of PDF/A-2a
  bool remarks = false;              // add what a careful reader would say (`check`)
  bool message = false;              // say what a mail that brings the report says
  MissingGlyph missing_glyph = MissingGlyph::error;
  std::string page_extension;  // of the web pages that the run makes; empty: it makes none
  // --set: fields to set, in order; the kind's check_value accepts them.
  std::vector<std::pair<std::string, std::string>> values;
  std::vector<std::pair<std::string, std::string>> former_values;  // of an earlier run, that this one does not give
  std::optional<std::int64_t> source_date_epoch;
  std::string producer;     // "raadstuk 0.2.0"
  std::string source_name;  // of the XML: "veiligheid-2.6.1.xml"
};

// Made once, before the first thread; never changed.
struct Resources {
  style::Style style;
  text::FontCollection fonts;
  text::Hyphenation hyphenation;
  std::optional<image::Image> logo;  // of the style
  std::vector<rows::Format> formats;
  std::vector<rows::Kind> kinds;
  OpenSection open_section = {};  // none: only XML is read
};

struct Output {
  std::string format;  // the row's name
  std::string bytes;
  bool operator==(const Output&) const = default;
};

struct Reports {
  bool failed = false;  // there were errors: there are no outputs
  bool empty = false;   // nothing to report, and no error
  bool passed = false;  // it is of a kind that can be made in none of the formats asked for
  std::string kind;     // the row's root element; empty where the XML could not be parsed
  rows::Identity identity;
  std::vector<Output> outputs;  // one a format asked for, in the order of the rows
  std::optional<document::Message> message;
  std::vector<std::pair<std::string, std::string>> undone;  // former values that the report no longer has
  std::vector<text::DictionaryUse> dictionaries;            // that its words were looked up in, or missed
  std::size_t pages = 0;
  std::vector<diagnostics::Diagnostic> diagnostics;  // in source order
  diagnostics::Counts left_out{};                    // of more diagnostics than those
};

// The report, neutral of any format, and its rows; nothing where `sink` has errors or there is nothing to report. The
// missing glyphs are not looked for: only pages tell.
std::optional<rows::Composed> compose(std::string_view xml, const Options& options, const style::Style& style,
                                      const std::vector<rows::Kind>& kinds, const rows::Sources& sources,
                                      diagnostics::Diagnostics& sink, const OpenSection& open_section = {});

// The same of what `how` composes, as an input of that kind.
std::optional<document::Document> compose(const rows::Kind& kind, const rows::Compose& how, const Options& options,
                                          const style::Style& style, const rows::Sources& sources,
                                          diagnostics::Diagnostics& sink);

// Makes reports with one set of resources. Safe to call from several threads: what a report needs beside the resources
// (shaped words, writers) belongs to one report at a time and is kept for the next.
class Converter {
 public:
  explicit Converter(Resources resources);
  ~Converter();
  Reports operator()(std::string_view xml, const Options& options,
                     const rows::Sources& sources) const;  // throws MachineFault
  // The same of what `compose` makes, as an input of that kind.
  Reports operator()(const rows::Kind& kind, const rows::Compose& compose, const Options& options,
                     const rows::Sources& sources) const;

  struct Worker;  // of one thread

 private:
  struct Asked;
  Reports convert(const Asked& asked) const;
  std::unique_ptr<Worker> take() const;

  Resources resources_;
  mutable std::mutex mutex_;
  mutable std::vector<std::unique_ptr<Worker>> idle_;
};
