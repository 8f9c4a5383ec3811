// Text as the tests compare it: NFC, no-break spaces as spaces, soft hyphens and the marks of direction U+200E and
// U+200F removed, U+2011 as a hyphen, white space collapsed.
#pragma once
#include <unicode/normalizer2.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

inline std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
    text.replace(at, what.size(), by);
  return text;
}

inline std::string normal(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::string composed;
  icu::Normalizer2::getNFCInstance(status)
      ->normalize(icu::UnicodeString::fromUTF8({text.data(), static_cast<int>(text.size())}), status)
      .toUTF8String(composed);
  if (U_FAILURE(status)) throw std::runtime_error("text that cannot be composed");
  composed = replaced(replaced(replaced(std::move(composed), "\u00A0", " "), "\u202F", " "), "\u00AD", "");
  composed = replaced(replaced(std::move(composed), "\u200E", ""), "\u200F", "");
  composed = replaced(std::move(composed), "\u2011", "-");
  std::string out;
  for (const char c : composed) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) out += c;
    if (space && !out.empty() && out.back() != ' ') out += ' ';
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

inline std::vector<std::string> normal(const std::vector<std::string>& texts) {
  std::vector<std::string> out;
  for (const std::string& text : texts)
    if (std::string made = normal(std::string_view(text)); !made.empty()) out.push_back(std::move(made));
  return out;
}

inline std::string joined(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : " ") + text;
  return out;
}

inline std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) out.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}
