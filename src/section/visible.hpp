// Whether anything would be seen on paper, since what is empty is not shown: white space, no-break spaces, soft hyphens
// and other characters without ink do not count, nor do elements that hold nothing else.
#pragma once
#include <string_view>

#include "section/section.hpp"

namespace section {

bool visible(std::string_view text);
bool visible(const Inlines& inlines);
bool visible(const Item& item);
bool visible(const std::vector<Item>& items);
bool visible(const Row& row);
bool visible(const std::vector<Row>& rows);
// A table is its rows: a caption or a head without them is not shown. Those of a file are there.
bool visible(const Table& table);
// An image is visible, whatever it shows.
bool visible(const FlowMember& member);
bool visible(const Flow& flow);
// A title alone is visible.
bool visible(const Subsection& subsection);
bool visible(const std::vector<Subsection>& subsections);
bool visible(const Development& development);
// An action is its text: a toelichting without it is not shown.
bool visible(const Action& action);
bool visible(const Particulars& particulars);
bool visible(const Goals& goals);
bool visible(const Developments& developments);
bool visible(const Actions& actions);
bool visible(const Costs& costs);

}  // namespace section
