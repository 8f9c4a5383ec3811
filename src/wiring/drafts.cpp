#include "wiring/drafts.hpp"

#include <string>
#include <utility>

#include "manifest/entry.hpp"

void add_draft(const Drafts& drafts, const document::Message& message, std::string_view report,
               std::span<const rows::Format> formats, batch::Made& made) {
  mail::Draft draft{drafts.to, message.subject, message.text, message.language, {}};
  for (const batch::Output& output : made.outputs)
    draft.attachments.push_back(
        {std::string(report) + "." + output.format, rows::find(formats, output.format)->media_type, output.bytes});
  std::string bytes = (*drafts.writer)(draft);
  if (bytes.size() > drafts.limit) {
    made.no_draft = diagnostics::Diagnostic{
        diagnostics::Code::draft_too_large, {}, {std::to_string(bytes.size()), std::to_string(drafts.limit)}};
    return;
  }
  made.outputs.push_back({std::string(manifest::draft), std::move(bytes)});
}
