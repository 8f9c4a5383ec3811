#include "style/vocabulary.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "unicode/distance.hpp"

namespace style {
namespace {

using document::Labels;

template <std::string Labels::* Field>
std::string& label(Labels& labels) {
  return labels.*Field;
}

template <std::size_t Index>
std::string& month(Labels& labels) {
  return labels.months[Index];
}

}  // namespace

const std::vector<Word>& words() {
  static const std::vector<std::string_view> mail(document::mail_values.begin(), document::mail_values.end());
  static const std::vector<Word> all = {{"doelstellingen", label<&Labels::goals>, {}},
                                        {"beleidsontwikkelingen", label<&Labels::developments>, {}},
                                        {"actiepunten", label<&Labels::actions>, {}},
                                        {"kosten", label<&Labels::costs>, {}},
                                        {"inhoud", label<&Labels::contents>, {}},
                                        {"nummer", label<&Labels::number>, {}},
                                        {"actie", label<&Labels::action>, {}},
                                        {"prioriteit", label<&Labels::priority>, {}},
                                        {"type", label<&Labels::type>, {}},
                                        {"planning", label<&Labels::planning>, {}},
                                        {"status", label<&Labels::status>, {}},
                                        {"nietvermeld", label<&Labels::missing>, {}},
                                        {"geenprioriteit", label<&Labels::missing_priority>, {}},
                                        {"tabelomschrijving", label<&Labels::actions_summary>, {}},
                                        {"tabelnummer", label<&Labels::table_number>, {"{nummer}"}},
                                        {"afbeeldingnummer", label<&Labels::figure_number>, {"{nummer}"}},
                                        {"tabeldeel", label<&Labels::part>, {"{deel}", "{delen}"}},
                                        {"naartabel", label<&Labels::to_table>, {"{nummer}"}},
                                        {"naarafbeelding", label<&Labels::to_figure>, {"{nummer}"}},
                                        {"naarprioriteit", label<&Labels::to_priority>, {"{nummer}"}},
                                        {"naarthema", label<&Labels::to_theme>, {"{nummer}"}},
                                        {"naaractie", label<&Labels::to_action>, {"{nummer}"}},
                                        {"naartitel", label<&Labels::to_title>, {"{titel}"}},
                                        {"sectieontbreekt", label<&Labels::missing_section>, {}},
                                        {"kwartaal", label<&Labels::quarter>, {"{nummer}", "{jaar}"}},
                                        {"zonderplanning", label<&Labels::without_planning>, {}},
                                        {"planningonbekend", label<&Labels::unread_planning>, {}},
                                        {"zonderjaar", label<&Labels::without_year>, {}},
                                        {"zonderdag", label<&Labels::without_day>, {}},
                                        {"peildatum", label<&Labels::reference_date>, {}},
                                        {"aantalacties", label<&Labels::action_count>, {}},
                                        {"overzichtomschrijving", label<&Labels::overview_summary>, {}},
                                        {"sectiesontbreken", label<&Labels::missing_sections>, {}},
                                        {"sectie", label<&Labels::section>, {}},
                                        {"toelichting", label<&Labels::explanation>, {}},
                                        {"groep", label<&Labels::group>, {}},
                                        {"eerstedag", label<&Labels::first_day>, {}},
                                        {"laatstedag", label<&Labels::last_day>, {}},
                                        {"prioriteitenzonderactie", label<&Labels::priorities_without_action>, {}},
                                        {"actieszonderprioriteit", label<&Labels::actions_without_priority>, {}},
                                        {"verlopenacties", label<&Labels::overdue_actions>, {}},
                                        {"geengevonden", label<&Labels::none_found>, {}},
                                        {"jaar", label<&Labels::year>, {}},
                                        {"versie", label<&Labels::version>, {}},
                                        {"datum", label<&Labels::date>, {}},
                                        {"kenmerk", label<&Labels::reference>, {}},
                                        {"portefeuillehouder", label<&Labels::portfolio_holder>, {}},
                                        {"vergadering", label<&Labels::meeting>, {}},
                                        {"agendapunt", label<&Labels::agenda_item>, {}},
                                        {"paginanummer", label<&Labels::page>, {"{pagina}", "{paginas}"}},
                                        {"datumnotatie", label<&Labels::day>, {"{dag}", "{maand}", "{jaar}"}},
                                        {"januari", month<0>, {}},
                                        {"februari", month<1>, {}},
                                        {"maart", month<2>, {}},
                                        {"april", month<3>, {}},
                                        {"mei", month<4>, {}},
                                        {"juni", month<5>, {}},
                                        {"juli", month<6>, {}},
                                        {"augustus", month<7>, {}},
                                        {"september", month<8>, {}},
                                        {"oktober", month<9>, {}},
                                        {"november", month<10>, {}},
                                        {"december", month<11>, {}},
                                        {"mailonderwerp", label<&Labels::mail_subject>, mail, Word::Kind::mail},
                                        {"mailtekst", label<&Labels::mail_text>, mail, Word::Kind::letter}};
  return all;
}

std::vector<std::string_view> word_names() {
  std::vector<std::string_view> names;
  for (const Word& word : words()) names.push_back(word.name);
  return names;
}

std::string listed(std::span<const std::string_view> names) {
  std::string out;
  for (const std::string_view name : names) out += fmt::format("{}`{}`", out.empty() ? "" : ", ", name);
  return out;
}

std::string meant(std::string_view name, std::span<const std::string_view> known) {
  const auto nearer = [&](std::string_view a, std::string_view b) {
    return unicode::distance(name, a) < unicode::distance(name, b);
  };
  const auto nearest = std::min_element(known.begin(), known.end(), nearer);
  if (nearest != known.end() && unicode::distance(name, *nearest) <= std::max<std::size_t>(1, nearest->size() / 3))
    return listed(std::span(&*nearest, 1));
  return listed(known);
}

}  // namespace style
