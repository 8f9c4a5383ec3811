#include "style/draft.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace style {
namespace {

using diagnostics::Code;

constexpr double unset = std::numeric_limits<double>::quiet_NaN();

template <class Owner, std::size_t Count>
void forget(const std::array<LengthField<Owner>, Count>& fields, Owner& owner) {
  for (const auto& each : fields) owner.*each.field = unset;
}

template <class Owner, std::size_t Count>
std::vector<std::string_view> missing(const std::array<LengthField<Owner>, Count>& fields, const Owner& owner) {
  std::vector<std::string_view> names;
  for (const auto& each : fields)
    if (std::isnan(owner.*each.field)) names.push_back(each.name);
  return names;
}

class CompletenessCheck {
 public:
  CompletenessCheck(const Draft& draft, Diagnostics& sink) : draft_(draft), sink_(sink) {}

  void operator()(std::string_view element, const std::vector<std::string_view>& names, Position place) const {
    if (names.empty()) return;
    sink_.add(Code::missing_style_value, place == Position{} ? draft_.root : place,
              {fmt::format("`{}`", element), listed(names)});
  }

 private:
  const Draft& draft_;
  Diagnostics& sink_;
};

// Lengths that are missing or wrong are not measured: their own errors say enough.
template <class... Lengths>
bool known(Lengths... lengths) {
  return (std::isfinite(lengths) && ...);
}

void check_column(const Draft& draft, Diagnostics& sink) {
  const PageMetrics& page = draft.style.page;
  const ListMetrics& list = draft.style.list;
  const TextStyle& text = draft.style.letter(Role::text);
  const TextStyle& title = draft.style.letter(Role::title);
  const double logo = draft.style.logo.width;
  if (!known(page.width, page.height, page.top, page.bottom, page.left, page.right, list.label_width, list.label_gap,
             text.size, title.leading, logo))
    return;
  // Two inch, or a list in a list with a short word beside it; three lines of the title.
  const double width = page.text_width(), height = page.text_height();
  const double least_width = std::max({144.0, 2 * (list.label_width + list.label_gap) + 6 * text.size, logo});
  const double least_height = std::max(144.0, 3 * title.leading);
  if (width >= least_width && height >= least_height) return;
  // No negative room: margins that cross leave none.
  sink.add(
      Code::no_room, draft.page == Position{} ? draft.root : draft.page,
      {fmt::to_string(static_cast<int>(std::max(width, 0.0))), fmt::to_string(static_cast<int>(std::max(height, 0.0))),
       fmt::to_string(static_cast<int>(std::ceil(least_width))),
       fmt::to_string(static_cast<int>(std::ceil(least_height)))});
}

void check_running_line(const Draft& draft, std::string_view line, double baseline, std::string_view margin,
                        double room, Diagnostics& sink) {
  const double size = draft.style.letter(Role::running).size;
  if (!known(baseline, room, size) || (baseline >= size && baseline <= room)) return;
  sink.add(Code::running_outside_margin, draft.page == Position{} ? draft.root : draft.page,
           {std::string(line), std::string(margin), fmt::to_string(static_cast<int>(std::ceil(size))),
            fmt::to_string(static_cast<int>(room))});
}

}  // namespace

Draft::Draft(const Style* basis) : style(basis != nullptr ? *basis : Style{}) {
  if (basis != nullptr) {
    const Colour named[] = {style.accent, style.accent_rule, style.line, style.wash, style.link, style.paper};
    for (std::size_t i = 0; i < colour_count; ++i) colours[i] = {named[i], Given::yes, {}};
    for (std::size_t role = 0; role < role_count; ++role) inks[role] = {style.letters[role].colour, Given::yes, {}};
    if (!style.own_link) tint(ColourName::link).given = Given::no;
    if (!style.own_accent_rule) tint(ColourName::accent_rule).given = Given::no;
    return;
  }
  forget(page_lengths, style.page);
  for (TextStyle& letter : style.letters) forget(letter_lengths, letter);
  forget(list_lengths, style.list);
  forget(table_lengths, style.table);
  forget(data_lengths, style.data);
}

void check_complete(const Draft& draft, Diagnostics& sink) {
  const CompletenessCheck check(draft, sink);
  const Style& style = draft.style;
  check("pagina", missing(page_lengths, style.page), draft.page);
  for (std::size_t role = 0; role < role_count; ++role) {
    const TextStyle& letter = style.letters[role];
    auto names = missing(letter_lengths, letter);
    if (letter.family.empty()) names.insert(names.begin(), "familie");
    if (!letter.accented && draft.inks[role].given == Given::no) names.push_back("kleur");
    check(fmt::format("letter rol=\"{}\"", role_names[role]), names, draft.letters[role]);
  }
  if (style.fallback_families.empty()) check("terugval", {"familie"}, draft.fallback);
  for (std::size_t i = 0; i < colour_count; ++i) {
    const auto name = static_cast<ColourName>(i);
    if (draft.colours[i].given != Given::no || name == ColourName::link || name == ColourName::accent_rule) continue;
    check(fmt::format("kleur naam=\"{}\"", colour_names[i]), {"waarde"}, {});
  }
  check("lijst", missing(list_lengths, style.list), draft.list);
  check("tabel", missing(table_lengths, style.table), draft.table);
  check("gegevens", missing(data_lengths, style.data), draft.data);
}

void check_room(const Draft& draft, Diagnostics& sink) {
  for (std::size_t role = 0; role < role_count; ++role) {
    const TextStyle& letter = draft.style.letters[role];
    if (!known(letter.size, letter.leading) || letter.leading >= letter.size) continue;
    sink.add(Code::lines_overlap, draft.letters[role] == Position{} ? draft.root : draft.letters[role],
             {std::string(role_names[role]), fmt::to_string(letter.leading), fmt::to_string(letter.size)});
  }
  const PageMetrics& page = draft.style.page;
  check_column(draft, sink);
  check_running_line(draft, "kop", page.head, "boven", page.top, sink);
  check_running_line(draft, "voet", page.foot, "onder", page.bottom, sink);
}

}  // namespace style
