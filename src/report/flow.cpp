#include "report/flow.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "document/dump.hpp"
#include "report/inlines.hpp"
#include "report/tables.hpp"
#include "report/typed.hpp"
#include "section/visible.hpp"

namespace report {
namespace {

using diagnostics::Code;
using document::Block;
using document::Inlines;

constexpr std::string_view bullet = "\xE2\x80\xA2";

// What a reference leads to where the item is only a list, or the table has no caption. What is shown has a text.
Inlines& first_text(document::ListItem& item) {
  if (!item.content.empty() || item.nested.empty()) return item.content;
  return first_text(item.nested.front().items.front());
}

Inlines& first_text(document::Table& table) {
  for (std::vector<document::Row>* rows : {&table.head, &table.rows})
    for (document::Row& row : *rows)
      for (document::Cell& cell : row.cells)
        if (!cell.paragraphs.empty()) return cell.paragraphs.front();
  return table.caption;
}

}  // namespace

document::List FlowConverter::items(const std::vector<section::Item>& items, document::Numbering numbering,
                                    const std::string& word, std::string_view place) {
  document::List out;
  out.numbering = numbering;
  for (const section::Item& item : items) {
    if (!section::visible(item)) continue;
    document::ListItem made;
    made.label =
        numbering == document::Numbering::decimal ? fmt::format("{}.", out.items.size() + 1) : std::string(bullet);
    made.content = inlines(item.content);
    warn_typed_item(item.content, sink_);
    for (const section::List& nested : item.nested)
      if (document::List inner = list(nested); !inner.items.empty()) made.nested.push_back(std::move(inner));
    const int number = static_cast<int>(out.items.size()) + 1;
    if (!place.empty()) made.id = targets_.names().of(item.id, fmt::format("{}-{}", place, number));
    targets_.add(item.id, word, number, first_text(made));
    out.items.push_back(std::move(made));
  }
  return out;
}

document::List FlowConverter::numbered(const std::vector<section::Item>& list, document::ListRole role,
                                       const std::string& word, std::string_view place) {
  document::List made = items(list, document::Numbering::decimal, word, place);
  made.role = role;
  return made;
}

document::List FlowConverter::list(const section::List& list) {
  return items(list.items, list.numbered ? document::Numbering::decimal : document::Numbering::bullet);
}

void FlowConverter::warn_dropped(std::string_view element, std::string_view attribute, const section::Value& value) {
  sink_.add(Code::dropped_value, value.position, {std::string(element), std::string(attribute), value.text});
}

void FlowConverter::add(const section::Norm& norm, std::vector<Block>& blocks) {
  document::List made = numbered(norm.themes, document::ListRole::themes, targets_.labels().words().to_theme,
                                 fmt::format("norm-{}-thema", norms_ + 1));
  if (made.items.empty()) {
    if (norm.name) warn_dropped("norm", "naam", *norm.name);
    return;
  }
  ++norms_;
  if (norm.name) made.caption = {{document::Text{norm.name->text, norm.name->position}}};
  blocks.push_back({std::move(made)});
}

void FlowConverter::add(const section::Quotation& quotation, std::vector<Block>& blocks) {
  document::Quotation made;
  for (const section::Paragraph& paragraph : quotation.paragraphs)
    if (Inlines content = inlines(paragraph.content); !content.empty()) made.paragraphs.push_back(std::move(content));
  if (made.paragraphs.empty()) {
    if (quotation.source) warn_dropped("citaat", "bron", *quotation.source);
    return;
  }
  if (quotation.source) made.source = {{document::Text{quotation.source->text, quotation.source->position}}};
  blocks.push_back({std::move(made)});
}

void FlowConverter::add(const section::Figure& figure, std::vector<Block>& blocks) {
  const auto found = images_.find(figure.file.text);
  assert(found != images_.end());
  document::Figure made;
  made.image = found->second;
  if (figure.alternative) made.alternative = figure.alternative->text;
  made.width = figure.width;
  if (figure.caption) {
    made.caption = inlines(*figure.caption);
    warn_typed_caption(*figure.caption, sink_);
  }
  made.id = targets_.add_caption(figure.id, document::Sequence::figure, made.caption, made.place);
  blocks.push_back({std::move(made)});
}

std::vector<Block> FlowConverter::convert(const section::Flow& flow) {
  std::vector<Block> blocks;
  blocks.reserve(flow.size() + 1);  // and a heading above them
  warn_typed_paragraphs(flow, sink_);
  for (const section::FlowMember& member : flow)
    std::visit(document::Match{[&](const section::Paragraph& paragraph) {
                                 if (Inlines content = inlines(paragraph.content); !content.empty())
                                   blocks.push_back({document::Paragraph{std::move(content)}});
                               },
                               [&](const section::List& member_list) {
                                 if (document::List made = list(member_list); !made.items.empty())
                                   blocks.push_back({std::move(made)});
                               },
                               [&](const section::Norm& norm) { add(norm, blocks); },
                               [&](const section::Table& table) {
                                 auto made = convert_table(table, language_, sink_);
                                 if (!made) return;
                                 made->id = targets_.add_caption(table.id, document::Sequence::table, made->caption,
                                                                 first_text(*made));
                                 blocks.push_back({std::move(*made)});
                               },
                               [&](const section::Figure& figure) { add(figure, blocks); },
                               [&](const section::Quotation& quotation) { add(quotation, blocks); }},
               member);
  return blocks;
}

}  // namespace report
