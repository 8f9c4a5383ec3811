#include "document/dump.hpp"
#include "document/created.hpp"

#include <fmt/format.h>

#include <string_view>

#include "document/content.hpp"
#include "document/headings.hpp"

namespace document {
namespace {

void append_plain(std::string& out, const Inlines& content) {
  for (const Inline& piece : content) {
    if (const auto* text = std::get_if<Text>(&piece.kind))
      out += text->utf8;
    else if (const auto* note = std::get_if<Note>(&piece.kind))
      out += std::to_string(note->number);
    else if (const auto* counter = std::get_if<Counter>(&piece.kind))
      out += std::to_string(counter->number);
    else
      append_plain(out, *content_of(piece));
  }
}

constexpr std::string_view roles[] = {"part", "chapter", "block", "topic", "subtopic"};  // of headings

// An id, behind the name of what has it.
std::string at(const std::string& id) { return id.empty() ? id : " #" + id; }

class Dump {
 public:
  std::string finish() && { return std::move(out_); }

  void line(int depth, std::string_view name, std::string_view rest = {}) {
    out_.append(static_cast<std::size_t>(depth) * 2, ' ').append(name);
    if (!rest.empty()) out_.append(" ").append(rest);
    out_ += '\n';
  }

  void line(int depth, std::string_view name, const Inlines& content) { line(depth, name, marked(content)); }

  void block(int depth, const Block& block) {
    std::visit(Match{[&](const Heading& heading) { this->heading(depth, heading); },
                     [&](const Paragraph& paragraph) {
                       line(depth, paragraph.leads_in ? "paragraph leads-in" : "paragraph", paragraph.content);
                     },
                     [&](const List& list) { this->list(depth, list); },
                     [&](const Table& table) { this->table(depth, table); },
                     [&](const Figure& figure) { this->figure(depth, figure); },
                     [&](const Quotation& quotation) { this->quotation(depth, quotation); },
                     [&](const DataBlock& data) {
                       line(depth, "data");
                       facts(depth + 1, data.facts);
                     }},
               block.kind);
  }

  void contents(const Contents& contents) {
    const bool all = contents.deepest == HeadingRole::subtopic;
    line(1, all ? "contents" : "contents to " + std::string(roles[static_cast<std::size_t>(contents.deepest)]),
         contents.heading);
  }

  void facts(int depth, const std::vector<Fact>& facts) {
    for (const Fact& fact : facts) {
      line(depth, "fact", fact.label);
      line(depth + 1, "value", fact.value);
    }
  }

 private:
  static std::string marked(const Inlines& content) {
    std::string out;
    append_marked(out, content);
    return '"' + out + '"';
  }
  static void append_marked(std::string& out, const Inlines& content) {
    const auto wrap = [&](std::string_view open, const Inlines& inner) {
      out.append("{").append(open).append(" ");
      append_marked(out, inner);
      out += '}';
    };
    for (const Inline& piece : content)
      std::visit(Match{[&](const Text& text) { out += text.utf8; },
                       [&](const Strong& strong) { wrap("strong", strong.content); },
                       [&](const Emphasis& emphasis) { wrap("emphasis", emphasis.content); },
                       [&](const Link& link) { wrap("link=" + link.target, link.content); },
                       [&](const Abbreviation& abbreviation) {
                         wrap("abbreviation=\"" + abbreviation.expansion + '"', abbreviation.content);
                       },
                       [&](const Foreign& foreign) { wrap("language=" + foreign.language, foreign.content); },
                       [&](const Note& note) { wrap(fmt::format("note={}", note.number), note.content); },
                       [&](const Anchor& anchor) { wrap("anchor=" + anchor.name, anchor.content); },
                       [&](const Reference& reference) { wrap("to=" + reference.target, reference.content); },
                       [&](const Counter& counter) { out += fmt::format("{{counter {}}}", counter.number); },
                       [&](const Inserted& inserted) { wrap("inserted", inserted.content); },
                       [&](const Deleted& deleted) { wrap("deleted", deleted.content); }},
                 piece.kind);
  }

  void heading(int depth, const Heading& heading) {
    line(depth,
         fmt::format("heading{} {}{}{}", heading.level, roles[static_cast<std::size_t>(heading.role)],
                     heading.number.empty() ? "" : " [" + heading.number + ']', at(heading.id)),
         heading.content);
  }

  void list(int depth, const List& list) {
    line(depth, list.numbering == Numbering::decimal ? "list decimal" : "list bullet",
         std::string_view(list.led_in ? "led-in" : ""));
    if (!list.caption.empty()) line(depth + 1, "caption", list.caption);
    for (const ListItem& item : list.items) {
      line(depth + 1, "item [" + item.label + ']' + at(item.id), item.content);
      for (const List& nested : item.nested) this->list(depth + 2, nested);
    }
  }

  void table(int depth, const Table& table) {
    static constexpr std::string_view alignments[] = {"left", "centre", "right", "decimal"};
    line(depth, (table.led_in ? "table led-in" : "table") + at(table.id), table.summary);
    if (!table.caption.empty()) line(depth + 1, "caption", table.caption);
    for (const Column& column : table.columns)
      line(depth + 1, fmt::format("column {}{}", alignments[static_cast<std::size_t>(column.alignment)],
                                  column.ordinal ? " ordinal" : ""));
    for (const Row& row : table.head) this->row(depth + 1, "head", row);
    for (const Row& row : table.rows) this->row(depth + 1, "row", row);
    if (!table.source.empty()) line(depth + 1, "source", table.source);
  }

  void row(int depth, std::string_view name, const Row& row) {
    static constexpr std::string_view row_roles[] = {"", " group", " subtotal", " total", " explanation"};
    line(depth, fmt::format("{}{}{}", name, row_roles[static_cast<std::size_t>(row.role)], at(row.id)));
    for (const Cell& cell : row.cells) {
      std::string what = cell.heads_row ? "head" : "cell";
      if (cell.before_mark > 0) what += fmt::format(" mark={}", cell.before_mark);
      if (cell.column_span > 1 || cell.row_span > 1)
        what += fmt::format(" span={}x{}", cell.column_span, cell.row_span);
      if (!cell.page.empty()) what += " page=" + cell.page;
      for (const Inlines& paragraph : cell.paragraphs) line(depth + 1, what, paragraph);
    }
  }

  void figure(int depth, const Figure& figure) {
    line(depth, "figure" + at(figure.id),
         fmt::format("{} {:.2f} \"{}\"", figure.image, figure.width, figure.alternative));
    if (!figure.caption.empty()) line(depth + 1, "caption", figure.caption);
  }

  void quotation(int depth, const Quotation& quotation) {
    line(depth, "quotation");
    for (const Inlines& paragraph : quotation.paragraphs) line(depth + 1, "paragraph", paragraph);
    if (!quotation.source.empty()) line(depth + 1, "source", quotation.source);
  }

  std::string out_;
};

void append_notes(std::vector<std::string>& out, const Inlines& content) {
  for (const Inline& piece : content) {
    if (const auto* note = std::get_if<Note>(&piece.kind))
      out.push_back(plain_text(note->content));
    else if (const Inlines* inside = content_of(piece))
      append_notes(out, *inside);
  }
}

void append_plain(std::vector<std::string>& out, const Inlines& content) {
  if (std::string text = plain_text(content); !text.empty()) out.push_back(std::move(text));
  append_notes(out, content);
}

void append_plain(std::vector<std::string>& out, const List& list) {
  append_plain(out, list.caption);
  for (const ListItem& item : list.items) {
    out.push_back(item.label);
    append_plain(out, item.content);
    for (const List& nested : item.nested) append_plain(out, nested);
  }
}

void append_plain(std::vector<std::string>& out, const Table& table) {
  append_plain(out, table.caption);
  for (const std::vector<Row>* rows : {&table.head, &table.rows})
    for (const Row& row : *rows)
      for (const Cell& cell : row.cells)
        for (const Inlines& paragraph : cell.paragraphs) append_plain(out, paragraph);
  append_plain(out, table.source);
}

void append_plain(std::vector<std::string>& out, const std::vector<Fact>& facts) {
  for (const Fact& fact : facts) {
    append_plain(out, fact.label);
    append_plain(out, fact.value);
  }
}

}  // namespace

std::string plain_text(const Inlines& content) {
  std::string out;
  append_plain(out, content);
  return out;
}

std::vector<std::string> plain_text(const Document& document) {
  std::vector<std::string> out;
  append_plain(out, document.organisation);
  append_plain(out, document.name);
  if (!document.number.empty()) out.push_back(document.number);
  append_plain(out, document.title);
  append_plain(out, document.facts);
  if (document.contents) {
    append_plain(out, document.contents->heading);
    for (const Block& block : document.blocks)
      if (const auto* heading = std::get_if<Heading>(&block.kind); heading && is_listed(*document.contents, *heading))
        append_plain(out, entry_of(*heading));
  }
  for (const Block& block : document.blocks)
    std::visit(
        Match{[&](const Heading& heading) {
                if (!heading.number.empty()) out.push_back(heading.number);
                append_plain(out, heading.content);
              },
              [&](const Paragraph& paragraph) { append_plain(out, paragraph.content); },
              [&](const List& list) { append_plain(out, list); }, [&](const Table& table) { append_plain(out, table); },
              [&](const Figure& figure) { append_plain(out, figure.caption); },
              [&](const Quotation& quotation) {
                for (const Inlines& paragraph : quotation.paragraphs) append_plain(out, paragraph);
                append_plain(out, quotation.source);
              },
              [&](const DataBlock& data) { append_plain(out, data.facts); }},
        block.kind);
  return out;
}

std::string dump(const Document& document) {
  Dump dump;
  const Metadata& metadata = document.metadata;
  dump.line(0, "document", fmt::format("\"{}\" {}", metadata.title, metadata.language));
  if (!metadata.author.empty()) dump.line(1, "author", metadata.author);
  if (metadata.date) dump.line(1, "date", written(*metadata.date));
  if (!metadata.identifier.empty()) dump.line(1, "identifier", metadata.identifier);
  for (const auto& [name, value] : metadata.properties) dump.line(1, "property " + name, value);
  const RunningText& running = document.running;
  dump.line(1, "running",
            fmt::format("[{}] [{}] [{}] [{}] [{}] {}", running.head_left, running.head_right, running.foot_left,
                        running.page, running.part, running.page_language));
  if (!document.organisation.empty()) dump.line(1, "organisation", document.organisation);
  if (!document.name.empty()) dump.line(1, "name", document.name);
  dump.line(1, (document.number.empty() ? "title" : "title [" + document.number + ']') + at(document.id),
            document.title);
  dump.facts(1, document.facts);
  if (document.contents) dump.contents(*document.contents);
  for (const Block& block : document.blocks) dump.block(1, block);
  return std::move(dump).finish();
}

}  // namespace document
