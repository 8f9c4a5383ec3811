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

Source source_of(const Json& object) { return {name_of(object.at("name")), digest_of(object.at("sha256"))}; }

Output output_of(const Json& object) {
  Output output{extension_of(object.at("format")), digest_of(object.at("sha256")),
                number_of<std::uint64_t>(object.at("size")), number_of<std::int64_t>(object.at("mtime_ns")),
                object.value("outdated", false)};
  if (object.contains("made_with")) output.made_with = digest_of(object.at("made_with"));
  return output;
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

// None where another version of the program knew the reason: it is found out again.
std::optional<NoDraft> no_draft_of(const Json& object) {
  auto diagnostics = diagnostics_of(object.at("diagnostics"));
  if (diagnostics.empty()) return std::nullopt;
  return NoDraft{digest_of(object.at("made_with")), std::move(diagnostics[0])};
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

namespace {

// Text by text and no tree: a run writes each entry twice, and a tree of it costs as much as a page.
void append(std::string& out, const std::string& name) {
  const bool plain =
      std::all_of(name.begin(), name.end(), [](char c) { return c >= ' ' && c < '\x7F' && c != '"' && c != '\\'; });
  if (plain)
    ((out += '"') += name) += '"';
  else
    out += line(name_to_json(name));
}

void append(std::string& out, const Digest& digest) { ((out += '"') += hex(digest)) += '"'; }

void append(std::string& out, const Source& source) {
  append(out += "{\"name\":", source.name);
  append(out += ",\"sha256\":", source.sha256);
  out += '}';
}

void append(std::string& out, const Output& output) {
  ((out += "{\"format\":\"") += output.extension) += '"';
  append(out += ",\"sha256\":", output.sha256);
  fmt::format_to(std::back_inserter(out), ",\"size\":{},\"mtime_ns\":{}", output.size, output.mtime);
  if (output.outdated) out += ",\"outdated\":true";
  if (output.made_with) append(out += ",\"made_with\":", *output.made_with);
  out += '}';
}

template <class Part>
void append(std::string& out, const std::vector<Part>& parts);

void append(std::string& out, const Diagnostic& diagnostic) {
  ((out += "{\"code\":\"") += entry(diagnostic.code).name) += '"';
  if (diagnostic.position != diagnostics::Position{})
    fmt::format_to(std::back_inserter(out), ",\"line\":{},\"column\":{}", diagnostic.position.line,
                   diagnostic.position.column);
  if (!diagnostic.arguments.empty()) append(out += ",\"arguments\":", diagnostic.arguments);
  out += '}';
}

template <class Part>
void append(std::string& out, const std::vector<Part>& parts) {
  const char* separator = "[";
  for (const Part& part : parts) append(out += std::exchange(separator, ","), part);
  out += parts.empty() ? "[]" : "]";
}

}  // namespace

std::string line(const Entry& entry) {
  std::string out;
  append(out += "{\"report\":", entry.report);
  append(out += ",\"source\":", entry.source);
  append(out += ",\"made_with\":", entry.made_with);
  append(out += ",\"outputs\":", entry.outputs);
  fmt::format_to(std::back_inserter(out), ",\"pages\":{}", entry.pages);
  if (!entry.beside.empty()) append(out += ",\"beside\":", entry.beside);
  if (entry.no_draft) {
    append(out += ",\"no_draft\":{\"made_with\":", entry.no_draft->made_with);
    append(out += ",\"diagnostics\":", std::vector{entry.no_draft->diagnostic});
    out += '}';
  }
  if (!entry.diagnostics.empty()) append(out += ",\"diagnostics\":", entry.diagnostics);
  if (entry.stale) append(out += ",\"stale\":", *entry.stale);
  return out += '}';
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
  Json options = Json::array(), files = Json::array();
  for (const Source& file : circumstances.files)
    files.push_back({{"name", name_to_json(file.name)}, {"sha256", hex(file.sha256)}});
  for (const auto& [name, value] : circumstances.options)
    options.push_back({{"name", name_to_json(name)}, {"value", name_to_json(value)}});
  return {{"fingerprint", hex(circumstances.fingerprint())},
          {"version", circumstances.version},
          {"options", std::move(options)},
          {"files", std::move(files)}};
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
