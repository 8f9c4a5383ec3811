// Tries an example the way a user would meet it: through the reader, the composer, the careful reader and the pages,
// the reader of styles, the configuration file, the command line or the whole program.
#pragma once
#include <fmt/format.h>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "batch/temporary_folder.hpp"
#include "cli/options.hpp"
#include "convert.hpp"
#include "explanations/explanation.hpp"
#include "formats.hpp"
#include "images.hpp"
#include "in_folder.hpp"
#include "kinds.hpp"
#include "letterheads.hpp"
#include "listing.hpp"
#include "mail/mailbox.hpp"
#include "section/override.hpp"
#include "tables.hpp"
#include "wiring/load_style.hpp"
#include "words.hpp"

namespace trying {

using Codes = std::set<std::string>;

inline Resources resources() {
  style::Style style = load_style(PROJECT_FILES "/styles/standaard.xml", {}).style.value();
  std::vector<text::FontRequest> requests;
  for (const style::TextStyle& letter : style.letters) requests.push_back({letter.family, letter.bold, letter.italic});
  auto fonts = text::FontCollection::open(requests, style.fallback_families);
  return {std::move(style), std::move(fonts), text::Hyphenation::open(), {}, formats({}), kinds()};
}

inline std::string name_of(diagnostics::Code code) { return std::string(diagnostics::entry(code).name); }

// What `check` and `export` say of a section; the files of images.hpp and tables.hpp stand beside it.
inline Codes of_section(std::string_view xml) {
  static const Converter convert(resources());
  Options options;
  options.remarks = true;
  options.producer = "raadstuk";
  rows::Sources sources;
  sources.read = [](std::string_view name) -> std::variant<rows::SourceFile, rows::Unread> {
    if (const auto found = images().find(name); found != images().end()) return rows::SourceFile{found->second, 1};
    if (const auto found = tables().find(name); found != tables().end()) return rows::SourceFile{found->second, 1};
    if (name == "sectie.xml")
      return rows::SourceFile{
          R"(<sectie formaat="1"><titel>A</titel><actiepunten><actie>Besluiten</actie></actiepunten></sectie>)", 1};
    return rows::Unread{};
  };
  sources.list = [](std::string_view) { return std::vector<std::string>{"sectie.xml"}; };
  const Reports made = convert(xml, options, sources);
  Codes codes;
  for (const auto& diagnostic : made.diagnostics) codes.insert(name_of(diagnostic.code));
  return codes;
}

// A fragment where it may stand, in a section that is in order otherwise.
inline std::string section_around(explanations::Example kind, std::string_view fragment) {
  const std::string_view text = "<doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>";
  switch (kind) {
    case explanations::Example::flow:
      return fmt::format("<sectie formaat=\"1\"><titel>Veiligheid</titel><doelstellingen>{}</doelstellingen></sectie>",
                         fragment);
    case explanations::Example::block:
      return fmt::format("<sectie formaat=\"1\"><titel>Veiligheid</titel>{}</sectie>", fragment);
    case explanations::Example::facts:
      return fmt::format("<sectie formaat=\"1\"><titel>Veiligheid</titel><gegevens>{}</gegevens>{}</sectie>", fragment,
                         text);
    default: return std::string(fragment);
  }
}

inline Codes of_style(std::string_view fragment) {
  const TemporaryFolder folder;
  const std::string file =
      folder.write("stijl.xml", fragment.find("<stijl") != std::string_view::npos
                                    ? std::string(fragment)
                                    : fmt::format("<stijl formaat=\"1\" basis=\"standaard\">{}</stijl>", fragment));
  for (const auto& [name, bytes] : images()) folder.write(name, bytes);
  if (fragment.find("briefpapier") != std::string_view::npos)
    for (const auto& [name, bytes] : letterheads()) folder.write(name, bytes);
  const std::vector<std::string> folders = {PROJECT_FILES "/styles"};
  Codes codes;
  for (const auto& notice : load_style(file, folders).notices) codes.insert(name_of(notice.diagnostic.code));
  return codes;
}

// What is said of a line before anything is read. Words before `raadstuk` set variables.
inline Codes of_command(std::string_view line) {
  std::vector<std::string> words = words_of(line);
  std::map<std::string, std::string> variables;
  while (!words.empty() && words[0] != "raadstuk") {
    const auto sign = words[0].find('=');
    variables[words[0].substr(0, sign)] = sign == std::string::npos ? "" : words[0].substr(sign + 1);
    words.erase(words.begin());
  }
  if (words.empty()) return {"is no command of raadstuk"};
  words.erase(words.begin());
  const cli::ParsedOptions parsed = cli::parse_options(words, formats({}), [&](const char* name) -> const char* {
    const auto found = variables.find(name);
    return found == variables.end() ? nullptr : found->second.c_str();
  });
  Codes codes;
  for (const auto& problem : parsed.problems) codes.insert(name_of(problem.diagnostic.code));
  diagnostics::Diagnostics sink;
  for (const auto& [name, value] : parsed.options.values) section::check_override(name, value, sink);
  for (const std::string& recipient : parsed.options.recipients)
    if (!mail::parse_mailbox(recipient)) sink.add(diagnostics::Code::invalid_recipient, {}, {recipient});
  if (parsed.options.verb == cli::Verb::explain)
    for (const std::string& code : parsed.options.inputs)
      if (explanations::find(code) == nullptr) sink.add(diagnostics::Code::unknown_code, {}, {code, ""});
  for (const auto& diagnostic : sink.take_sorted()) codes.insert(name_of(diagnostic.code));
  return codes;
}

inline Codes of_style_name(std::string_view line) {
  const std::vector<std::string> words = words_of(line), folders = {PROJECT_FILES "/styles"};
  const auto option = std::find(words.begin(), words.end(), "--style");
  if (option == words.end() || option + 1 == words.end()) return {"names no style"};
  Codes codes = of_command(line);
  for (const auto& notice : load_style(option[1], folders).notices) codes.insert(name_of(notice.diagnostic.code));
  return codes;
}

inline Codes of_config(std::string_view lines) {
  const TemporaryFolder folder;
  return of_command(fmt::format("raadstuk export secties --config {}", folder.write("raadstuk.toml", lines)));
}

// The codes that an example gives, before or after.
inline Codes codes_of(explanations::Example kind, std::string_view example) {
  using explanations::Example;
  switch (kind) {
    case Example::flow:
    case Example::block:
    case Example::facts:
    case Example::file: return of_section(section_around(kind, example));
    case Example::style: return of_style(example);
    case Example::style_name: return of_style_name(example);
    case Example::config: return of_config(example);
    case Example::command: return of_command(example);
    case Example::list: return of_list(example);
    case Example::folder: return of_folder(example);
    case Example::situation: return {};
  }
  return {};
}

}  // namespace trying
