#include "batch/messages_page.hpp"

#include <fmt/format.h>

#include <variant>

#include "batch/folder.hpp"
#include "batch/folder_page_name.hpp"
#include "batch/put_aside.hpp"
#include "batch/replace.hpp"

namespace batch {
namespace {

using diagnostics::Code;

// The end of a page whose other bytes have this hash.
std::string seal(const manifest::Digest& digest) { return fmt::format("<!-- sha256 {} -->\n", manifest::hex(digest)); }

// Nothing where there is no such file.
std::optional<std::string> bytes_of(Files& files, const std::string& file) {
  if (files.kind(file) != Files::Kind::plain) return std::nullopt;
  auto bytes = files.read(file);
  if (auto* read = std::get_if<std::string>(&bytes)) return std::move(*read);
  return std::string();  // it is not known to be ours
}

void take_away(Files& files, const std::string& file, std::vector<Notice>& notices) {
  const auto bytes = bytes_of(files, file);
  if (!bytes) return;
  if (is_sealed_page(*bytes))
    files.remove(file);
  else
    notices.push_back({file, {Code::folder_page_kept, {}, {}}});
}

void write(Files& files, const std::string& output, const Records& records, const std::string& report,
           const std::string& bytes, std::vector<Notice>& notices) {
  const std::string file = records.target(report, page_format);
  const auto there = bytes_of(files, file);
  if (there == bytes) return;
  std::vector<Move> aside;
  if (there && !is_sealed_page(*there)) {
    const std::string place = place_aside(files, records, report, page_format, files.state(file).mtime);
    aside.push_back({file, join(output, place)});
  }
  const Replacement replacement{file, bytes};
  replace(files, output, {&replacement, 1}, {}, "", aside);
  for (const Move& move : aside) notices.push_back({file, {Code::folder_page_moved, {}, {move.from, move.to}}});
}

}  // namespace

std::vector<Notice> deliver_messages(Files& files, const std::string& output, const Records& records,
                                     const MessagesPage& page, const MessagesWriter& writer) {
  std::vector<Notice> notices;
  const std::string report = messages_name_of(page.shard);
  if (page.messages.empty()) {
    take_away(files, records.target(report, page_format), notices);
  } else {
    std::string bytes = writer(page);
    bytes += seal(manifest::sha256(bytes));
    write(files, output, records, report, bytes, notices);
  }
  if (page.shard) return notices;
  for (const std::string& name : files.names(output)) {
    const std::string_view stem = std::string_view(name).substr(0, name.rfind('.'));
    if (name.ends_with(".html") && stem != messages_name && is_messages_page(stem))
      take_away(files, join(output, name), notices);
  }
  return notices;
}

bool is_sealed_page(std::string_view bytes) {
  const std::size_t size = seal({}).size();
  if (bytes.size() < size) return false;
  const std::size_t end = bytes.size() - size;
  return bytes.substr(end) == seal(manifest::sha256(bytes.substr(0, end)));
}

}  // namespace batch
