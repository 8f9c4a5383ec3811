#include "manifest/format_1.hpp"

#include "manifest/json.hpp"

namespace manifest {
namespace {

Values values_of(const BuildInputs& build_inputs) {
  Values values;
  for (const auto& [name, value] : build_inputs.options)
    if (const std::size_t sign = value.find('='); name == "set" && sign != std::string::npos)
      values.emplace_back(value.substr(0, sign), value.substr(sign + 1));
  return values;
}

}  // namespace

Entry entry_of_format_1(const json::Value& object, const std::map<Digest, BuildInputs>& made_with) {
  Entry entry = entry_with_outputs(object);
  entry.kind = "sectie";
  const json::Value& source = object.at("source");
  entry.sources.push_back(source_of(source));
  if (const json::Value* beside = object.find("beside"))
    for (const json::Value& image : beside->array()) entry.sources.push_back(source_of(image));
  if (const auto found = made_with.find(entry.made_with); found != made_with.end())
    entry.values = values_of(found->second);
  return entry;
}

}  // namespace manifest
