// What a mail says that brings the report.
#pragma once
#include <span>
#include <string>

#include "document/labels.hpp"
#include "section/section.hpp"

namespace report {

struct Message {
  std::string subject;   // one line
  std::string text;      // lines, each ended by \n
  std::string language;  // nl-NL
};

// The words `mail_subject` and `mail_text` of the section's language with its values in them. `labels` as in `compose`.
Message message(const section::Section& section, std::span<const document::Labels> labels);

}  // namespace report
