// A message that waits to be sent (RFC 5322, RFC 2045): multipart/mixed of a plain text and files.
#pragma once
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mail/mailbox.hpp"

namespace mail {

struct Attachment {
  std::string name;
  std::string_view media_type;  // "application/pdf"
  std::string_view bytes;
};

// Texts are UTF-8; what would not be fit for its place (a line end in the subject) becomes a space.
struct Draft {
  std::span<const Mailbox> to;
  std::string subject;
  std::string text;      // lines, each ended by \n
  std::string language;  // of subject and text, BCP 47
  std::vector<Attachment> attachments;
};

class Gmime;

// Holds the library's tables, so it is made before the first thread and outlives the last; then any thread may write.
class Writer {
 public:
  Writer();  // throws MachineFault (library-failed)
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer();

  // The same bytes for the same draft: lines of at most 998 characters that end in CRLF, all of them ASCII. There is no
  // Date (the one departure from RFC 5322, with From), no Message-ID: who sends adds them. Throws MachineFault
  // (library-failed).
  std::string operator()(const Draft& draft) const;

 private:
  std::unique_ptr<const Gmime> gmime_;
};

}  // namespace mail
