// OUTPUT/meldingen.html, the clerk's page of messages.
//
// The manifest does not list it: a shard has a page of its own, meldingen.2-8.html, about its part. Its last line is
// the hash of the others, so that a page that people changed is known.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "batch/messages.hpp"

namespace batch {

struct MessagesPage {
  diagnostics::Language language = diagnostics::Language::nl;
  std::optional<Shard> shard;  // of whose reports alone it tells
  FolderMessages messages;
};

// The bytes of the page, without its seal.
using MessagesWriter = std::function<std::string(const MessagesPage& page)>;

// Writes the page, or takes it away where nothing is to be said; that of all takes the place of those of shards. What
// people changed goes aside, or stays where nothing comes in its place; that is given to be said. Throws MachineFault.
std::vector<Notice> deliver_messages(Files& files, const std::string& output, const Records& records,
                                     const MessagesPage& page, const MessagesWriter& writer);

// Whether these are the bytes of a page as it was written.
bool is_sealed_page(std::string_view bytes);

}  // namespace batch
