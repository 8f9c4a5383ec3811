// JSON values from text, and their text.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "json/value.hpp"

namespace json {

// Nothing where the text is no JSON or nests deeper than 64.
std::optional<Value> parse(std::string_view text);

// Takes each element of the lists that are members of the root as soon as it is read; `root` has the members before it,
// and `list` is the name of its list.
using Element = std::function<void(const Value& root, std::string_view list, Value value)>;

// The same, with no long list in memory whole: in the result these lists are empty. What `element` throws comes out.
std::optional<Value> parse(std::string_view text, const Element& element);

// On one line without a newline, in ASCII. What is not UTF-8 becomes U+FFFD.
std::string text(const Value& value);
void append(std::string& out, const Value& value);

}  // namespace json
