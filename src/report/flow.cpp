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

}  // namespace

document::List FlowConverter::items(const std::vector<section::Item>& items, document::Numbering numbering) {
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
    out.items.push_back(std::move(made));
  }
  return out;
}

document::List FlowConverter::numbered(const std::vector<section::Item>& list) {
  return items(list, document::Numbering::decimal);
}

document::List FlowConverter::list(const section::List& list) {
  return items(list.items, list.numbered ? document::Numbering::decimal : document::Numbering::bullet);
}

void FlowConverter::warn_dropped(std::string_view element, std::string_view attribute, const section::Value& value) {
  sink_.add(Code::dropped_value, value.position, {std::string(element), std::string(attribute), value.text});
}

void FlowConverter::add(const section::Norm& norm, std::vector<Block>& blocks) {
  document::List made = numbered(norm.themes);
  if (made.items.empty()) {
    if (norm.name) warn_dropped("norm", "naam", *norm.name);
    return;
  }
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
  blocks.push_back({std::move(made)});
}

std::vector<Block> FlowConverter::convert(const section::Flow& flow) {
  std::vector<Block> blocks;
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
                                 if (auto made = convert_table(table, sink_)) blocks.push_back({std::move(*made)});
                               },
                               [&](const section::Figure& figure) { add(figure, blocks); },
                               [&](const section::Quotation& quotation) { add(quotation, blocks); }},
               member);
  return blocks;
}

}  // namespace report
