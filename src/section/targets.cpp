#include "section/targets.hpp"

#include "section/values.hpp"

namespace section {
namespace {

using diagnostics::Code;

void check(const Context& context, const Reference& reference) {
  const auto say = [&](Code code, std::vector<std::string> arguments) {
    context.sink.add(code, reference.to.position, std::move(arguments));
  };
  const std::string& id = reference.to.text;
  // What leads to another section only a book can look up.
  if (leads_elsewhere(id)) {
    if (!reference.has_content) say(Code::reference_without_text, {id});
    return;
  }
  const auto found = context.targets.find(id);
  if (found == context.targets.end()) return say(Code::unknown_target, {id});
  const Target& target = found->second;
  const std::string element(target.element);
  if (!target.is_shown) return say(Code::empty_target, {id, element});
  if (!target.has_name && !reference.has_content) say(Code::target_without_number, {id, element});
}

}  // namespace

std::optional<Value> read_id(Context& context, const Attributes& attributes, std::string_view element) {
  auto id = attributes.find("id");
  if (!id) return id;
  if (words(id->text).size() > 1 || leads_elsewhere(id->text)) {
    context.sink.add(Code::invalid_id, id->position, {id->text});
    return std::nullopt;
  }
  const auto [first, is_new] = context.targets.emplace(id->text, Target{id->position, element});
  if (is_new) return id;
  const Position& other = first->second.position;
  context.sink.add(Code::duplicate_id, id->position,
                   {id->text, std::to_string(other.line), std::to_string(other.column)});
  return std::nullopt;
}

void complete_target(Context& context, const std::optional<Value>& id, bool is_shown, bool has_name) {
  if (!id) return;
  Target& target = context.targets.find(id->text)->second;
  target.is_shown = is_shown;
  target.has_name = has_name;
}

void check_references(const Context& context) {
  for (const Value& id : context.priority_references) {
    const auto found = context.targets.find(id.text);
    if (found == context.targets.end() || found->second.element != "prioriteit")
      context.sink.add(Code::unknown_priority, id.position, {id.text});
  }
  for (const Reference& reference : context.references) check(context, reference);
}

}  // namespace section
