#include <algorithm>
#include <utility>

#include "section/flow.hpp"
#include "section/link.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"
#include "section/vocabulary.hpp"

namespace section {
namespace {

using diagnostics::Code;

// Text that a comment cuts inside a word is made whole again, so that the word is shaped and hyphenated as one; cut
// at white space it stays two texts, each with its exact position.
void append_text(Inlines& out, const xml::Text& text) {
  if (!out.empty() && out.back().kind == Inline::Kind::text && !is_space(out.back().text.back()) &&
      !is_space(text.value.front())) {
    out.back().text += text.value;
    return;
  }
  out.push_back({Inline::Kind::text, std::string(text.value), {}, text.position, {}});
}

// Adds the error once for an element: what follows the tail is one mistake, however many pieces it has.
void say_after(Context& context, Position position, const xml::Element& element, Tail& tail) {
  if (std::exchange(tail.said, true)) return;
  std::vector<std::string> arguments;
  if (tail.text_after == Code::text_after_list) arguments.emplace_back(element.name);
  context.sink.add(tail.text_after, position, std::move(arguments));
}

void take_tail(Context& context, const xml::Element& child, Tail& tail) {
  if (tail.element == nullptr) {
    tail.element = &child;
    return;
  }
  context.sink.add(Code::duplicate_element, child.position, {std::string(tail.name)});
  context.set_aside.push_back(&child);
}

std::string checked(Context& context, Inline::Kind kind, const Value& value) {
  if (kind == Inline::Kind::link) return check_link(value, context.sink);
  if (kind != Inline::Kind::foreign) return value.text;
  auto tag = language_tag(value.text);
  if (!tag) context.sink.add(Code::invalid_language, value.position, {value.text});
  return std::move(tag).value_or(value.text);
}

// The inline elements that are open around a place, and titel: none may stand in itself, at any depth.
using Open = std::vector<std::string_view>;

// The element around a place, at any depth, that is one of those; empty where none is.
std::string_view around(const Open& open, const NameList& closed) {
  const auto found = std::ranges::find_if(open, [&](std::string_view name) { return closed.has(name); });
  return found == open.end() ? std::string_view() : *found;
}

// Where one may not stand, besides in itself. What is clicked on leads to one place, and a title stands elsewhere too.
NameList closed_to(std::string_view name) {
  if (name == "noot") return {"titel", "link", "noot", "verwijzing"};
  if (name == "verwijzing") return {"titel", "link"};
  if (name == "link") return {"verwijzing"};
  return {};
}

void check_nesting(Context& context, const xml::Element& element, std::string_view name, const Open& open) {
  const std::string_view closed = around(open, closed_to(name));
  if (!closed.empty() && name == "noot")
    context.sink.add(Code::note_not_allowed, element.position, {std::string(closed)});
  else if (!closed.empty())
    context.sink.add(Code::reference_not_allowed, element.position, {std::string(name), std::string(closed)});
  else if (std::ranges::find(open, name) != open.end())
    context.sink.add(Code::nested_inline, element.position, {std::string(name)});
}

Inlines content(Context& context, const TypedElement& element, const Open& open, Tail* tail);

Inline inline_element(Context& context, const TypedElement& element, Open open) {
  Inline out;
  out.kind = element.type->inline_kind.value();
  out.position = element.position();
  check_nesting(context, *element.xml, element.name(), open);
  const Attributes attributes(context, element);
  Value to;
  for (const std::string_view name : Names(element.type->attributes)) {
    if (auto value = attributes.require_visible(name)) {
      out.attribute = checked(context, out.kind, *value);
      to = std::move(*value);
    }
  }
  open.push_back(element.name());
  out.children = content(context, element, open, nullptr);
  if (out.kind == Inline::Kind::reference && !out.attribute.empty())
    context.references.push_back({to, visible(out.children)});
  return out;
}

// A note in a wrong place is read as one too, so that it is said what is wrong with it.
Inlines content(Context& context, const TypedElement& element, const Open& open, Tail* tail) {
  const auto ended = [&] { return tail != nullptr && tail->element != nullptr; };
  Inlines out;
  for (const xml::Node& node : element.xml->children) {
    if (const auto* text = std::get_if<xml::Text>(&node)) {
      if (!ended())
        append_text(out, *text);
      else if (const auto position = first_visible(*text))
        say_after(context, *position, *element.xml, *tail);
      continue;
    }
    const auto& child = std::get<xml::Element>(node);
    const ElementType* type = resolve(context, child, element);
    if (type == nullptr) continue;
    if (tail != nullptr && type->name == tail->name) {
      take_tail(context, child, *tail);
      continue;
    }
    if (ended()) say_after(context, child.position, *element.xml, *tail);
    out.push_back(inline_element(context, {&child, type}, open));
  }
  return out;
}

// An inline element holds one value or none, and every element with text the same inline elements.
static_assert(std::ranges::all_of(vocabulary, [](const ElementType& type) {
  return !type.inline_kind || (Names(type.attributes).size() <= 1 && type.children == inline_names);
}));

}  // namespace

Inlines read_inlines(Context& context, const TypedElement& element, Tail* tail) {
  if (!check_length(context, *element.xml, max_text, tail == nullptr ? std::string_view() : tail->name)) return {};
  return content(context, element, {}, tail);
}

static_assert(own_children("titel") == inline_names);
Inlines read_title(Context& context, const TypedElement& element) {
  no_attributes(context, element);
  // Not empty, which would be another error.
  if (!check_length(context, *element.xml, max_title)) return {{Inline::Kind::text, "…", {}, element.position(), {}}};
  return content(context, element, {"titel"}, nullptr);
}

static_assert(own_children("toelichting") == inline_names && own_children("bijschrift") == inline_names);
Inlines read_plain_inlines(Context& context, const TypedElement& element) {
  no_attributes(context, element);
  return read_inlines(context, element);
}

Inline read_inline(Context& context, const TypedElement& element) { return inline_element(context, element, {}); }

}  // namespace section
