// The section, its four blocks and the headings in them.
#pragma once
#include "section/elements.hpp"
#include "section/section.hpp"
#include "section/strict.hpp"

namespace section {

Section read_section(Context& context, const TypedElement& element);            // sectie
Goals read_goals(Context& context, const TypedElement& element);                // doelstellingen
Priorities read_priorities(Context& context, const TypedElement& element);      // prioriteiten
Developments read_developments(Context& context, const TypedElement& element);  // beleidsontwikkelingen
Development read_development(Context& context, const TypedElement& element);    // ontwikkeling
Subsection read_subsection(Context& context, const TypedElement& element);      // onderdeel
Actions read_actions(Context& context, const TypedElement& element);            // actiepunten
Costs read_costs(Context& context, const TypedElement& element);                // kosten
Action read_action(Context& context, const TypedElement& element);              // actie

// The titel of an element, which stands first and only once. Used by sectie as well.
class TitleReader {
 public:
  explicit TitleReader(const TypedElement& element) : element_(*element.xml) {}
  // True when `child` was a titel.
  bool take(Context& context, const TypedElement& child, Inlines& title);
  // At the end: a title is needed where anything else stands, and one with text where that would be seen.
  void finish(Context& context, const Inlines& title, bool rest_is_visible) const;

 private:
  const xml::Element& element_;
  const xml::Element* title_ = nullptr;
  const xml::Element* first_other_ = nullptr;
};

}  // namespace section
