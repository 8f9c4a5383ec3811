#include "report/dates.hpp"

#include <charconv>
#include <utility>

namespace report {

document::Date date_of(const section::Value& value) {
  document::Date date;
  const char* text = value.text.data();
  std::from_chars(text, text + 4, date.year);
  std::from_chars(text + 5, text + 7, date.month);
  std::from_chars(text + 8, text + 10, date.day);
  return date;
}

std::string written_day(const section::Value& value, const document::Labels& words) {
  const document::Date date = date_of(value);
  std::string text = replaced(words.day, "{dag}", std::to_string(date.day));
  text = replaced(std::move(text), "{maand}", words.months.at(static_cast<std::size_t>(date.month - 1)));
  return replaced(std::move(text), "{jaar}", std::to_string(date.year));
}

std::string replaced(std::string text, std::string_view placeholder, std::string_view value) {
  for (std::size_t at = 0; (at = text.find(placeholder, at)) != std::string::npos; at += value.size())
    text.replace(at, placeholder.size(), value);
  return text;
}

}  // namespace report
