// The three blocks and the headings in them.
#pragma once
#include "section/section.hpp"
#include "section/strict.hpp"

namespace section {

Goals read_goals(Context& context, const xml::Element& element);                // doelstellingen
Priorities read_priorities(Context& context, const xml::Element& element);      // prioriteiten
Developments read_developments(Context& context, const xml::Element& element);  // beleidsontwikkelingen
Development read_development(Context& context, const xml::Element& element);    // ontwikkeling
Actions read_actions(Context& context, const xml::Element& element);            // actiepunten
Action read_action(Context& context, const xml::Element& element);              // actie

enum class NormAllowed { no, yes };
Subsection read_subsection(Context& context, const xml::Element& element, NormAllowed norm);  // onderdeel

// The titel of an element, which stands first and only once. Used by sectie as well.
class TitleReader {
 public:
  explicit TitleReader(const xml::Element& element) : element_(element) {}
  // True when `child` was a titel.
  bool take(Context& context, const Child& child, Inlines& title);
  // At the end: a title is needed where anything else stands, and one with text where that would be seen.
  void finish(Context& context, const Inlines& title, bool rest_is_visible) const;

 private:
  const xml::Element& element_;
  const xml::Element* title_ = nullptr;
  const xml::Element* first_other_ = nullptr;
};

}  // namespace section
