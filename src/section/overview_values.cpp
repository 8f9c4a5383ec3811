#include "section/overview_values.hpp"

#include <algorithm>

#include "section/change.hpp"
#include "section/names.hpp"
#include "section/override.hpp"
#include "section/overview_reader.hpp"
#include "section/particulars.hpp"
#include "section/values.hpp"
#include "xml/editing.hpp"
#include "xml/element_edits.hpp"
#include "xml/extents.hpp"

namespace section {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using Values = std::span<const std::pair<std::string, std::string>>;

// The last that is given; null where none is.
const std::string* given_day(Values values) {
  const auto found = std::find_if(values.rbegin(), values.rend(),
                                  [](const auto& value) { return value.first == reference_date_name; });
  return found == values.rend() ? nullptr : &found->second;
}

// The root's attribute, put in, changed or taken away; every other byte as it was.
std::string with_reference_date(std::string_view bytes, const std::string& day) {
  const xml::Editing editing(bytes);
  const std::vector<xml::Extent> extents = xml::extents(editing.markup());
  const xml::Extent& root = extents.front();
  if (root.attribute(reference_date_name) == nullptr && day.empty()) return std::string(bytes);
  return editing.apply({xml::with_attribute(root, reference_date_name, day)});
}

}  // namespace

bool is_settable_in_overview(std::string_view name) { return name == reference_date_name || is_settable(name); }

void check_overview_override(std::string_view name, std::string_view value, Diagnostics& sink) {
  if (name == reference_date_name) {
    if (const Value day{collapsed(value), {}}; !day.text.empty()) check_date(day, sink);
  } else if (is_settable(name)) {
    check_override(name, value, sink);
  } else {
    std::vector<std::string_view> names = settable();
    names.push_back(reference_date_name);
    sink.add(Code::set_unknown, {}, {std::string(name), plain_list(names)});
  }
}

void set_in_overview(Overview& overview, Values values, Diagnostics& sink) {
  set(overview.own, values, sink);
  const std::string* day = given_day(values);
  if (day == nullptr) return;
  overview.reference_date = Value{collapsed(*day), {}};
  if (overview.reference_date->text.empty()) overview.reference_date.reset();
}

std::optional<std::string> change_overview(std::string_view bytes, Values values, Diagnostics& sink) {
  auto changed = change(bytes, values, sink, read_overview_texts);
  const std::string* day = given_day(values);
  if (!changed || day == nullptr) return changed;
  return with_reference_date(*changed, collapsed(*day));
}

}  // namespace section
