// The elements with an id, and what refers to them.
#pragma once
#include "section/strict.hpp"

namespace section {

// The id of an element; an error where it is no word, or stands at another element already.
std::optional<Value> read_id(Context& context, const Attributes& attributes, std::string_view element);
// Once the element was read: whether the report shows it, and what a reference to it would print.
void complete_target(Context& context, const std::optional<Value>& id, bool is_shown, bool has_name);

// Whether a reference leads to another section: 2.6.1#jeugd.
inline bool leads_elsewhere(std::string_view target) { return target.find('#') != std::string_view::npos; }

// At the end of the file: an error for each id that is named and leads nowhere.
void check_references(const Context& context);

}  // namespace section
