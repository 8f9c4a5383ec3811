#include "section/reader.hpp"

#include <algorithm>
#include <array>

#include "language/direction.hpp"
#include "section/advice.hpp"
#include "section/aliases.hpp"
#include "section/blocks.hpp"
#include "section/flow.hpp"
#include "section/particulars.hpp"
#include "section/strict.hpp"
#include "section/targets.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"
#include "section/vocabulary.hpp"

namespace section {
namespace {

using diagnostics::Code;

constexpr std::string_view format = "1";
constexpr std::array<std::string_view, 1> root_names = {"sectie"};
// An element inside one of no known name is probably marked-up text from elsewhere: these are advised first.
constexpr NameList usual_names = {"alinea", "lijst", "sterk", "nadruk", "link"};
constexpr NameList members = own_children("sectie");  // in the order of the report
static_assert(members ==
              NameList{"titel", "gegevens", "doelstellingen", "beleidsontwikkelingen", "actiepunten", "kosten"});

void read_root_attributes(Context& context, const TypedElement& root, Section& out) {
  const Attributes attributes(context, root, Attributes::Place::root);
  const auto version = attributes.find("formaat");
  if (!version) context.sink.add(Code::missing_format, root.position(), {std::string(root.xml->name)});
  if (version && version->text != format) context.sink.add(Code::unknown_format, version->position, {version->text});
  // The one optional attribute that may not be left empty: a report that lost its number would go unnoticed.
  if (const xml::Attribute* number = attributes.given("nummer")) {
    out.number = Value{collapsed(number->value), number->position};
    if (!is_section_number(out.number->text))
      context.sink.add(Code::invalid_number, out.number->position, {out.number->text});
  }
  if (const auto language = attributes.find("taal")) {
    out.language = language_tag(language->text).value_or("");
    if (out.language.empty()) context.sink.add(Code::invalid_language, language->position, {language->text});
    if (language::is_right_to_left(out.language))
      context.sink.add(Code::page_not_mirrored, language->position, {out.language});
  }
}

// Remembers which of gegevens and the blocks were there before.
class SectionOrder {
 public:
  void take(Context& context, const TypedElement& child) {
    const auto say = [&](Code code, std::vector<std::string> arguments) {
      arguments.insert(arguments.begin(), std::string(child.name()));
      context.sink.add(code, child.position(), std::move(arguments));
    };
    if (std::ranges::find(seen_, child.name()) != seen_.end()) return say(Code::duplicate_element, {});
    const auto rank = [](std::string_view name) {
      return std::ranges::find(Names(members), name) - Names(members).begin();
    };
    const auto later = std::ranges::find_if(seen_, [&](auto name) { return rank(name) > rank(child.name()); });
    if (later != seen_.end())
      say(child.name() == "gegevens" ? Code::element_order : Code::block_order, {std::string(*later)});
    seen_.push_back(child.name());
  }

 private:
  std::vector<std::string_view> seen_;
};

// Reads an element that stands where it may not, only for the errors in it.
void look_inside(Context& context, const xml::Element& element) {
  const std::string_view name = meant_element(element.name).value_or(element.name);
  if (const ElementType* type = find_type(name, {})) return type->look(context, {&element, type});
  // No element of ours: what it holds is judged by name alone.
  const ElementType unknown{.name = element.name, .attributes = {}, .children = usual_names, .text_in = {}};
  for (const xml::Node& node : element.children) {
    const auto* child = std::get_if<xml::Element>(&node);
    if (child == nullptr) continue;
    if (is_known(child->name) || advise(context, *child, {&element, &unknown}) != nullptr)
      context.set_aside.push_back(child);
  }
}

std::size_t count_elements(const xml::Element& element) {
  std::size_t count = 1;
  for (const xml::Node& node : element.children)
    if (const auto* child = std::get_if<xml::Element>(&node)) count += count_elements(*child);
  return count;
}

}  // namespace

Section read_section(Context& context, const TypedElement& root) {
  Section out;
  out.position = root.position();
  read_root_attributes(context, root, out);
  TitleReader title(root);
  SectionOrder order;
  for (const TypedElement& child : children(context, root)) {
    if (title.take(context, child, out.title)) continue;
    order.take(context, child);
    if (child.name() == "gegevens") out.particulars = read_particulars(context, child);
    if (child.name() == "doelstellingen") out.goals = read_goals(context, child);
    if (child.name() == "beleidsontwikkelingen") out.developments = read_developments(context, child);
    if (child.name() == "actiepunten") out.actions = read_actions(context, child);
    if (child.name() == "kosten") out.costs = read_costs(context, child);
  }
  title.finish(context, out.title,
               visible(out.particulars) || (out.goals && visible(*out.goals)) ||
                   (out.developments && visible(*out.developments)) || (out.actions && visible(*out.actions)) ||
                   (out.costs && visible(*out.costs)));
  return out;
}

std::optional<Section> read(const xml::Document& document, diagnostics::Diagnostics& sink) {
  const xml::Element& root = document.root();
  const std::size_t errors_before = sink.errors();
  Context context{sink, {}, {}, {}, {}, {}};
  std::optional<Section> out;
  if (root.name != root_names[0])
    sink.add(Code::wrong_root, root.position, {std::string(root.name), std::string(root_names[0])});
  // Another kind of file altogether would only give an error a line.
  if (nearest(root.name, root_names)) {
    out = read_section(context, {&root, &type_of("sectie")});
    // Grows while it is worked off: a misplaced element may hold others.
    for (std::size_t i = 0; i < context.set_aside.size(); ++i) look_inside(context, *context.set_aside[i]);
    check_references(context);
  }
  if (!context.rows_files.empty()) out->elements = count_elements(root);
  if (out) out->rows_files = std::move(context.rows_files);
  if (sink.errors() > errors_before) out.reset();
  return out;
}

}  // namespace section
