// What the pages about a whole folder are called, which no report may be: index.html and meldingen.html.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "manifest/shard.hpp"

namespace batch {

inline constexpr std::string_view index_name = "index", messages_name = "meldingen", page_format = "html";

// Its path below the output folder, without extension: "meldingen", and of a shard "meldingen.2-8".
inline std::string messages_name_of(const std::optional<manifest::Shard>& shard) {
  return std::string(messages_name).append(shard ? "." + shard->name() : "");
}

// Whether a path below the output folder, without extension, is that of the messages of all or of a shard.
inline bool is_messages_page(std::string_view name) {
  if (!name.starts_with(messages_name)) return false;
  name.remove_prefix(messages_name.size());
  return name.empty() || (name.front() == '.' && manifest::parse_shard(name.substr(1), '-').has_value());
}

// The same of any page about the folder; `name` is folded.
inline bool is_folder_page(std::string_view name) { return name == index_name || is_messages_page(name); }

}  // namespace batch
