#include "manifest/json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <utility>

#include "manifest/names.hpp"
#include "unicode/utf8.hpp"

namespace manifest {
namespace {

using diagnostics::Diagnostic;
using json::Array;
using json::Object;
using json::Value;

Digest digest_of(const Value& value) {
  const auto digest = from_hex(value.text());
  if (!digest) throw std::invalid_argument("sha256");
  return *digest;
}

Output output_of(const Value& object, const Digest& made_with) {
  Output output{format_of(object.at("format")), digest_of(object.at("sha256")),
                object.at("size").number<std::uint64_t>(), object.at("mtime_ns").number<std::int64_t>()};
  if (const Value* outdated = object.find("outdated")) output.outdated = outdated->boolean();
  const Value* own = object.find("made_with");
  output.made_with = own == nullptr ? made_with : digest_of(*own);
  return output;
}

diagnostics::Position position_of(const Value& object) {
  if (object.find("line") == nullptr) return {};
  diagnostics::Position position{object.at("line").number<std::uint32_t>(),
                                 object.at("column").number<std::uint32_t>()};
  if (const Value* source = object.find("source")) position.source = source->number<std::uint32_t>();
  return position;
}

// What has no text is left out: a code that another version of the program knew, or one that lacks an argument.
std::vector<Diagnostic> diagnostics_of(const Value& list) {
  std::vector<Diagnostic> diagnostics;
  for (const Value& object : list.array()) {
    const std::string& name = object.at("code").text();
    const auto all = diagnostics::entries();
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const diagnostics::Entry& row) { return row.name == name; });
    if (known == all.end()) continue;
    Diagnostic diagnostic{known->code, position_of(object), {}};
    if (const Value* passage = object.find("passage")) diagnostic.passage = name_of(*passage);
    if (const Value* arguments = object.find("arguments"))
      for (const Value& argument : arguments->array()) diagnostic.arguments.push_back(name_of(argument));
    if (is_complete(diagnostic)) diagnostics.push_back(std::move(diagnostic));
  }
  return diagnostics;
}

// None where another version of the program knew the reason: it is found out again.
std::optional<NoDraft> no_draft_of(const Value& object) {
  auto diagnostics = diagnostics_of(object.at("diagnostics"));
  if (diagnostics.empty()) return std::nullopt;
  return NoDraft{digest_of(object.at("made_with")), std::move(diagnostics[0])};
}

template <class Take>
void each_of(const Value& object, std::string_view list, const Take& take) {
  if (const Value* found = object.find(list))
    for (const Value& element : found->array()) take(element);
}

void read_text(const Value& object, std::string_view name, std::string& text) {
  if (const Value* found = object.find(name)) text = found->text();
}

Value to_json(const Source& source) {
  return Object{{"name", name_to_json(source.name)}, {"sha256", hex(source.sha256)}};
}

Value to_json(const Listing& listing) {
  return Object{{"folder", name_to_json(listing.folder)}, {"sha256", hex(listing.sha256)}};
}

Value to_json(const Dictionary& dictionary) {
  Object object{{"language", dictionary.language}};
  if (dictionary.sha256) object.push_back({"sha256", hex(*dictionary.sha256)});
  return object;
}

Value to_json(const std::pair<std::string, std::string>& value) {
  return Object{{"name", name_to_json(value.first)}, {"value", name_to_json(value.second)}};
}

Value to_json(const Diagnostic& diagnostic) {
  Object object{{"code", diagnostics::entry(diagnostic.code).name}};
  if (diagnostic.position.source != 0) object.push_back({"source", diagnostic.position.source});
  if (!diagnostic.passage.empty()) object.push_back({"passage", name_to_json(diagnostic.passage)});
  if (diagnostic.position != diagnostics::Position{}) {
    object.push_back({"line", diagnostic.position.line});
    object.push_back({"column", diagnostic.position.column});
  }
  if (!diagnostic.arguments.empty()) {
    Array arguments;
    for (const std::string& argument : diagnostic.arguments) arguments.push_back(name_to_json(argument));
    object.push_back({"arguments", std::move(arguments)});
  }
  return object;
}

Value to_json(const Output& output, const Digest& made_with) {
  Object object{
      {"format", output.format}, {"sha256", hex(output.sha256)}, {"size", output.size}, {"mtime_ns", output.mtime}};
  if (output.outdated) object.push_back({"outdated", true});
  if (output.made_with != made_with) object.push_back({"made_with", hex(output.made_with)});
  return object;
}

template <class Part>
Value list_to_json(const std::vector<Part>& parts) {
  Array array;
  array.reserve(parts.size());
  for (const Part& part : parts) array.push_back(to_json(part));
  return array;
}

template <class Part>
void add_list(Object& object, const char* name, const std::vector<Part>& parts) {
  if (!parts.empty()) object.push_back({name, list_to_json(parts)});
}

void add_text(Object& object, const char* name, const std::string& text) {
  if (!text.empty()) object.push_back({name, text});
}

}  // namespace

Source source_of(const Value& object) { return {name_of(object.at("name")), digest_of(object.at("sha256"))}; }

Entry entry_with_outputs(const Value& object) {
  Entry entry;
  entry.report = inner_name_of(object.at("report"));
  entry.made_with = digest_of(object.at("made_with"));
  each_of(object, "outputs", [&](const Value& output) { entry.outputs.push_back(output_of(output, entry.made_with)); });
  if (const Value* pages = object.find("pages")) entry.pages = pages->number<std::size_t>();
  if (const Value* no_draft = object.find("no_draft")) entry.no_draft = no_draft_of(*no_draft);
  if (const Value* diagnostics = object.find("diagnostics")) entry.diagnostics = diagnostics_of(*diagnostics);
  if (const Value* stale = object.find("stale")) entry.stale = diagnostics_of(*stale);
  return entry;
}

Value name_to_json(const std::string& name) {
  if (unicode::is_valid(name)) return name;
  return Object{{"percent", percent_encoded(name)}};
}

std::string name_of(const Value& value) {
  return value.is_object() ? percent_decoded(value.at("percent").text()) : value.text();
}

std::string inner_name_of(const Value& value) {
  std::string name = name_of(value);
  if (!is_inner(name)) throw std::invalid_argument("name");
  return name;
}

std::string format_of(const Value& value) {
  const std::string& format = value.text();
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  if (format.empty() || !std::all_of(format.begin(), format.end(), is_letter)) throw std::invalid_argument("format");
  return format;
}

Value to_json(const Entry& entry) {
  Object object{{"report", name_to_json(entry.report)}};
  object.reserve(17);
  add_text(object, "kind", entry.kind);
  add_text(object, "number", entry.identity.number);
  add_text(object, "title", entry.identity.title);
  add_text(object, "date", entry.identity.date);
  add_text(object, "status", entry.identity.status);
  add_list(object, "values", entry.values);
  add_text(object, "page_extension", entry.page_extension);
  add_list(object, "sources", entry.sources);
  add_list(object, "listings", entry.listings);
  add_list(object, "dictionaries", entry.dictionaries);
  object.push_back({"made_with", hex(entry.made_with)});
  Array outputs;
  for (const Output& output : entry.outputs) outputs.push_back(to_json(output, entry.made_with));
  object.push_back({"outputs", std::move(outputs)});
  if (entry.pages > 0) object.push_back({"pages", entry.pages});
  if (entry.no_draft)
    object.push_back({"no_draft", Object{{"made_with", hex(entry.no_draft->made_with)},
                                         {"diagnostics", Array{to_json(entry.no_draft->diagnostic)}}}});
  add_list(object, "kept", entry.kept);
  add_list(object, "diagnostics", entry.diagnostics);
  if (entry.stale) object.push_back({"stale", list_to_json(*entry.stale)});
  return object;
}

Entry entry_of(const Value& object) {
  Entry entry = entry_with_outputs(object);
  read_text(object, "kind", entry.kind);
  read_text(object, "number", entry.identity.number);
  read_text(object, "title", entry.identity.title);
  read_text(object, "date", entry.identity.date);
  read_text(object, "status", entry.identity.status);
  each_of(object, "values", [&](const Value& value) {
    entry.values.emplace_back(name_of(value.at("name")), name_of(value.at("value")));
  });
  read_text(object, "page_extension", entry.page_extension);
  each_of(object, "sources", [&](const Value& source) { entry.sources.push_back(source_of(source)); });
  if (entry.sources.empty() && !entry.is_folder_index()) throw std::invalid_argument("sources");
  each_of(object, "listings", [&](const Value& listing) {
    entry.listings.push_back({name_of(listing.at("folder")), digest_of(listing.at("sha256"))});
  });
  each_of(object, "dictionaries", [&](const Value& dictionary) {
    const Value* sha256 = dictionary.find("sha256");
    entry.dictionaries.push_back(
        {dictionary.at("language").text(), sha256 == nullptr ? std::nullopt : std::optional(digest_of(*sha256))});
  });
  each_of(object, "kept", [&](const Value& kept) {
    entry.kept.push_back({inner_name_of(kept.at("name")), digest_of(kept.at("sha256"))});
  });
  return entry;
}

Value to_json(const BuildInputs& build_inputs) {
  return Object{{"fingerprint", hex(build_inputs.fingerprint())},
                {"version", build_inputs.version},
                {"options", list_to_json(build_inputs.options)},
                {"files", list_to_json(build_inputs.files)}};
}

BuildInputs build_inputs_of(const Value& object) {
  BuildInputs build_inputs;
  build_inputs.version = object.at("version").text();
  each_of(object, "options", [&](const Value& option) {
    build_inputs.options.emplace_back(name_of(option.at("name")), name_of(option.at("value")));
  });
  each_of(object, "files", [&](const Value& file) { build_inputs.files.push_back(source_of(file)); });
  return build_inputs;
}

}  // namespace manifest
