// The map of the program: XML bytes in, reports out. No path, no clock, no disk, no fontconfig in here.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "image/image.hpp"
#include "mail/draft.hpp"
#include "style/style.hpp"
#include "text/font.hpp"
#include "text/hyphenation.hpp"

enum class MissingGlyph { error, warn };

// A mail draft beside the reports.
struct MailOptions {
  std::vector<mail::Mailbox> to;
  std::size_t limit = 0;  // in bytes, of the draft as it is sent
};

struct Options {
  bool pdf = true, docx = true;
  bool embed_source = false;  // PDF/A-3a with the XML as associated file, in place of PDF/A-2a
  bool remarks = false;       // add what a careful reader would say (`check`)
  MissingGlyph missing_glyph = MissingGlyph::error;
  // --set: fields of gegevens to set, in order; the names are known to be good (section::settable).
  std::vector<std::pair<std::string, std::string>> overrides;
  std::optional<std::int64_t> source_date_epoch;
  std::string producer;     // "raadstuk 0.1.0"
  std::string source_name;  // of the associated file: "veiligheid-2.6.1.xml"
  std::string report_name;  // of the attached files: "veiligheid-2.6.1"
  std::optional<MailOptions> mail;
};

// Made once, before the first thread; never changed.
struct Resources {
  style::Style style;
  text::FontCollection fonts;
  text::Hyphenation hyphenation;
  std::optional<image::Image> logo;               // of the style
  std::shared_ptr<const mail::Writer> mail = {};  // for those who ask for drafts
};

struct Reports {
  bool failed = false;                               // there were errors: all strings are empty
  bool empty = false;                                // nothing to report, and no error
  std::string pdf, docx;                             // bytes; empty where the format was not asked for
  std::string eml;                                   // the draft that brings them
  std::optional<diagnostics::Diagnostic> no_eml;     // why there is none, though it was asked for and they are good
  std::size_t pages = 0;                             // of the PDF
  std::vector<diagnostics::Diagnostic> diagnostics;  // in source order
  diagnostics::Counts left_out{};                    // of more diagnostics than those
};

// The bytes of a file that the section names, or what kept it from being read. Names are as section::Figure has them.
using Read = std::function<std::variant<std::string, diagnostics::Diagnostic>(std::string_view name)>;

// The report, neutral of any format; nothing where `sink` has errors or there is nothing to report. The missing glyphs
// are not looked for: only pages tell.
std::optional<document::Document> compose(std::string_view xml, const Options& options, const style::Style& style,
                                          const Read& read, diagnostics::Diagnostics& sink);

// Makes reports with one set of resources. Safe to call from several threads: what a report needs beside the resources
// (shaped words, compressor) belongs to one report at a time and is kept for the next.
class Converter {
 public:
  explicit Converter(Resources resources);
  ~Converter();
  Reports operator()(std::string_view xml, const Options& options, const Read& read) const;  // throws MachineFault

  struct Worker;  // of one thread

 private:
  std::unique_ptr<Worker> take() const;

  Resources resources_;
  mutable std::mutex mutex_;
  mutable std::vector<std::unique_ptr<Worker>> idle_;
};
