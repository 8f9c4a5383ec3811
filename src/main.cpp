// Composition: gives the command line what it may not see.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <memory>

#include "batch/folder.hpp"
#include "cli/interrupts.hpp"
#include "cli/program.hpp"
#include "cli/without_memory.hpp"
#include "convert.hpp"
#include "diagnostics/machine_fault.hpp"
#include "installed.hpp"
#include "load_style.hpp"
#include "manifest/entry.hpp"
#include "manifest/sha256.hpp"
#include "read_back.hpp"
#include "section/override.hpp"
#include "xml/document.hpp"

namespace {

constexpr const char* version = RAADSTUK_VERSION;

text::FontCollection open_fonts(const style::Style& style) {
  std::vector<text::FontRequest> requests;
  for (const style::Letter& letter : style.letters) {
    text::FontRequest request{letter.family, letter.bold, letter.italic};
    if (std::find(requests.begin(), requests.end(), request) == requests.end()) requests.push_back(std::move(request));
  }
  return text::FontCollection::open(requests, style.fallback_families);
}

Options conversion_options(const cli::Options& asked) {
  Options options;
  options.pdf = asked.pdf;
  options.docx = asked.docx;
  options.embed_source = asked.embed_source;
  options.remarks = asked.verb == cli::Verb::check;
  options.missing_glyph = asked.warn_missing_glyph ? MissingGlyph::warn : MissingGlyph::error;
  options.overrides = asked.overrides;
  options.source_date_epoch = asked.source_date_epoch;
  options.producer = std::string("raadstuk ") + version;
  if (asked.eml) {
    options.mail = MailOptions{{}, asked.eml_limit};
    for (const std::string& recipient : asked.recipients)
      options.mail->to.push_back(mail::parse_mailbox(recipient).value());  // checked before
  }
  return options;
}

// Everything that reports are made of but the section itself and its images. The formats are not in it: a PDF is the
// same whether or not a DOCX is made beside it.
manifest::Circumstances circumstances(const cli::Options& asked, std::vector<manifest::Source> style,
                                      const text::FontCollection& fonts, const text::Hyphenation& hyphenation) {
  manifest::Circumstances made{version, {}, std::move(style)};
  // So that `verify` finds the style from whatever folder it is called.
  for (manifest::Source& file : made.files)
    file.name = std::filesystem::absolute(file.name).lexically_normal().string();
  made.options.emplace_back("build", build_id());
  made.options.emplace_back("embed-source", asked.embed_source ? "true" : "false");
  made.options.emplace_back("missing-glyph", asked.warn_missing_glyph ? "warn" : "error");
  for (const auto& [name, value] : asked.overrides) made.options.emplace_back("set", fmt::format("{}={}", name, value));
  if (asked.source_date_epoch) made.options.emplace_back("SOURCE_DATE_EPOCH", std::to_string(*asked.source_date_epoch));
  for (const auto& face : fonts.faces()) {
    const bool known =
        std::any_of(made.files.begin(), made.files.end(), [&](const auto& file) { return file.name == face->path(); });
    if (!known) made.files.push_back(identified(face->path()));
  }
  for (const std::string& file : hyphenation.files()) made.files.push_back(identified(file));
  return made;
}

// Of the drafts alone, so that another recipient makes no report anew.
std::optional<manifest::Circumstances> draft_circumstances(const cli::Options& asked) {
  if (!asked.eml) return std::nullopt;
  manifest::Circumstances made{version, {}, {}};
  made.options.emplace_back("build", build_id());
  made.options.emplace_back("eml-limit", std::to_string(asked.eml_limit));
  made.options.emplace_back("format", asked.pdf && asked.docx ? "pdf,docx" : asked.pdf ? "pdf" : "docx");
  for (const std::string& recipient : asked.recipients) made.options.emplace_back("to", recipient);
  return made;
}

void check_recipient(std::string_view recipient, diagnostics::Diagnostics& sink) {
  if (!mail::parse_mailbox(recipient)) sink.add(diagnostics::Code::invalid_recipient, {}, {std::string(recipient)});
}

batch::Made make(std::string_view xml, std::string_view name, const batch::ReadBeside& read, Options options,
                 const Converter& converter) {
  options.source_name = name;
  options.report_name = batch::without_xml(name);
  Reports reports = converter(xml, options, read);
  batch::Made made{reports.failed, reports.empty, {}, reports.pages, std::move(reports.diagnostics), reports.left_out};
  if (options.pdf) made.outputs.push_back({"pdf", std::move(reports.pdf)});
  if (options.docx) made.outputs.push_back({"docx", std::move(reports.docx)});
  if (options.mail && !reports.no_eml) made.outputs.push_back({std::string(manifest::draft), std::move(reports.eml)});
  made.no_draft = std::move(reports.no_eml);
  return made;
}

// Where styles are searched.
std::vector<std::string> style_folders() { return {"styles", RAADSTUK_SHARE "/styles"}; }

cli::Prepared prepare(const cli::Options& asked) {
  LoadedStyle loaded = load_style(asked.style, style_folders());
  cli::Prepared prepared{{}, std::move(loaded.notices), {}, draft_circumstances(asked)};
  if (!loaded.style) return prepared;
  auto fonts = open_fonts(*loaded.style);
  auto hyphenation = text::Hyphenation::open();
  if (asked.verb == cli::Verb::export_reports)
    prepared.circumstances = circumstances(asked, std::move(loaded.files), fonts, hyphenation);
  std::optional<image::Image> logo;
  diagnostics::Diagnostics unread;  // load_style has said what is wrong with a logo
  if (!loaded.style->logo.bytes.empty())
    logo = image::load(loaded.style->logo.bytes, loaded.style->logo.file, {}, unread);
  const auto converter = std::make_shared<const Converter>(
      Resources{std::move(*loaded.style), std::move(fonts), std::move(hyphenation), std::move(logo),
                asked.eml ? std::make_shared<const mail::Writer>() : nullptr});
  prepared.convert = [converter, options = conversion_options(asked)](std::string_view xml, std::string_view name,
                                                                      const batch::ReadBeside& read) {
    return make(xml, name, read, options, *converter);
  };
  return prepared;
}

}  // namespace

int main(int count, char** words) {
  std::set_terminate(cli::end_without_memory);
  const cli::Interrupts interrupts;
  batch::DiskFiles files;
  const std::vector<std::string> line(words + std::min(count, 1), words + count);
  const cli::Program program{
      version, xml::max_bytes, section::check_override, check_recipient, prepare, [](diagnostics::Language language) {
        return make_verifier({style_folders(), RAADSTUK_LIBEXEC, version}, language);
      }};
  const bool terminal = isatty(STDERR_FILENO) == 1;
  return cli::run(line, program,
                  {[](const char* name) -> const char* { return std::getenv(name); }, std::cout, std::cerr, terminal,
                   [&] { return interrupts.arrived(); }, files});
}
