#include "manifest/json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace manifest {
namespace {

using diagnostics::Diagnostic;

bool is_utf8(const std::string& text) {
  try {
    static_cast<void>(nlohmann::json(text).dump());
    return true;
  } catch (const nlohmann::json::type_error&) {
    return false;
  }
}

std::string percent_encoded(const std::string& name) {
  std::string encoded;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte >= 0x7F || c == '%') {
      fmt::format_to(std::back_inserter(encoded), "%{:02X}", byte);
    } else {
      encoded += c;
    }
  }
  return encoded;
}

std::string percent_decoded(std::string_view encoded) {
  std::string name;
  for (std::size_t i = 0; i < encoded.size(); ++i) {
    if (encoded[i] != '%') {
      name += encoded[i];
      continue;
    }
    constexpr std::string_view digits = "0123456789ABCDEF";
    const std::size_t high = i + 2 < encoded.size() ? digits.find(encoded[i + 1]) : std::string_view::npos;
    const std::size_t low = i + 2 < encoded.size() ? digits.find(encoded[i + 2]) : std::string_view::npos;
    if (high == std::string_view::npos || low == std::string_view::npos) throw std::invalid_argument("percent");
    name += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return name;
}

Json to_json(const Source& source) { return {{"name", name_to_json(source.name)}, {"sha256", hex(source.sha256)}}; }

Source source_of(const Json& object) { return {name_of(object.at("name")), digest_of(object.at("sha256"))}; }

Json to_json(const Output& output) {
  Json object = {
      {"format", output.extension}, {"sha256", hex(output.sha256)}, {"size", output.size}, {"mtime_ns", output.mtime}};
  if (output.outdated) object["outdated"] = true;
  if (output.made_with) object["made_with"] = hex(*output.made_with);
  return object;
}

Output output_of(const Json& object) {
  Output output{extension_of(object.at("format")), digest_of(object.at("sha256")),
                number_of<std::uint64_t>(object.at("size")), number_of<std::int64_t>(object.at("mtime_ns")),
                object.value("outdated", false)};
  if (object.contains("made_with")) output.made_with = digest_of(object.at("made_with"));
  return output;
}

Json to_json(const std::vector<Diagnostic>& diagnostics) {
  Json list = Json::array();
  for (const Diagnostic& diagnostic : diagnostics) {
    Json object = {{"code", entry(diagnostic.code).name}};
    if (diagnostic.position != diagnostics::Position{}) {
      object["line"] = diagnostic.position.line;
      object["column"] = diagnostic.position.column;
    }
    if (!diagnostic.arguments.empty()) {
      Json& arguments = object["arguments"] = Json::array();
      for (const std::string& argument : diagnostic.arguments) arguments.push_back(name_to_json(argument));
    }
    list.push_back(std::move(object));
  }
  return list;
}

// What has no text is left out: a code that another version of the program knew, or one that lacks an argument.
std::vector<Diagnostic> diagnostics_of(const Json& list) {
  std::vector<Diagnostic> diagnostics;
  for (const Json& object : list) {
    const auto name = object.at("code").get<std::string>();
    const auto all = diagnostics::entries();
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const diagnostics::Entry& row) { return row.name == name; });
    if (known == all.end()) continue;
    Diagnostic diagnostic{known->code, {}, {}};
    if (object.contains("line"))
      diagnostic.position = {number_of<std::uint32_t>(object.at("line")),
                             number_of<std::uint32_t>(object.at("column"))};
    if (object.contains("arguments"))
      for (const Json& argument : object.at("arguments")) diagnostic.arguments.push_back(name_of(argument));
    if (is_complete(diagnostic)) diagnostics.push_back(std::move(diagnostic));
  }
  return diagnostics;
}

Json to_json(const NoDraft& no_draft) {
  return {{"made_with", hex(no_draft.made_with)}, {"diagnostics", to_json(std::vector{no_draft.diagnostic})}};
}

// None where another version of the program knew the reason: it is found out again.
std::optional<NoDraft> no_draft_of(const Json& object) {
  auto diagnostics = diagnostics_of(object.at("diagnostics"));
  if (diagnostics.empty()) return std::nullopt;
  return NoDraft{digest_of(object.at("made_with")), std::move(diagnostics[0])};
}

template <class Part>
Json list_of(const std::vector<Part>& parts) {
  Json list = Json::array();
  for (const Part& part : parts) list.push_back(to_json(part));
  return list;
}

}  // namespace

Json name_to_json(const std::string& name) {
  if (is_utf8(name)) return name;
  return {{"percent", percent_encoded(name)}};
}

std::string name_of(const Json& value) {
  return value.is_object() ? percent_decoded(value.at("percent").get<std::string>()) : value.get<std::string>();
}

std::string inner_name_of(const Json& value) {
  std::string name = name_of(value);
  bool good = name.find('\0') == std::string::npos;
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find('/', begin), name.size());
    const std::string_view part = std::string_view(name).substr(begin, end - begin);
    good = good && !part.empty() && part != "." && part != "..";
    begin = end + 1;
  }
  if (!good) throw std::invalid_argument("name");
  return name;
}

std::string extension_of(const Json& value) {
  auto extension = value.get<std::string>();
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  if (extension.empty() || !std::all_of(extension.begin(), extension.end(), is_letter))
    throw std::invalid_argument("format");
  return extension;
}

Digest digest_of(const Json& value) {
  const auto digest = from_hex(value.get<std::string>());
  if (!digest) throw std::invalid_argument("sha256");
  return *digest;
}

std::string line(const Json& object) { return object.dump(-1, ' ', true); }

Json to_json(const Entry& entry) {
  Json object = {{"report", name_to_json(entry.report)},
                 {"source", to_json(entry.source)},
                 {"made_with", hex(entry.made_with)},
                 {"outputs", list_of(entry.outputs)},
                 {"pages", entry.pages}};
  if (!entry.beside.empty()) object["beside"] = list_of(entry.beside);
  if (entry.no_draft) object["no_draft"] = to_json(*entry.no_draft);
  if (!entry.diagnostics.empty()) object["diagnostics"] = to_json(entry.diagnostics);
  if (entry.stale) object["stale"] = to_json(*entry.stale);
  return object;
}

Entry entry_of(const Json& object) {
  Entry entry;
  entry.report = inner_name_of(object.at("report"));
  entry.source = source_of(object.at("source"));
  entry.made_with = digest_of(object.at("made_with"));
  for (const Json& output : object.at("outputs")) entry.outputs.push_back(output_of(output));
  entry.pages = number_of<std::size_t>(object.at("pages"));
  if (object.contains("beside"))
    for (const Json& source : object.at("beside")) entry.beside.push_back(source_of(source));
  if (object.contains("no_draft")) entry.no_draft = no_draft_of(object.at("no_draft"));
  if (object.contains("diagnostics")) entry.diagnostics = diagnostics_of(object.at("diagnostics"));
  if (object.contains("stale")) entry.stale = diagnostics_of(object.at("stale"));
  return entry;
}

Json to_json(const Circumstances& circumstances) {
  Json options = Json::array();
  for (const auto& [name, value] : circumstances.options)
    options.push_back({{"name", name_to_json(name)}, {"value", name_to_json(value)}});
  return {{"fingerprint", hex(circumstances.fingerprint())},
          {"version", circumstances.version},
          {"options", std::move(options)},
          {"files", list_of(circumstances.files)}};
}

Circumstances circumstances_of(const Json& object) {
  Circumstances circumstances;
  circumstances.version = object.at("version").get<std::string>();
  for (const Json& option : object.at("options"))
    circumstances.options.emplace_back(name_of(option.at("name")), name_of(option.at("value")));
  for (const Json& file : object.at("files")) circumstances.files.push_back(source_of(file));
  return circumstances;
}

}  // namespace manifest
