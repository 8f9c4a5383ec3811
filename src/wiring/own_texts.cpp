#include "wiring/own_texts.hpp"

#include <utility>

#include "check/remarks.hpp"
#include "document/dump.hpp"
#include "report/expansions.hpp"
#include "report/message.hpp"
#include "section/override.hpp"

rows::Composed composed_of(const section::Section& own, document::Document document, const rows::Composing& how,
                           diagnostics::Diagnostics& sink) {
  report::expand(document, how.abbreviations);
  if (how.remarks) check::remark(own, document, how.abbreviations, sink);
  rows::Composed out{std::move(document), {}, std::nullopt};
  out.identity = {out.document.number, document::plain_text(out.document.title), text_of(own.particulars.date),
                  text_of(own.particulars.status)};
  for (const auto& [name, value] : how.former)
    if (!section::has(own, name, value)) out.undone.emplace_back(name, value);
  if (how.message) out.message = report::message(own, how.labels);
  return out;
}
