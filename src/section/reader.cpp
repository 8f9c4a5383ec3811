#include "section/reader.hpp"

#include <algorithm>

#include "section/blocks.hpp"
#include "section/particulars.hpp"
#include "section/root.hpp"
#include "section/visible.hpp"
#include "section/vocabulary.hpp"

namespace section {
namespace {

using diagnostics::Code;

constexpr NameList members = own_children("sectie");  // in the order of the report
static_assert(members ==
              NameList{"titel", "gegevens", "doelstellingen", "beleidsontwikkelingen", "actiepunten", "kosten"});

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
  return read_root<Section>(document, {"sectie", &type_of("sectie")}, sink, read_section);
}

}  // namespace section
