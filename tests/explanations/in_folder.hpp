// Tries an example of files and commands: the whole program, in a folder of its own.
#pragma once
#include <algorithm>
#include <cstdlib>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "batch/files.hpp"
#include "batch/temporary_folder.hpp"
#include "cli/program.hpp"
#include "formats.hpp"
#include "kinds.hpp"
#include "wiring/change_values.hpp"
#include "wiring/comparisons.hpp"
#include "wiring/opened_version.hpp"
#include "wiring/prepare.hpp"
#include "wiring/read_back.hpp"
#include "words.hpp"
#include "xml/document.hpp"

namespace trying {

// The codes at the ends of what a run says.
inline std::set<std::string> codes_in(const std::string& said) {
  static const std::regex code(R"(\[([a-z-]+)\]\n)");
  std::set<std::string> codes;
  for (std::sregex_iterator found(said.begin(), said.end(), code), end; found != end; ++found)
    codes.insert((*found)[1].str());
  return codes;
}

// The words of a line with the files of the example where they stand in this folder.
inline std::vector<std::string> words_in(const TemporaryFolder& folder, std::string_view line) {
  std::vector<std::string> words = words_of(line);
  words.erase(words.begin());
  for (std::string& word : words)
    if (word.ends_with(".xml") || word.ends_with(".pdf") || word.find('/') == word.size() - 1) word = folder / word;
  if (words.front() == "export") words.insert(words.end(), {"-o", folder / "output"});
  words.insert(words.end(), {"--language", "nl"});
  return words;
}

inline std::set<std::string> run_in(const TemporaryFolder& folder, std::string_view line) {
  const apart::Reader reports{RAADSTUK_READER, {}};
  const PreparationSettings settings{"1.2.3", {PROJECT_FILES "/styles"},  formats(reports), kinds(),
                                     {},      version_opener({}, reports)};
  cli::Program program;
  program.version = settings.version;
  program.max_bytes = xml::max_bytes;
  program.formats = settings.formats;
  program.kinds = settings.kinds;
  const std::vector<rows::Kind> comparisons = comparison_kinds();
  program.comparisons = program.others = comparisons;
  program.identify = version_identifier(settings.open_version);
  program.check_recipient = [](std::string_view, diagnostics::Diagnostics&) {};
  program.change_values = [&](std::string_view bytes, auto values, diagnostics::Diagnostics& sink) {
    return change_values(bytes, values, settings.kinds, sink);
  };
  program.prepare = [&](const cli::Options& asked) { return prepare(asked, settings); };
  program.prepare_verify = [&](diagnostics::Language language) {
    return make_verifier({settings.style_folders, settings.formats, settings.kinds, settings.version}, language);
  };
  std::ostringstream out, err;
  batch::DiskFiles files;
  cli::run(words_in(folder, line), program,
           {[](const char*) -> const char* { return nullptr; }, out, err, false, [] { return 0; }, files});
  return codes_in(err.str());
}

// `NAME` or `NAME: ATTRIBUTES`: a section that is in order otherwise; `NAME: <sectie...` or `<overzicht...`: that;
// `NAME: <...`: a book with that in it.
inline void write_file(const TemporaryFolder& folder, std::string_view line) {
  const std::size_t colon = std::min(line.find(": "), line.size());
  const std::string name(line.substr(0, colon)), given(line.substr(std::min(colon + 2, line.size())));
  const auto section = [](const std::string& attributes) {
    return "<sectie formaat=\"1\" " + attributes +
           "><titel>Veiligheid</titel><doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>"
           "</sectie>";
  };
  if (given.starts_with("<sectie ") || given.starts_with("<overzicht "))
    folder.write(name, given);
  else if (given.starts_with("<"))
    folder.write(name, "<bundel formaat=\"1\"><titel>Begroting</titel>" + given + "</bundel>");
  else
    folder.write(name, section(given));
}

inline bool is_of_shell(std::string_view line) {
  constexpr std::string_view commands[] = {"cp",     "echo", "gunzip", "gzip", "iconv", "ln",  "mkdir",
                                           "mkfifo", "mv",   "printf", "rm",   "rmdir", "sed", "touch"};
  return std::ranges::find(commands, line.substr(0, line.find(' '))) != std::end(commands);
}

// The codes that the last command of raadstuk gives.
inline std::set<std::string> of_folder(std::string_view example) {
  const TemporaryFolder folder;
  std::set<std::string> codes;
  std::istringstream lines{std::string(example)};
  for (std::string line, more; std::getline(lines, line);) {
    while (lines.peek() == ' ' && std::getline(lines, more)) line += more.substr(more.find_first_not_of(' '));
    if (line.starts_with("raadstuk "))
      codes = run_in(folder, line);
    else if (!is_of_shell(line))
      write_file(folder, line);
    else if (std::system(("cd '" + folder.path() + "' && " + line).c_str()) != 0)
      return {"a command that fails: " + line};
  }
  return codes;
}

}  // namespace trying
