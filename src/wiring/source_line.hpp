// A line of a file as its author sees it, for messages that show it.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

// Keeps the last file, for messages come file by file. Not safe to call from several threads.
class SourceLines {
 public:
  // From 1, without its end; nothing where the file cannot be read or decoded any more, or has no such line.
  std::optional<std::string> operator()(const std::string& file, std::uint32_t line);

 private:
  std::string file_, text_;
};
