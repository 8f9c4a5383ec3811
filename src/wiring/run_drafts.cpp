#include "wiring/run_drafts.hpp"

#include <fmt/format.h>

#include <set>
#include <string>
#include <utility>

#include "batch/folder.hpp"
#include "mail/attachment_name.hpp"
#include "report/message.hpp"
#include "unicode/folding.hpp"

namespace {

// What differs between one draft and the next beside their sections: how many there are of either.
constexpr std::size_t slack = 200;

// What so many bytes are in base64 (RFC 2045, 6.8), in lines of 76 that end in CRLF.
std::size_t encoded_size(std::uint64_t bytes) { return 4 * ((bytes + 2) / 3) + 2 * ((bytes + 56) / 57); }

class Letters {
 public:
  Letters(Drafts drafts, document::Labels words, std::vector<rows::Format> formats)
      : drafts_(std::move(drafts)), words_(std::move(words)), formats_(std::move(formats)) {}

  // Greedy: a draft takes the next sections as long as they fit.
  std::vector<batch::Part> divide(std::span<const batch::Brought> all) const {
    std::vector<batch::Part> parts;
    const std::vector<std::string> names = attachment_names(all);
    const std::size_t empty = written(all.first(0), {}, {}).size() + slack;
    std::size_t name = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::size_t files = all[i].files.size();
      const std::size_t size = size_of(all.subspan(i, 1), std::span(names).subspan(name, files)) + slack - empty;
      name += files;
      if (parts.empty() || parts.back().bytes + size > drafts_.limit)
        parts.push_back({i, 1, empty + size});
      else
        parts.back() = {parts.back().first, parts.back().count + 1, parts.back().bytes + size};
    }
    return parts;
  }

  std::string write(std::span<const batch::Brought> all, const batch::Part& part, std::span<const std::string> bytes,
                    std::size_t number, std::size_t of) const {
    const std::vector<std::string> names = attachment_names(all);
    std::size_t before = 0;
    for (const batch::Brought& section : all.first(part.first)) before += section.files.size();
    return written(all.subspan(part.first, part.count), std::span(names).subspan(before, bytes.size()), bytes,
                   of == 1 ? "" : fmt::format(" ({}/{})", number, of));
  }

 private:
  // Each once in the whole run, on a disk that ignores case too: who saves them all loses none.
  std::vector<std::string> attachment_names(std::span<const batch::Brought> all) const {
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const batch::Brought& section : all) {
      const std::string report(batch::file_name(section.report));
      for (const batch::Attached& file : section.files) {
        std::string name = mail::attachment_name(section.name, report, file.format);
        for (int i = 2; !taken.insert(unicode::folded(name)).second; ++i)
          name = mail::attachment_name(fmt::format("({}) {}", i, section.name.empty() ? report : section.name), report,
                                       file.format);
        names.push_back(std::move(name));
      }
    }
    return names;
  }

  std::size_t size_of(std::span<const batch::Brought> sections, std::span<const std::string> names) const {
    const std::vector<std::string> bytes(names.size());
    std::size_t size = written(sections, names, bytes).size();
    for (const batch::Brought& section : sections)
      for (const batch::Attached& file : section.files) size += encoded_size(file.size);
    return size;
  }

  std::string written(std::span<const batch::Brought> sections, std::span<const std::string> names,
                      std::span<const std::string> bytes, const std::string& which = {}) const {
    std::vector<std::string> listed;
    for (const batch::Brought& section : sections)
      listed.push_back(section.name.empty() ? std::string(batch::file_name(section.report)) : section.name);
    document::Message message = report::message_of_all(listed, words_);
    mail::Draft draft{drafts_.to, message.subject + which, std::move(message.text), std::move(message.language), {}};
    std::size_t next = 0;
    for (const batch::Brought& section : sections)
      for (const batch::Attached& file : section.files) {
        draft.attachments.push_back({names[next], rows::find(formats_, file.format)->media_type, bytes[next]});
        ++next;
      }
    return (*drafts_.writer)(draft);
  }

  Drafts drafts_;
  document::Labels words_;
  std::vector<rows::Format> formats_;
};

}  // namespace

batch::RunDraftWriter run_draft_writer(Drafts drafts, document::Labels words, std::vector<rows::Format> formats) {
  const std::size_t limit = drafts.limit;
  const auto letters = std::make_shared<const Letters>(std::move(drafts), std::move(words), std::move(formats));
  return {limit, [letters](std::span<const batch::Brought> all) { return letters->divide(all); },
          [letters](std::span<const batch::Brought> all, const batch::Part& part, std::span<const std::string> bytes,
                    std::size_t number, std::size_t of) { return letters->write(all, part, bytes, number, of); }};
}
