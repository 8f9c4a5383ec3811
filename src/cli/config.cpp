#include "cli/config.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace cli {
namespace {

using diagnostics::Code;
using diagnostics::Position;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_key_character(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

void append_utf8(std::string& text, std::uint32_t code) {
  const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6), put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12), put(0x80 | (code >> 6 & 0x3F)), put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | code >> 18), put(0x80 | (code >> 12 & 0x3F)), put(0x80 | (code >> 6 & 0x3F)), put(0x80 | (code & 0x3F));
  }
}

// Each reading function gives false or nothing where the text is not as it should be; the cursor then stands there.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {
    if (rest_.starts_with("\xEF\xBB\xBF")) rest_.remove_prefix(3);
  }

  bool read(std::vector<ConfigEntry>& entries, diagnostics::Diagnostics& sink) {
    for (skip_blank_lines(); !rest_.empty(); skip_blank_lines()) {
      ConfigEntry entry;
      entry.position = position_;
      if (!read_entry(entry)) {
        sink.add(Code::config_syntax, position_);
        return false;
      }
      const auto same = [&](const ConfigEntry& other) { return other.key == entry.key; };
      if (std::any_of(entries.begin(), entries.end(), same)) {
        sink.add(Code::config_duplicate, entry.position, {entry.key});
        return false;
      }
      entries.push_back(std::move(entry));
    }
    return true;
  }

 private:
  char peek() const { return rest_.empty() ? '\n' : rest_.front(); }

  char take() {
    const char c = rest_.front();
    rest_.remove_prefix(1);
    if (c == '\n') {
      position_ = {position_.line + 1, 1};
    } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80) {
      ++position_.column;
    }
    return c;
  }

  bool accept(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    take();
    return true;
  }

  void skip_space() {
    while (peek() == ' ' || peek() == '\t') take();
  }

  // Up to the end of the line, which must hold no more than a comment.
  bool end_line() {
    skip_space();
    if (peek() == '#') {
      while (peek() != '\n') take();
    }
    accept('\r');
    return rest_.empty() || accept('\n');
  }

  void skip_blank_lines() {
    for (skip_space(); !rest_.empty() && (peek() == '\n' || peek() == '\r' || peek() == '#'); skip_space()) {
      if (!end_line()) return;
    }
  }

  bool read_entry(ConfigEntry& entry) {
    while (is_key_character(peek())) entry.key += take();
    if (entry.key.empty()) {
      const auto key = read_string();
      if (!key) return false;
      entry.key = *key;
    }
    skip_space();
    if (!accept('=')) return false;
    skip_space();
    return read_value(entry) && end_line();
  }

  bool read_value(ConfigEntry& entry) {
    if (peek() == '[') {
      entry.kind = ConfigEntry::Kind::list;
      return read_list(entry.values);
    }
    for (std::string_view word : {"true", "false"}) {
      if (!rest_.starts_with(word)) continue;
      for (std::size_t i = 0; i < word.size(); ++i) take();
      entry.kind = ConfigEntry::Kind::boolean;
      entry.values.emplace_back(word);
      return true;
    }
    return read_scalar(entry.values);
  }

  bool read_list(std::vector<std::string>& values) {
    take();
    for (skip_blank_lines(); !accept(']'); skip_blank_lines()) {
      if (!read_scalar(values)) return false;
      skip_blank_lines();
      if (!accept(',') && peek() != ']') return false;
    }
    return true;
  }

  bool read_scalar(std::vector<std::string>& values) {
    const auto value = is_digit(peek()) ? read_number() : read_string();
    if (value) values.push_back(*value);
    return value.has_value();
  }

  std::optional<std::string> read_number() {
    std::string digits;
    while (is_digit(peek())) digits += take();
    if (digits.size() > 1 && digits.front() == '0') return {};
    return digits;
  }

  std::optional<std::string> read_string() {
    const char quote = peek();
    if (quote != '"' && quote != '\'') return {};
    take();
    std::string value;
    while (peek() != quote) {
      const char c = peek();
      if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == '\x7f') return {};
      if (c == '\\' && quote == '"') {
        if (!read_escape(value)) return {};
      } else {
        value += take();
      }
    }
    take();
    return value;
  }

  bool read_escape(std::string& value) {
    take();
    static constexpr std::string_view letters = "btnfr\"\\", meanings = "\b\t\n\f\r\"\\";
    const std::size_t known = letters.find(peek());
    if (known != std::string_view::npos) {
      take();
      value += meanings[known];
      return true;
    }
    const std::size_t length = peek() == 'u' ? 4 : peek() == 'U' ? 8 : 0;
    if (length == 0) return false;
    take();
    std::uint32_t code = 0;
    for (std::size_t i = 0; i < length; ++i) {
      const std::size_t digit = std::string_view("0123456789abcdef0123456789ABCDEF").find(peek());
      if (digit == std::string_view::npos) return false;
      take();
      code = code << 4U | static_cast<std::uint32_t>(digit % 16);
    }
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return false;
    append_utf8(value, code);
    return true;
  }

  std::string_view rest_;
  Position position_{1, 1};
};

}  // namespace

std::vector<ConfigEntry> read_config(std::string_view text, diagnostics::Diagnostics& sink) {
  std::vector<ConfigEntry> entries;
  if (!Reader(text).read(entries, sink)) entries.clear();
  return entries;
}

}  // namespace cli
