// The whole program in this process, with other rows than it has.
#pragma once
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "batch/files.hpp"
#include "cli/program.hpp"
#include "document/dump.hpp"
#include "folder_pages/index.hpp"
#include "folder_pages/messages.hpp"
#include "formats.hpp"
#include "kinds.hpp"
#include "wiring/prepare.hpp"
#include "wiring/read_back.hpp"
#include "xml/document.hpp"

// The text of a report, a line an element.
inline rows::Format plain_format() {
  rows::Format format{"txt", "text/plain", {"Tekst", "Text"}};
  format.writer = [](const style::Style&, const text::FontCollection&, compression::Compressor&) {
    return [](const rows::Report& report) {
      std::string text = report.document.metadata.title + "\n";
      for (const std::string& line : document::plain_text(report.document)) text += line + "\n";
      return text;
    };
  };
  format.read_back = [](const rows::ToReadBack& file, diagnostics::Diagnostics&) -> std::optional<rows::Reading> {
    rows::Reading reading;
    std::istringstream lines{std::string(file.bytes)};
    std::getline(lines, reading.title);
    for (std::string line; std::getline(lines, line);) reading.texts.push_back(line);
    reading.language = "nl-NL";
    if (file.wanted != nullptr) reading.headings = file.wanted->headings;
    return reading;
  };
  return format;
}

inline constexpr std::string_view small_section =
    "<sectie formaat=\"1\"><titel>Veiligheid</titel><doelstellingen><alinea>Wij willen een veilige "
    "stad.</alinea></doelstellingen></sectie>";

inline PreparationSettings usual_rows() {
  return {"1.2.3", {PROJECT_FILES "/styles"}, formats({RAADSTUK_READER, {}}), kinds()};
}

struct Ran {
  int status = 0;
  std::string out, err;
};

// `stop`: as if SIGTERM came, after so many questions whether it did.
inline Ran run_with(const PreparationSettings& settings, std::vector<std::string> line, int stop = -1) {
  cli::Program program;
  program.version = settings.version;
  program.max_bytes = xml::max_bytes;
  program.formats = settings.formats;
  program.kinds = settings.kinds;
  program.check_recipient = [](std::string_view, diagnostics::Diagnostics&) {};
  program.prepare = [&](const cli::Options& asked) { return prepare(asked, settings); };
  program.prepare_verify = [&](diagnostics::Language language) {
    return make_verifier({settings.style_folders, settings.formats, settings.kinds, settings.version}, language);
  };
  program.index_page = [&](const batch::FolderIndex& index) { return folder_pages::index(index, settings.formats); };
  program.messages_page = folder_pages::messages;
  std::ostringstream out, err;
  batch::DiskFiles files;
  line.insert(line.end(), {"--language", "nl"});
  int asked = 0;
  Ran ran;
  ran.status = cli::run(line, program,
                        {[](const char*) -> const char* { return nullptr; }, out, err, false,
                         [&] { return stop >= 0 && asked++ >= stop ? 15 : 0; }, files});
  ran.out = out.str();
  ran.err = err.str();
  return ran;
}
