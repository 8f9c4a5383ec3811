// What a mail says that brings the report.
#pragma once
#include <span>

#include "document/labels.hpp"
#include "document/message.hpp"
#include "section/section.hpp"

namespace report {

// The words `mail_subject` and `mail_text` of the section's language with its values in them. `labels` as in `compose`.
document::Message message(const section::Section& section, std::span<const document::Labels> labels);

}  // namespace report
