#include "section/blocks.hpp"

#include <algorithm>
#include <set>

#include "section/action_values.hpp"
#include "section/flow.hpp"
#include "section/targets.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"
#include "section/vocabulary.hpp"

namespace section {
namespace {

using diagnostics::Code;

void say_order(Context& context, const TypedElement& child, std::string_view before) {
  context.sink.add(Code::element_order, child.position(), {std::string(child.name()), std::string(before)});
}

void check_type(const Value& type, diagnostics::Diagnostics& sink) {
  if (std::ranges::find(usual_types, type.text) == usual_types.end())
    sink.add(Code::unknown_type, type.position, {type.text, plain_list(usual_types)});
}

// Into what stands on its own behind the running text, or into that text.
template <class Part>
void read_child(Context& context, const TypedElement& child, Flow& flow, std::string_view name,
                Part (*read)(Context&, const TypedElement&), std::vector<Part>& parts) {
  if (child.name() == name) {
    parts.push_back(read(context, child));
    return;
  }
  if (!parts.empty()) say_order(context, child, name);
  flow.push_back(read_flow_member(context, child));
}

// Splits the attribute into one value for each id; an id that is named twice counts once.
std::vector<Value> read_references(Context& context, const Value& attribute) {
  std::vector<Value> out;
  std::set<std::string_view> seen;
  for (const std::string_view id : words(attribute.text))
    if (seen.insert(id).second) out.push_back({std::string(id), attribute.position});
  context.priority_references.insert(context.priority_references.end(), out.begin(), out.end());
  return out;
}

}  // namespace

bool TitleReader::take(Context& context, const TypedElement& child, Inlines& title) {
  if (child.name() != "titel") {
    if (first_other_ == nullptr) first_other_ = child.xml;
    return false;
  }
  Inlines read = read_title(context, child);
  if (title_ != nullptr) {
    context.sink.add(Code::duplicate_element, child.position(), {"titel"});
    return true;
  }
  if (first_other_ != nullptr) say_order(context, child, first_other_->name);
  title_ = child.xml;
  title = std::move(read);
  return true;
}

void TitleReader::finish(Context& context, const Inlines& title, bool rest_is_visible) const {
  const std::string name(element_.name);
  if (title_ == nullptr && first_other_ != nullptr) context.sink.add(Code::missing_title, element_.position, {name});
  if (title_ != nullptr && rest_is_visible && !visible(title))
    context.sink.add(Code::empty_title, title_->position, {name});
}

static_assert(own_children("prioriteiten") == NameList{"prioriteit"});
Priorities read_priorities(Context& context, const TypedElement& element) {
  Priorities out;
  out.position = element.position();
  no_attributes(context, element);
  for (const TypedElement& child : children(context, element)) out.items.push_back(read_item(context, child));
  return out;
}

static_assert(own_children("onderdeel") == NameList{"titel", "titel"});  // of its rows
Subsection read_subsection(Context& context, const TypedElement& element) {
  Subsection out;
  out.position = element.position();
  out.id = read_id(context, Attributes(context, element), element.name());
  TitleReader title(element);
  for (const TypedElement& child : children(context, element))
    if (!title.take(context, child, out.title)) out.flow.push_back(read_flow_member(context, child));
  title.finish(context, out.title, visible(out.flow));
  complete_target(context, out.id, visible(out.title), true);
  return out;
}

static_assert(own_children("doelstellingen") == NameList{"prioriteiten", "onderdeel"});
Goals read_goals(Context& context, const TypedElement& element) {
  Goals out;
  out.position = element.position();
  no_attributes(context, element);
  for (const TypedElement& child : children(context, element)) {
    if (child.name() == "onderdeel") {
      out.subsections.push_back(read_subsection(context, child));
      continue;
    }
    if (!out.subsections.empty()) say_order(context, child, "onderdeel");
    if (child.name() == "prioriteiten") {
      if (out.priorities) context.sink.add(Code::duplicate_element, child.position(), {"prioriteiten"});
      out.priorities = read_priorities(context, child);
    } else {
      (out.priorities ? out.after : out.before).push_back(read_flow_member(context, child));
    }
  }
  return out;
}

static_assert(own_children("ontwikkeling") == NameList{"titel", "onderdeel"});
Development read_development(Context& context, const TypedElement& element) {
  Development out;
  out.position = element.position();
  out.id = read_id(context, Attributes(context, element), element.name());
  TitleReader title(element);
  for (const TypedElement& child : children(context, element))
    if (!title.take(context, child, out.title))
      read_child(context, child, out.flow, "onderdeel", read_subsection, out.subsections);
  title.finish(context, out.title, visible(out.flow) || visible(out.subsections));
  complete_target(context, out.id, visible(out.title), true);
  return out;
}

static_assert(own_children("beleidsontwikkelingen") == NameList{"ontwikkeling"});
Developments read_developments(Context& context, const TypedElement& element) {
  Developments out;
  out.position = element.position();
  no_attributes(context, element);
  for (const TypedElement& child : children(context, element))
    read_child(context, child, out.flow, "ontwikkeling", read_development, out.developments);
  return out;
}

static_assert(type_of("actie").attributes == [] {
  NameList names = {"id"};
  for (const ActionValue& value : action_values) names = names + NameList{value.attribute};
  return names + NameList{"prioriteit"};
}());
Action read_action(Context& context, const TypedElement& element) {
  Action out;
  out.position = element.position();
  const Attributes attributes(context, element);
  out.id = read_id(context, attributes, element.name());
  for (const ActionValue& value : action_values) out.*value.member = attributes.find_visible(value.attribute);
  if (out.type) check_type(*out.type, context.sink);
  if (const auto ids = attributes.find("prioriteit")) out.priorities = read_references(context, *ids);
  Tail note{"toelichting", Code::text_after_note};
  out.content = read_inlines(context, element, &note);
  if (note.element != nullptr) out.note = read_plain_inlines(context, {note.element, &type_of("toelichting")});
  complete_target(context, out.id, visible(out), true);
  return out;
}

static_assert(own_children("actiepunten") == NameList{"actie"});
Actions read_actions(Context& context, const TypedElement& element) {
  Actions out;
  out.position = element.position();
  no_attributes(context, element);
  for (const TypedElement& child : children(context, element)) {
    if (child.name() == "actie") {
      // The actions are one table: text between them would cut it in two.
      if (!out.after.empty()) say_order(context, child, "alinea");
      out.actions.push_back(read_action(context, child));
    } else {
      (out.actions.empty() ? out.before : out.after).push_back(read_flow_member(context, child));
    }
  }
  return out;
}

static_assert(own_children("kosten") == NameList{"onderdeel"});
Costs read_costs(Context& context, const TypedElement& element) {
  Costs out;
  out.position = element.position();
  no_attributes(context, element);
  for (const TypedElement& child : children(context, element))
    read_child(context, child, out.flow, "onderdeel", read_subsection, out.subsections);
  return out;
}

}  // namespace section
