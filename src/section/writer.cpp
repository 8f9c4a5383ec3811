#include "section/writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>
#include <variant>

#include "section/action_values.hpp"
#include "section/particulars.hpp"
#include "section/values.hpp"
#include "xml/writer.hpp"

namespace section {
namespace {

// What stands around text has a name, and one attribute at most.
struct Mark {
  std::string_view name, attribute;
};

Mark mark_of(Inline::Kind kind) {
  switch (kind) {
    case Inline::Kind::text: return {};
    case Inline::Kind::strong: return {"sterk", ""};
    case Inline::Kind::emphasis: return {"nadruk", ""};
    case Inline::Kind::link: return {"link", "href"};
    case Inline::Kind::abbreviation: return {"afk", "voluit"};
    case Inline::Kind::foreign: return {"taal", "code"};
    case Inline::Kind::note: return {"noot", ""};
    case Inline::Kind::reference: return {"verwijzing", "naar"};
  }
  return {};
}

// White space as it counts: one space wherever there is some, and none at the ends of a text. A note is a text of its
// own.
std::string text_of(const Inlines& inlines);

class InlineText {
 public:
  std::string operator()(const Inlines& inlines) {
    add(inlines);
    while (out_.ends_with(' ')) out_.pop_back();
    return std::move(out_);
  }

 private:
  void add(const Inlines& inlines) {
    for (const Inline& each : inlines) {
      if (each.kind == Inline::Kind::text)
        add_text(each.text);
      else
        add_marked(each);
    }
  }

  // As it stands, mostly; else word by word.
  void add_text(std::string_view text) {
    while (!text.empty()) {
      std::size_t end = 0;
      for (; end < text.size() && (!is_space(text[end]) || (text[end] == ' ' && !at_space_)); ++end)
        at_space_ = text[end] == ' ';
      xml::append_escaped(out_, text.substr(0, end), false);
      text.remove_prefix(end);
      if (text.empty()) return;
      if (!at_space_) out_ += ' ';
      at_space_ = true;
      text.remove_prefix(1);
    }
  }

  void add_marked(const Inline& each) {
    const Mark mark = mark_of(each.kind);
    out_ += fmt::format("<{}", mark.name);
    if (!mark.attribute.empty()) {
      out_ += fmt::format(" {}=\"", mark.attribute);
      xml::append_escaped(out_, each.attribute, true);
      out_ += '"';
    }
    const bool prints_itself = each.kind == Inline::Kind::note || each.kind == Inline::Kind::reference;
    const std::string own_text = prints_itself ? text_of(each.children) : std::string();
    if (each.children.empty() || (prints_itself && own_text.empty())) {
      out_ += "/>";
    } else {
      out_ += '>';
      if (prints_itself)
        out_ += own_text;
      else
        add(each.children);
      out_ += fmt::format("</{}>", mark.name);
    }
    if (prints_itself) at_space_ = false;
  }

  std::string out_;
  bool at_space_ = true;  // behind a space or at the beginning, where another does not count
};

std::string text_of(const Inlines& inlines) { return InlineText()(inlines); }

class Writing {
 public:
  std::string operator()(const Section& section) {
    out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sectie formaat=\"1\"";
    if (section.number) attribute("nummer", section.number->text);
    attribute("taal", section.language);
    out_ +=
        "\n        xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "xsi:noNamespaceSchemaLocation=\"sectie.xsd\"";
    out_ += ">\n";
    depth_ = 1;
    files_ = &section.rows_files;
    text_element("titel", section.title);
    particulars(section.particulars);
    if (section.goals) goals(*section.goals);
    if (section.developments) developments(*section.developments);
    if (section.actions) actions(*section.actions);
    if (section.costs) costs(*section.costs);
    out_ += "</sectie>\n";
    return std::move(out_);
  }

 private:
  void attribute(std::string_view name, std::string_view value) {
    out_ += fmt::format(" {}=\"", name);
    xml::append_escaped(out_, value, true);
    out_ += '"';
  }
  void attribute(std::string_view name, const std::optional<Value>& value) {
    if (value) attribute(name, value->text);
  }

  // A start tag is begun, gets its attributes, and is ended in one of three ways.
  void begin(std::string_view name) {
    out_.append(2 * depth_, ' ');
    out_ += '<';
    out_ += name;
  }
  void end_with_children() {
    out_ += ">\n";
    ++depth_;
  }
  void close(std::string_view name) {
    --depth_;
    out_.append(2 * depth_, ' ');
    out_ += fmt::format("</{}>\n", name);
  }
  void end_with_text(std::string_view name, const Inlines& text) {
    const std::string content = text_of(text);
    if (content.empty())
      out_ += "/>\n";
    else
      out_ += fmt::format(">{}</{}>\n", content, name);
  }
  void end_with_text(std::string_view name, std::string_view text) {
    out_ += '>';
    xml::append_escaped(out_, text, false);
    out_ += fmt::format("</{}>\n", name);
  }
  void open(std::string_view name) {
    begin(name);
    end_with_children();
  }
  void text_element(std::string_view name, const Inlines& text) {
    begin(name);
    end_with_text(name, text);
  }

  void particulars(const Particulars& data) {
    const bool any =
        std::ranges::any_of(single_values, [&](const SingleValue& one) { return (data.*one.member).has_value(); });
    if (!any && data.meetings.empty() && data.fields.empty()) return;
    open("gegevens");
    for (const SingleValue& one : single_values) {
      if (!(data.*one.member)) continue;
      begin(one.name);
      end_with_text(one.name, (data.*one.member)->text);
    }
    for (const Meeting& meeting : data.meetings) {
      begin("vergadering");
      attribute("datum", meeting.date);
      attribute("agendapunt", meeting.agenda_item);
      if (meeting.name)
        end_with_text("vergadering", meeting.name->text);
      else
        out_ += "/>\n";
    }
    for (const Field& field : data.fields) {
      begin("veld");
      attribute("naam", field.name.text);
      end_with_text("veld", field.value.text);
    }
    close("gegevens");
  }

  void goals(const Goals& block) {
    open("doelstellingen");
    flow(block.before);
    if (block.priorities) {
      open("prioriteiten");
      items("prioriteit", block.priorities->items);
      close("prioriteiten");
    }
    flow(block.after);
    subsections(block.subsections);
    close("doelstellingen");
  }

  void developments(const Developments& block) {
    open("beleidsontwikkelingen");
    flow(block.flow);
    for (const Development& each : block.developments) {
      begin("ontwikkeling");
      attribute("id", each.id);
      end_with_children();
      text_element("titel", each.title);
      flow(each.flow);
      subsections(each.subsections);
      close("ontwikkeling");
    }
    close("beleidsontwikkelingen");
  }

  void actions(const Actions& block) {
    open("actiepunten");
    flow(block.before);
    for (const Action& each : block.actions) action(each);
    flow(block.after);
    close("actiepunten");
  }

  void action(const Action& action) {
    begin("actie");
    attribute("id", action.id);
    for (const ActionValue& value : action_values) attribute(value.attribute, action.*value.member);
    if (!action.priorities.empty()) {
      std::string ids;
      for (const Value& id : action.priorities) ids += (ids.empty() ? "" : " ") + id.text;
      attribute("prioriteit", ids);
    }
    if (!action.note) return end_with_text("actie", action.content);
    out_ += '>' + text_of(action.content) + '\n';
    ++depth_;
    text_element("toelichting", *action.note);
    close("actie");
  }

  void costs(const Costs& block) {
    open("kosten");
    flow(block.flow);
    subsections(block.subsections);
    close("kosten");
  }

  void subsections(const std::vector<Subsection>& parts) {
    for (const Subsection& each : parts) {
      begin("onderdeel");
      attribute("id", each.id);
      end_with_children();
      text_element("titel", each.title);
      flow(each.flow);
      close("onderdeel");
    }
  }

  void flow(const Flow& members) {
    for (const FlowMember& member : members) std::visit([this](const auto& each) { write(each); }, member);
  }

  void write(const Paragraph& paragraph) { text_element("alinea", paragraph.content); }

  void write(const List& list) {
    begin("lijst");
    if (list.numbered) attribute("soort", std::string_view("genummerd"));
    end_with_children();
    items("punt", list.items);
    close("lijst");
  }

  void items(std::string_view name, const std::vector<Item>& items) {
    for (const Item& item : items) {
      begin(name);
      attribute("id", item.id);
      if (item.nested.empty()) {
        end_with_text(name, item.content);
        continue;
      }
      out_ += '>' + text_of(item.content) + '\n';
      ++depth_;
      for (const List& list : item.nested) write(list);
      close(name);
    }
  }

  void write(const Norm& norm) {
    begin("norm");
    attribute("naam", norm.name);
    end_with_children();
    items("thema", norm.themes);
    close("norm");
  }

  void write(const Table& table) {
    begin("tabel");
    attribute("id", table.id);
    attribute("bron", table.source);
    if (table.orientation != Orientation::automatic)
      attribute("afdrukstand", std::string_view(table.orientation == Orientation::turned ? "liggend" : "staand"));
    if (table.rows_file != 0) rows_file((*files_)[table.rows_file - 1]);
    end_with_children();
    if (table.caption) text_element("bijschrift", *table.caption);
    for (const Row& row : table.head) write(row, "kop");
    if (table.rows_file == 0)
      for (const Row& row : table.rows) write(row, "rij");
    close("tabel");
  }

  void rows_file(const RowsFile& file) {
    attribute("bestand", file.path.text);
    if (file.head_lines != 1) attribute("kopregels", std::to_string(file.head_lines));
    attribute("selectie", file.selection);
    if (!file.columns.empty()) {
      std::string columns;
      for (const std::size_t column : file.columns) columns += (columns.empty() ? "" : " ") + std::to_string(column);
      attribute("kolomkeuze", columns);
    }
    if (file.divisor != 1) attribute("deler", std::to_string(file.divisor));
    if (file.decimals) attribute("decimalen", std::to_string(*file.decimals));
  }

  void write(const Row& row, std::string_view name) {
    begin(name);
    if (row.kind != RowKind::ordinary)
      attribute("soort", std::string_view(row.kind == RowKind::group      ? "groep"
                                          : row.kind == RowKind::subtotal ? "subtotaal"
                                                                          : "totaal"));
    end_with_children();
    for (const Cell& cell : row.cells) {
      begin("cel");
      if (cell.heads_row) attribute("kop", std::string_view("ja"));
      attribute("uitlijnen", cell.alignment);
      // A group's only cell gets all columns by itself.
      if (cell.columns > 1 && row.kind != RowKind::group) attribute("kolommen", std::to_string(cell.columns));
      if (cell.rows > 1) attribute("rijen", std::to_string(cell.rows));
      end_with_text("cel", cell.content);
    }
    close(name);
  }

  void write(const Figure& figure) {
    begin("afbeelding");
    attribute("id", figure.id);
    attribute("bestand", figure.file.text);
    if (figure.alternative)
      attribute("alt", figure.alternative->text);
    else
      attribute("decoratief", std::string_view("ja"));
    if (figure.width > 0) attribute("breedte", fmt::format("{}%", std::lround(figure.width * 100)));
    if (!figure.caption) {
      out_ += "/>\n";
      return;
    }
    end_with_children();
    text_element("bijschrift", *figure.caption);
    close("afbeelding");
  }

  void write(const Quotation& quotation) {
    begin("citaat");
    attribute("bron", quotation.source);
    end_with_children();
    for (const Paragraph& paragraph : quotation.paragraphs) write(paragraph);
    close("citaat");
  }

  std::string out_;
  std::size_t depth_ = 0;
  const std::vector<RowsFile>* files_ = nullptr;
};

}  // namespace

std::string write(const Section& section) { return Writing()(section); }

}  // namespace section
