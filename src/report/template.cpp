#include "report/template.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/content.hpp"
#include "report/action_table.hpp"
#include "report/each_text.hpp"
#include "report/labelled.hpp"
#include "section/help.hpp"
#include "section/marks.hpp"

namespace report {
namespace {

using document::Inlines;
using document::Labels;
using section::HelpPlace;
using Role = document::HeadingRole;

// A field of gegevens that has a line of the data block for itself.
struct OwnField {
  std::string_view element;
  std::string Labels::* label;
  HelpPlace help;
};
constexpr OwnField own_fields[] = {
    {"status", &Labels::status, HelpPlace::status},
    {"versie", &Labels::version, HelpPlace::version},
    {"datum", &Labels::date, HelpPlace::date},
    {"jaar", &Labels::year, HelpPlace::year},
    {"kenmerk", &Labels::reference, HelpPlace::reference},
    {"portefeuillehouder", &Labels::portfolio_holder, HelpPlace::portfolio_holder},
};

class Template {
 public:
  explicit Template(const Labels& labels)
      : language_(labels.language.substr(0, labels.language.find('-'))),
        is_english_(language_ == "en"),
        labels_(labels, language_),
        words_(labels) {}

  document::Document operator()() {
    first_page();
    facts();
    goals();
    developments();
    actions();
    costs();
    marks_.language = language_;
    marks_.missing = {words_.missing, words_.missing_priority};
    marks_.page = words_.page;
    out_.marks.values = section::properties_of(marks_);
    return std::move(out_);
  }

 private:
  const std::string& text(HelpPlace place) const { return section::help(place, language_); }
  Inlines help(HelpPlace place) const { return {{document::Emphasis{{{document::Text{text(place), {}}}}, true}}}; }

  void add(decltype(document::Block::kind) kind) { out_.blocks.push_back({std::move(kind)}); }
  void paragraph(HelpPlace place) { add(document::Paragraph{help(place)}); }
  void heading(std::string_view element, const std::string& label) {
    marks_.blocks.emplace_back(element, label);
    add(document::Heading{2, Role::block, labels_(label), std::string(element)});
  }

  // What stands in running lines and properties is not typed over with the rest, so there is nothing of the help there.
  void first_page() {
    out_.organisation = help(HelpPlace::organisation);
    out_.name = help(HelpPlace::document);
    out_.number = text(HelpPlace::number);
    out_.title = help(HelpPlace::title);
    out_.metadata.title = is_english_ ? "Template of a section" : "Sjabloon van een sectie";
    out_.metadata.language = with_region(language_);
    out_.running.page = words_.page;
    out_.running.part = words_.part;
    out_.running.page_language = with_region(words_.language);
    paragraph(HelpPlace::how_to);
  }

  void facts() {
    document::Table table;
    table.summary = is_english_ ? "What the report says of itself: label and value."
                                : "Wat het verslag van zichzelf zegt: wat het is, en de waarde.";
    table.columns.resize(2);
    const auto row = [&](Inlines label, HelpPlace value) {
      table.rows.push_back({{{{std::move(label)}, true}, {{help(value)}, false}}});
    };
    row(labels_(words_.meeting), HelpPlace::meeting);
    marks_.facts.push_back({"vergadering", words_.meeting, {}, {}});
    row({{document::Text{is_english_ ? "Meeting date" : "Vergaderdatum", {}}}}, HelpPlace::meeting_date);
    row(labels_(words_.agenda_item), HelpPlace::agenda_item);
    for (const OwnField& field : own_fields) {
      row(labels_(words_.*field.label), field.help);
      marks_.facts.push_back({std::string(field.element), words_.*field.label, {}, {}});
    }
    row(help(HelpPlace::field_name), HelpPlace::field);
    add(std::move(table));
  }

  document::List list(document::ListRole role, HelpPlace place) const {
    document::List list;
    list.numbering = document::Numbering::decimal;
    list.role = role;
    list.items.push_back({"1.", help(place), {}});
    return list;
  }

  void goals() {
    heading("doelstellingen", words_.goals);
    paragraph(HelpPlace::goals);
    add(list(document::ListRole::priorities, HelpPlace::priority));
  }

  void developments() {
    heading("beleidsontwikkelingen", words_.developments);
    add(document::Heading{3, Role::topic, help(HelpPlace::development_title), "ontwikkeling-1"});
    paragraph(HelpPlace::development);
    document::List norm = list(document::ListRole::themes, HelpPlace::theme);
    norm.caption = help(HelpPlace::norm);
    add(std::move(norm));
  }

  void actions() {
    heading("actiepunten", words_.actions);
    section::Action action;
    const auto value = [&](HelpPlace place) { return section::Value{text(place), {}}; };
    action.type = value(HelpPlace::action_type);
    action.portfolio_holder = value(HelpPlace::action_holder);
    action.planning = value(HelpPlace::action_planning);
    action.status = value(HelpPlace::action_status);
    action.note = {{section::Inline::Kind::text, text(HelpPlace::explanation), {}, {}, {}}};
    document::Table table =
        action_table({{&action, 1, help(HelpPlace::action), text(HelpPlace::action_priorities), "actie-1"}}, labels_);
    for (std::size_t i = 0; i < action_columns.size(); ++i)
      marks_.action_columns.emplace_back(action_columns[i].name, words_.*action_columns[i].heading);
    table.orientation = document::Orientation::upright;
    marks_.places.push_back({"acties", {}, {}, {}, {}});
    table.bookmark = section::bookmark_of(marks_.places.back(), marks_.places.size());
    for (document::Row& row : table.rows)
      for (document::Cell& cell : row.cells)
        for (Inlines& paragraph : cell.paragraphs) mark(paragraph);
    add(std::move(table));
  }

  // What the table of actions took for text.
  static void mark(Inlines& paragraph) {
    auto* only = paragraph.size() == 1 ? std::get_if<document::Text>(&paragraph.front().kind) : nullptr;
    if (only == nullptr || !section::help_place(only->utf8)) return;
    paragraph = {{document::Emphasis{{{std::move(*only)}}, true}}};
  }

  void costs() {
    heading("kosten", words_.costs);
    paragraph(HelpPlace::costs);
  }

  const std::string language_;
  const bool is_english_;
  const Labelled labels_;
  const Labels& words_;
  section::Marks marks_;
  document::Document out_;
};

}  // namespace

document::Document compose_template(std::span<const Labels> labels) { return Template(labels.front())(); }

}  // namespace report
