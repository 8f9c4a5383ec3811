#include "json/value.hpp"

#include <algorithm>

namespace json {

const Value* Value::find(std::string_view name) const {
  const Object& members = object();
  const auto found =
      std::find_if(members.rbegin(), members.rend(), [&](const Member& member) { return member.name == name; });
  return found == members.rend() ? nullptr : &found->value;
}

const Value& Value::at(std::string_view name) const {
  if (const Value* value = find(name)) return *value;
  throw Mismatch(std::string(name));
}

}  // namespace json
