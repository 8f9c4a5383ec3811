#include "section/blocks.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "section/flow.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"

namespace section {
namespace {

using diagnostics::Code;

constexpr std::array<std::string_view, 7> in_goals = {"alinea", "lijst",        "tabel",    "afbeelding",
                                                      "citaat", "prioriteiten", "onderdeel"};
constexpr std::array<std::string_view, 1> in_priorities = {"prioriteit"};
constexpr std::array<std::string_view, 6> in_developments = {"alinea",     "lijst",  "tabel",
                                                             "afbeelding", "citaat", "ontwikkeling"};
constexpr std::array<std::string_view, 8> in_development = {"titel",      "alinea", "lijst", "tabel",
                                                            "afbeelding", "citaat", "norm",  "onderdeel"};
constexpr std::array<std::string_view, 7> in_subsection_with_norm = {"titel",      "alinea", "lijst", "tabel",
                                                                     "afbeelding", "citaat", "norm"};
constexpr std::array<std::string_view, 6> in_subsection = {"titel", "alinea", "lijst", "tabel", "afbeelding", "citaat"};
constexpr std::array<std::string_view, 6> in_actions = {"alinea", "lijst", "tabel", "afbeelding", "citaat", "actie"};
constexpr std::array<std::string_view, 4> action_attributes = {"type", "planning", "status", "prioriteit"};

void say_order(Context& context, const Child& child, std::string_view before) {
  context.sink.add(Code::element_order, child.element->position, {std::string(child.name), std::string(before)});
}

void check_type(const Value& type, diagnostics::Diagnostics& sink) {
  if (std::ranges::find(usual_types, type.text) == usual_types.end())
    sink.add(Code::unknown_type, type.position, {type.text, plain_list(usual_types)});
}

// One id a value; one that is named twice says no more than once.
std::vector<Value> read_references(Context& context, const Value& attribute) {
  std::vector<Value> out;
  std::set<std::string_view> seen;
  for (const std::string_view id : words(attribute.text))
    if (seen.insert(id).second) out.push_back({std::string(id), attribute.position});
  context.priority_references.insert(context.priority_references.end(), out.begin(), out.end());
  return out;
}

}  // namespace

bool TitleReader::take(Context& context, const Child& child, Inlines& title) {
  if (child.name != "titel") {
    if (first_other_ == nullptr) first_other_ = child.element;
    return false;
  }
  Inlines read = read_title(context, *child.element);
  if (title_ != nullptr) {
    context.sink.add(Code::duplicate_element, child.element->position, {"titel"});
    return true;
  }
  if (first_other_ != nullptr) say_order(context, child, first_other_->name);
  title_ = child.element;
  title = std::move(read);
  return true;
}

void TitleReader::finish(Context& context, const Inlines& title, bool rest_is_visible) const {
  const std::string name(element_.name);
  if (title_ == nullptr && first_other_ != nullptr) context.sink.add(Code::missing_title, element_.position, {name});
  if (title_ != nullptr && rest_is_visible && !visible(title))
    context.sink.add(Code::empty_title, title_->position, {name});
}

Priorities read_priorities(Context& context, const xml::Element& element) {
  Priorities out;
  out.position = element.position;
  no_attributes(context, element);
  for (const Child& child : children(context, element, in_priorities, "prioriteit"))
    out.items.push_back(read_item(context, *child.element, child.name));
  return out;
}

Subsection read_subsection(Context& context, const xml::Element& element, NormAllowed norm) {
  Subsection out;
  out.position = element.position;
  no_attributes(context, element);
  TitleReader title(element);
  const Names allowed = norm == NormAllowed::yes ? Names(in_subsection_with_norm) : Names(in_subsection);
  for (const Child& child : children(context, element, allowed, "alinea"))
    if (!title.take(context, child, out.title)) out.flow.push_back(read_flow_member(context, child));
  title.finish(context, out.title, visible(out.flow));
  return out;
}

Goals read_goals(Context& context, const xml::Element& element) {
  Goals out;
  out.position = element.position;
  no_attributes(context, element);
  for (const Child& child : children(context, element, in_goals, "alinea")) {
    if (child.name == "onderdeel") {
      out.subsections.push_back(read_subsection(context, *child.element, NormAllowed::no));
      continue;
    }
    if (!out.subsections.empty()) say_order(context, child, "onderdeel");
    if (child.name == "prioriteiten") {
      if (out.priorities) context.sink.add(Code::duplicate_element, child.element->position, {"prioriteiten"});
      out.priorities = read_priorities(context, *child.element);
    } else {
      (out.priorities ? out.after : out.before).push_back(read_flow_member(context, child));
    }
  }
  return out;
}

Development read_development(Context& context, const xml::Element& element) {
  Development out;
  out.position = element.position;
  no_attributes(context, element);
  TitleReader title(element);
  for (const Child& child : children(context, element, in_development, "alinea")) {
    if (title.take(context, child, out.title)) continue;
    if (child.name == "onderdeel") {
      out.subsections.push_back(read_subsection(context, *child.element, NormAllowed::yes));
      continue;
    }
    if (!out.subsections.empty()) say_order(context, child, "onderdeel");
    out.flow.push_back(read_flow_member(context, child));
  }
  title.finish(context, out.title, visible(out.flow) || visible(out.subsections));
  return out;
}

Developments read_developments(Context& context, const xml::Element& element) {
  Developments out;
  out.position = element.position;
  no_attributes(context, element);
  for (const Child& child : children(context, element, in_developments, "alinea")) {
    if (child.name == "ontwikkeling") {
      out.developments.push_back(read_development(context, *child.element));
      continue;
    }
    if (!out.developments.empty()) say_order(context, child, "ontwikkeling");
    out.flow.push_back(read_flow_member(context, child));
  }
  return out;
}

Action read_action(Context& context, const xml::Element& element) {
  Action out;
  out.position = element.position;
  const Attributes attributes(context, element, action_attributes);
  out.type = attributes.find_visible("type");
  out.planning = attributes.find_visible("planning");
  out.status = attributes.find_visible("status");
  if (out.type) check_type(*out.type, context.sink);
  if (const auto ids = attributes.find("prioriteit")) out.priorities = read_references(context, *ids);
  Tail note{"toelichting", Code::text_after_note};
  out.content = read_inlines(context, element, &note);
  if (note.element != nullptr) out.note = read_plain_inlines(context, *note.element);
  return out;
}

Actions read_actions(Context& context, const xml::Element& element) {
  Actions out;
  out.position = element.position;
  no_attributes(context, element);
  for (const Child& child : children(context, element, in_actions, "alinea")) {
    if (child.name == "actie") {
      // The actions are one table: text between them would cut it in two.
      if (!out.after.empty()) say_order(context, child, "alinea");
      out.actions.push_back(read_action(context, *child.element));
    } else {
      (out.actions.empty() ? out.before : out.after).push_back(read_flow_member(context, child));
    }
  }
  return out;
}

}  // namespace section
