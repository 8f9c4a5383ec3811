#include "section/advice.hpp"

#include "section/aliases.hpp"
#include "unicode/ascii.hpp"

namespace section {
namespace {

using diagnostics::Code;

// The children of `parent` in which a `name` may stand; inline elements are no place to put something in.
NameList wrappers(std::string_view name, const ElementType& parent) {
  NameList out;
  for (const std::string_view child : Names(parent.children)) {
    if (child == "kop") continue;  // a table that is a head alone is not shown
    const ElementType* type = find_type(child, parent.name);
    if (!type->inline_kind && type->children.has(name)) out = out + NameList{child};
  }
  return out;
}

// The child of `parent` that has an attribute of that name.
std::string_view child_with_attribute(std::string_view name, const ElementType& parent) {
  for (const std::string_view child : Names(parent.children))
    if (find_type(child, parent.name)->attributes.has(name)) return child;
  return {};
}

// "Afdeling" of "afdeling".
std::string capitalised(std::string_view name) {
  std::string out(name);
  out[0] = unicode::ascii_upper(out[0]);
  return out;
}

class Adviser {
 public:
  Adviser(Context& context, const xml::Element& child, const TypedElement& parent)
      : context_(context), child_(child), parent_(*parent.type), written_parent_(parent.xml->name) {}

  const ElementType* advise() {
    const std::string_view name = child_.name;
    if (parent_.attributes.has(name)) return say_attribute(written_parent_);
    return is_known(name) ? of_known(name) : of_unknown(name);
  }

 private:
  const ElementType* of_unknown(std::string_view name) {
    if (is_heading(name)) return of_heading();
    if (name == "br") return say(Code::line_break, {});
    if (is_field(name)) return say(Code::field_element, {capitalised(name)});
    if (const auto meant = meant_element(name)) return say_meant(*meant);
    if (const std::string_view child = child_with_attribute(name, parent_); !child.empty()) return say_attribute(child);
    if (const auto meant = nearest(name, parent_.children)) return say_meant(*meant);
    if (parent_.children.has("veld")) return say(Code::field_element, {capitalised(name)});
    const auto meant = nearest(name, known_names());
    return say(Code::unknown_element, {meant ? listed({&*meant, 1}) : listed(parent_.children)});
  }

  const ElementType* of_known(std::string_view name) {
    if (name == "titel") return of_heading();
    if (name == "lijst" && parent_.name == "lijst") return say(Code::list_in_list, {});
    if (const NameList around = wrappers(name, parent_); !around.empty())
      return say(Code::needs_wrapper, {written_parent_, listed(around)});
    if (parent_.name == "alinea" && find_type(name, {})->flow != nullptr)
      return say(Code::move_outside, {written_parent_});
    if (name == "alinea" && parent_.text_in.empty()) return say(Code::text_only_element, {written_parent_});
    return say_misplaced();
  }

  // What a heading begins, which differs from block to block; where nothing can begin, its text is a paragraph's.
  const ElementType* of_heading() {
    if (parent_.children.has("titel")) return say_meant("titel");
    for (const std::string_view part : {"onderdeel", "ontwikkeling"})
      if (parent_.children.has(part)) return say(Code::heading_element, {listed({&part, 1})});
    if (is_known(child_.name)) return say_misplaced();
    return say_meant(parent_.children.has("alinea") ? "alinea" : "titel");
  }

  const ElementType* say_misplaced() {
    return say(Code::misplaced_element, {written_parent_, listed(parent_.children)});
  }
  const ElementType* say_attribute(std::string_view owner) {
    return say(Code::attribute_element, {std::string(owner)});
  }

  // Read as what its author meant, where that may stand here.
  const ElementType* say_meant(std::string_view meant) {
    add(Code::unknown_element, {listed({&meant, 1})});
    if (parent_.children.has(meant)) return find_type(meant, parent_.name);
    context_.set_aside.push_back(&child_);
    return nullptr;
  }

  const ElementType* say(Code code, std::vector<std::string> arguments) {
    add(code, std::move(arguments));
    context_.set_aside.push_back(&child_);
    return nullptr;
  }

  void add(Code code, std::vector<std::string> arguments) {
    if (code != Code::list_in_list) arguments.insert(arguments.begin(), std::string(child_.name));
    context_.sink.add(code, child_.position, std::move(arguments));
  }

  Context& context_;
  const xml::Element& child_;
  const ElementType& parent_;
  std::string written_parent_;  // as the author wrote its name
};

}  // namespace

const ElementType* advise(Context& context, const xml::Element& child, const TypedElement& parent) {
  return Adviser(context, child, parent).advise();
}

}  // namespace section
