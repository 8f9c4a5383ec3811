#include "wiring/drafts.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "batch/folder.hpp"
#include "mail/attachment_name.hpp"
#include "manifest/entry.hpp"

void add_draft(const Drafts& drafts, const document::Message& message, const batch::Request& request,
               std::span<const rows::Format> formats, batch::Made& made) {
  mail::Draft draft{drafts.to, message.subject, message.text, message.language, {}};
  const std::string report(batch::without_xml(request.name));
  for (const batch::Output& output : made.outputs) {
    const auto standing = std::find_if(request.standing.begin(), request.standing.end(),
                                       [&](const batch::Output& other) { return other.format == output.format; });
    const std::string& bytes = standing == request.standing.end() ? output.bytes : standing->bytes;
    draft.attachments.push_back({mail::attachment_name(message.name, report, output.format),
                                 rows::find(formats, output.format)->media_type, bytes});
  }
  std::string bytes = (*drafts.writer)(draft);
  if (bytes.size() > drafts.limit) {
    made.no_draft = diagnostics::Diagnostic{
        diagnostics::Code::draft_too_large, {}, {std::to_string(bytes.size()), std::to_string(drafts.limit)}};
    return;
  }
  made.outputs.push_back({std::string(manifest::draft), std::move(bytes)});
}
