#include "wiring/prepare.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

#include "batch/folder.hpp"
#include "convert.hpp"
#include "manifest/entry.hpp"
#include "wiring/comparisons.hpp"
#include "wiring/dictionaries.hpp"
#include "wiring/drafts.hpp"
#include "wiring/installed.hpp"
#include "wiring/load_style.hpp"
#include "wiring/run_drafts.hpp"

namespace {

Options conversion_options(const cli::Options& asked, const std::string& version) {
  Options options;
  options.formats = asked.formats;
  options.embed_source = asked.embed_source;
  options.remarks = asked.verb == cli::Verb::check;
  options.message = asked.eml && !asked.eml_per_run;
  options.missing_glyph = asked.warn_missing_glyph ? MissingGlyph::warn : MissingGlyph::error;
  options.source_date_epoch = asked.source_date_epoch;
  options.producer = "raadstuk " + version;
  return options;
}

// Everything that reports are made of but what differs from one to the next. The formats are not in it: a PDF is the
// same whether or not a DOCX is made beside it.
manifest::BuildInputs build_inputs(const cli::Options& asked, const std::string& version,
                                   std::vector<manifest::Source> style, const text::FontCollection& fonts,
                                   const text::Hyphenation& hyphenation) {
  manifest::BuildInputs made{version, {}, std::move(style)};
  // So that `verify` finds the style from whatever folder it is called.
  for (manifest::Source& file : made.files)
    file.name = std::filesystem::absolute(file.name).lexically_normal().string();
  made.options.emplace_back("build", build_id());
  made.options.emplace_back("embed-source", asked.embed_source ? "true" : "false");
  made.options.emplace_back("missing-glyph", asked.warn_missing_glyph ? "warn" : "error");
  if (!asked.author.empty()) made.options.emplace_back("author", asked.author);
  if (asked.source_date_epoch) made.options.emplace_back("SOURCE_DATE_EPOCH", std::to_string(*asked.source_date_epoch));
  for (const auto& face : fonts.faces()) {
    const bool known =
        std::any_of(made.files.begin(), made.files.end(), [&](const auto& file) { return file.name == face->path(); });
    if (!known) made.files.push_back(identified(face->path()));
  }
  for (const std::string& file : hyphenation.files()) made.files.push_back(identified(file));
  return made;
}

// What drafts are made with beside that, so that another recipient makes no report anew.
std::optional<manifest::BuildInputs> draft_build_inputs(const cli::Options& asked, const std::string& version) {
  if (!asked.eml) return std::nullopt;
  manifest::BuildInputs made{version, {}, {}};
  made.options.emplace_back("build", build_id());
  made.options.emplace_back("eml-limit", std::to_string(asked.eml_limit));
  if (asked.eml_per_run) made.options.emplace_back("eml-per", "run");
  made.options.emplace_back("format", fmt::format("{}", fmt::join(asked.formats, ",")));
  for (const std::string& recipient : asked.recipients) made.options.emplace_back("to", recipient);
  return made;
}

std::optional<Drafts> open_drafts(const cli::Options& asked) {
  if (!asked.eml) return std::nullopt;
  Drafts drafts{{}, asked.eml_limit, std::make_shared<const mail::Writer>()};
  for (const std::string& recipient : asked.recipients)
    drafts.to.push_back(mail::parse_mailbox(recipient).value());  // checked before
  return drafts;
}

// Makes the files of one report.
class Maker {
 public:
  Maker(Resources resources, Options options, std::optional<Drafts> drafts, std::vector<rows::Format> formats,
        std::shared_ptr<Dictionaries> dictionaries, std::string author, OpenSection open_version)
      : converter_(std::move(resources)),
        options_(std::move(options)),
        drafts_(std::move(drafts)),
        formats_(std::move(formats)),
        dictionaries_(std::move(dictionaries)),
        author_(std::move(author)),
        open_version_(std::move(open_version)) {}

  batch::Made operator()(const batch::Request& request) const {
    Options own = options_;
    own.source_name = request.name;
    own.values = request.values;
    own.former_values = request.former;
    own.page_extension = request.page_extension;
    BesideComparison beside;
    Reports reports =
        request.compared == nullptr
            ? converter_(request.bytes, own, request.sources)
            : converter_(*rows::find(comparisons_, request.compared->kind),
                         compose_comparison(request, author_, open_version_, beside), own, request.sources);
    batch::Made made;
    made.failed = reports.failed;
    made.empty = reports.empty;
    made.passed = reports.passed;
    made.kind = std::move(reports.kind);
    made.identity = std::move(reports.identity);
    made.undone = std::move(reports.undone);
    for (const text::DictionaryUse& use : reports.dictionaries)
      made.dictionaries.push_back({use.language, dictionaries_->digest(use.language)});
    made.pages = reports.pages;
    made.diagnostics = of_paragraphs(std::move(reports.diagnostics), beside.opened);
    made.left_out = reports.left_out;
    for (Output& output : reports.outputs) made.outputs.push_back({std::move(output.format), std::move(output.bytes)});
    if (!beside.data.empty() && !made.failed) made.outputs.push_back({"json", std::move(beside.data)});
    if (drafts_ && reports.message && !made.failed) add_draft(*drafts_, *reports.message, request, formats_, made);
    return made;
  }

 private:
  Converter converter_;
  Options options_;
  std::optional<Drafts> drafts_;
  std::vector<rows::Format> formats_;
  std::shared_ptr<Dictionaries> dictionaries_;
  std::string author_;
  OpenSection open_version_;
  std::vector<rows::Kind> comparisons_ = comparison_kinds();
};

}  // namespace

text::FontCollection open_fonts(const style::Style& style) {
  std::vector<text::FontRequest> requests;
  for (const style::TextStyle& letter : style.letters) {
    text::FontRequest request{letter.family, letter.bold, letter.italic};
    if (std::find(requests.begin(), requests.end(), request) == requests.end()) requests.push_back(std::move(request));
  }
  return text::FontCollection::open(requests, style.fallback_families);
}

cli::Prepared prepare(const cli::Options& asked, const PreparationSettings& settings) {
  LoadedStyle loaded = load_style(asked.style, settings.style_folders, letterhead_of(asked.formats));
  cli::Prepared prepared;
  prepared.notices = std::move(loaded.notices);
  prepared.draft_build_inputs = draft_build_inputs(asked, settings.version);
  if (!loaded.style) return prepared;
  auto fonts = open_fonts(*loaded.style);
  auto hyphenation = text::Hyphenation::open();
  if (asked.verb == cli::Verb::export_reports || asked.verb == cli::Verb::compare)
    prepared.build_inputs = build_inputs(asked, settings.version, std::move(loaded.files), fonts, hyphenation);
  const std::string& language = loaded.style->labels.front().language;
  prepared.language = language.substr(0, language.find('-'));
  std::optional<Drafts> drafts = open_drafts(asked);
  if (drafts && asked.eml_per_run) {
    prepared.run_drafts = run_draft_writer(*std::exchange(drafts, {}), loaded.style->labels.front(), settings.formats);
  }
  Resources resources{std::move(*loaded.style), std::move(fonts), std::move(hyphenation), std::move(loaded.logo),
                      settings.formats,         settings.kinds,   settings.open_section};
  const auto dictionaries = std::make_shared<Dictionaries>();
  prepared.dictionary = [dictionaries](const std::string& tag) { return dictionaries->digest(tag); };
  const auto maker = std::make_shared<const Maker>(std::move(resources), conversion_options(asked, settings.version),
                                                   std::move(drafts), settings.formats, dictionaries, asked.author,
                                                   settings.open_version);
  prepared.convert = [maker](const batch::Request& request) { return (*maker)(request); };
  return prepared;
}
