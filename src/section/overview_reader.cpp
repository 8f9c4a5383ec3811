#include "section/overview_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <set>
#include <utility>

#include "section/bundle_reader.hpp"
#include "section/particulars.hpp"
#include "section/root.hpp"
#include "section/values.hpp"
#include "section/vocabulary.hpp"
#include "unicode/ascii.hpp"

namespace section {
namespace {

using diagnostics::Code;

constexpr std::array<std::string_view, 6> groupings = {"kwartaal",           "maand", "sectie",
                                                       "portefeuillehouder", "type",  "status"};
constexpr std::array<std::string_view, 3> signal_kinds = {"prioriteiten-zonder-actie", "acties-zonder-prioriteit",
                                                          "verlopen-acties"};

// The value of an enumeration whose names stand in its order. None where there is no such name, which has been said.
template <class Kind>
std::optional<Kind> choice(Names names, const std::optional<Value>& name) {
  if (!name) return std::nullopt;
  const auto found = std::ranges::find(names, name->text);
  return found == names.end() ? std::nullopt : std::optional(static_cast<Kind>(found - names.begin()));
}

// The days that 2026, 2026-01 or 2026-01-15 begins and ends on.
std::optional<std::pair<std::string, std::string>> days_of(std::string_view text) {
  using namespace std::chrono;
  const std::string whole = std::string(text) + std::string(text.size() == 4   ? "-01-01"
                                                            : text.size() == 7 ? "-01"
                                                                               : "");
  if (!is_existing_date(whole)) return std::nullopt;
  if (text.size() == 4) return std::pair(whole, std::string(text) + "-12-31");
  if (text.size() == 10) return std::pair(whole, whole);
  const year_month month{year{std::stoi(whole.substr(0, 4))},
                         std::chrono::month{static_cast<unsigned>(std::stoi(whole.substr(5, 2)))}};
  const auto last = static_cast<unsigned>((month / std::chrono::last).day());
  return std::pair(whole, fmt::format("{}-{:02}", text, last));
}

constexpr NameList parts_in_order = own_children("overzicht");  // in the order of the file
static_assert(parts_in_order ==
              NameList{"titel", "gegevens", "hoofdstuk", "secties", "selectie", "groepering", "signalering"});
constexpr NameList once_at_most = {"gegevens", "selectie", "groepering"};

// Says what stands twice, and what stands before what it belongs behind.
class OverviewOrder {
 public:
  void take(Context& context, const TypedElement& child) {
    const auto rank = static_cast<std::size_t>(std::ranges::find(Names(parts_in_order), child.name()) -
                                               Names(parts_in_order).begin());
    if (once_at_most.has(child.name()) && !seen_.insert(rank).second)
      context.sink.add(Code::duplicate_element, child.position(), {std::string(child.name())});
    else if (rank < last_)
      context.sink.add(Code::element_order, child.position(),
                       {std::string(child.name()), std::string(Names(parts_in_order)[last_])});
    last_ = std::max(last_, rank);
  }

 private:
  std::set<std::size_t> seen_;
  std::size_t last_ = 0;
};

}  // namespace

ActionSelection read_selection(Context& context, const TypedElement& element) {
  const Attributes attributes(context, element);
  ActionSelection out;
  out.type = attributes.find_visible("type");
  out.status = attributes.find_visible("status");
  out.portfolio_holder = attributes.find_visible("portefeuillehouder");
  out.priority = attributes.find_visible("prioriteit");
  const auto day = [&](std::string_view name, std::string std::pair<std::string, std::string>::* end) {
    auto given = attributes.find(name);
    if (!given) return given;
    if (const auto days = days_of(given->text))
      given->text = (*days).*end;
    else
      context.sink.add(Code::overview_day, given->position, {given->text});
    return given;
  };
  const std::size_t errors = context.sink.errors();
  out.from = day("vanaf", &std::pair<std::string, std::string>::first);
  out.until = day("tot-en-met", &std::pair<std::string, std::string>::second);
  if (out.from && out.until && context.sink.errors() == errors && out.until->text < out.from->text)
    context.sink.add(Code::overview_days_reversed, out.until->position, {out.from->text, out.until->text});
  return out;
}

Grouping read_grouping(Context& context, const TypedElement& element) {
  const Attributes attributes(context, element);
  return choice<Grouping>(groupings, attributes.choose("op", groupings)).value_or(Grouping::quarter);
}

std::optional<Signal> read_signal(Context& context, const TypedElement& element) {
  const Attributes attributes(context, element);
  if (!attributes.require("soort")) return std::nullopt;
  const auto kind = choice<Signal::Kind>(signal_kinds, attributes.choose("soort", signal_kinds));
  return kind ? std::optional(Signal{*kind, element.position()}) : std::nullopt;
}

Overview read_overview(Context& context, const TypedElement& root) {
  Overview out;
  out.own.position = root.position();
  out.own.developments.emplace();
  const Attributes attributes(context, root, Attributes::Place::root);
  read_root_attributes(context, root, attributes, out.own);
  out.reference_date = attributes.find("peildatum");
  if (out.reference_date) check_date(*out.reference_date, context.sink);
  TitleReader title(root);
  OverviewOrder order;
  for (const TypedElement& child : children(context, root)) {
    if (title.take(context, child, out.own.title)) continue;
    order.take(context, child);
    if (child.name() == "gegevens") out.own.particulars = read_particulars(context, child);
    if (child.name() == "hoofdstuk") out.own.developments->developments.push_back(read_chapter(context, child));
    if (child.name() == "secties") out.named.push_back(read_sections_below(context, child));
    if (child.name() == "selectie") out.selection = read_selection(context, child);
    if (child.name() == "groepering") out.grouping = read_grouping(context, child);
    if (child.name() == "signalering")
      if (const auto signal = read_signal(context, child)) out.signals.push_back(*signal);
  }
  title.finish(context, out.own.title, true);
  if (out.named.empty()) context.sink.add(Code::overview_without_sections, root.position());
  return out;
}

std::optional<Overview> read_overview_file(const xml::Document& document, diagnostics::Diagnostics& sink) {
  return read_root<Overview>(document, {"overzicht", &type_of("overzicht")}, sink, read_overview);
}

std::optional<Section> read_overview_texts(const xml::Document& document, diagnostics::Diagnostics& sink) {
  auto overview = read_overview_file(document, sink);
  if (!overview) return std::nullopt;
  return std::move(overview->own);
}

}  // namespace section
