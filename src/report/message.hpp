// What a mail says that brings the report.
#pragma once
#include <span>
#include <string>

#include "document/labels.hpp"
#include "document/message.hpp"
#include "section/section.hpp"

namespace report {

// The words `mail_subject` and `mail_text` of the section's language with its values in them. `labels` as in `compose`.
document::Message message(const section::Section& section, std::span<const document::Labels> labels);

// The same words for a mail that brings the reports with these names, which are plain text: what stands for the title
// is how many there are, and behind that line they stand in a list. It has no name.
document::Message message_of_all(std::span<const std::string> names, const document::Labels& words);

}  // namespace report
