// A mail draft beside a report: a step over the files that were made.
#pragma once
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "batch/run.hpp"
#include "document/message.hpp"
#include "mail/draft.hpp"
#include "rows/format.hpp"

struct Drafts {
  std::vector<mail::Mailbox> to;
  std::size_t limit = 0;  // bytes of a draft as it is sent
  std::shared_ptr<const mail::Writer> writer;
};

// Puts the draft that brings the outputs of `made` among them, or into `made.no_draft` why there is none. What of the
// report stays as it is, it brings as it is. The attached files are called by what the report is about, or by the name
// of its input where that gives none.
void add_draft(const Drafts& drafts, const document::Message& message, const batch::Request& request,
               std::span<const rows::Format> formats, batch::Made& made);
