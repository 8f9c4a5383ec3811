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

// Gives each element of the lists that are members of the root as soon as it is read, with the name of its list, so
// that a long list never stands in memory whole: in the result these lists are empty. What `element` throws comes out.
std::optional<Value> parse(std::string_view text,
                           const std::function<void(std::string_view list, Value value)>& element);

// On one line without a newline, in ASCII. What is not UTF-8 becomes U+FFFD.
std::string text(const Value& value);
void append(std::string& out, const Value& value);

}  // namespace json
