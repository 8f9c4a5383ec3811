#include "section/marks.hpp"

#include <fmt/format.h>

#include <map>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <initializer_list>

#include "section/values.hpp"
#include "unicode/distance.hpp"
#include "unicode/utf8.hpp"

namespace section {
namespace {

// Fields with ; between them make a record, and records with | between them the whole; a backslash stands before a
// character of these that is text.
using Record = std::vector<std::string>;

constexpr char of_fields = ';', of_records = '|', escape = '\\';
constexpr std::size_t longest_value = 250;  // UTF-16 units; Word cuts at 255

class Packing {
 public:
  void operator()(std::initializer_list<std::string_view> record) {
    begin();
    for (const std::string_view each : record) field(each);
  }
  void begin() {
    if (!out_.empty()) out_ += of_records;
    first_ = true;
  }
  void field(std::string_view text) {
    if (!std::exchange(first_, false)) out_ += of_fields;
    for (const char c : text) {
      if (c == of_fields || c == of_records || c == escape) out_ += escape;
      out_ += c;
    }
  }
  std::string finish() && { return std::move(out_); }

 private:
  std::string out_;
  bool first_ = true;
};

std::vector<Record> records_of(std::string_view packed) {
  std::vector<Record> out(1, Record(1));
  for (std::size_t at = 0; at < packed.size(); ++at) {
    if (packed[at] == of_fields)
      out.back().emplace_back();
    else if (packed[at] == of_records)
      out.emplace_back(1);
    else
      out.back().back() += packed[at] == escape && at + 1 < packed.size() ? packed[++at] : packed[at];
  }
  return out;
}

std::string packed(const Marks& marks) {
  Packing pack;
  pack({"taal", marks.language});
  for (const auto& [element, printed] : marks.blocks) pack({"blok", element, printed});
  for (const MarkedFact& fact : marks.facts) {
    pack({"feit", fact.field, fact.label, fact.printed});
    for (const std::string& value : fact.values) pack.field(value);
  }
  const auto list = [&](std::string_view key, const std::vector<std::string>& values) {
    if (values.empty()) return;
    pack({key});
    for (const std::string& value : values) pack.field(value);
  };
  for (const auto& [column, head] : marks.action_columns) pack({"kolom", column, head});
  list("leeg", marks.missing);
  list("nummers", marks.caption_numbers);
  list("talen", marks.languages);
  list("heel", marks.whole);
  for (const auto& [term, expansion] : marks.abbreviations) pack({"afk", term, expansion});
  if (!marks.page.empty()) pack({"blad", marks.page});
  for (const MarkedPlace& place : marks.places) {
    Record record = {"plek", place.kind, place.id, place.printed, place.likeness};
    for (const auto& [name, value] : place.values) {
      record.push_back(name);
      record.push_back(value);
    }
    while (record.back().empty()) record.pop_back();
    pack.begin();
    for (const std::string& each : record) pack.field(each);
  }
  return std::move(pack).finish();
}

// How many bytes of a text go into one value: whole characters, and no blank at its end, which programs may trim.
std::size_t fitting(std::string_view text) {
  std::size_t units = 0, at = 0;
  while (at < text.size()) {
    std::size_t next = at;
    units += unicode::next(text, next) > 0xFFFF ? 2U : 1U;
    if (units > longest_value) break;
    at = next;
  }
  if (at == text.size()) return at;
  std::size_t end = at;
  while (end > 1 && (text[end - 1] == ' ' || text[end] == ' ' || unicode::continues(text[end]))) --end;
  return end > 1 ? end : at;
}

void take(const Record& record, Marks& out) {
  const auto field = [&](std::size_t at) { return at < record.size() ? record[at] : std::string(); };
  const std::vector<std::string> rest(record.begin() + 1, record.end());
  const std::string& key = record.front();
  if (key == "taal") out.language = field(1);
  if (key == "blok") out.blocks.emplace_back(field(1), field(2));
  if (key == "feit") {
    MarkedFact fact{field(1), field(2), field(3), {}};
    for (std::size_t i = 4; i < record.size(); ++i) fact.values.push_back(record[i]);
    out.facts.push_back(std::move(fact));
  }
  if (key == "kolom") out.action_columns.emplace_back(field(1), field(2));
  if (key == "leeg") out.missing = rest;
  if (key == "nummers") out.caption_numbers = rest;
  if (key == "blad") out.page = field(1);
  if (key == "talen") out.languages = rest;
  if (key == "heel") out.whole = rest;
  if (key == "afk") out.abbreviations.emplace_back(field(1), field(2));
  if (key == "plek") {
    MarkedPlace place{field(1), field(2), field(3), field(4), {}};
    for (std::size_t i = 5; i + 1 < record.size(); i += 2) place.values.emplace_back(record[i], record[i + 1]);
    out.places.push_back(std::move(place));
  }
}

constexpr std::string_view prefix = "rs_", beginning = "rs_nieuw";

std::string_view without_copy(std::string_view bookmark) { return bookmark.substr(0, bookmark.find("_Copy_")); }

}  // namespace

std::string likeness_of(std::string_view text) {
  constexpr std::size_t most = 32;
  return collapsed(unicode::beginning(text, most));
}

bool is_like(std::string_view text, std::string_view likeness) {
  const std::string begins = likeness_of(text);
  return !likeness.empty() && unicode::distance(begins, likeness) * 2 <= likeness.size();
}

std::string source_name(std::string_view written) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : written) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return fmt::format("{:016x}", hash);
}

std::string bookmark_of(const MarkedPlace& place, std::size_t number) {
  std::string name(prefix);
  return name.append(place.kind).append(std::to_string(number));
}

std::string bookmark_of_beginning(std::size_t number) { return std::string(beginning) + std::to_string(number); }

std::optional<std::size_t> place_of(std::string_view bookmark) {
  bookmark = without_copy(bookmark);
  if (!bookmark.starts_with(prefix) || bookmark.starts_with(beginning)) return std::nullopt;
  const std::size_t digits = bookmark.find_first_of("0123456789");
  if (digits == std::string_view::npos) return std::nullopt;
  std::size_t number = 0;
  const char* const end = bookmark.data() + bookmark.size();
  const auto [stopped, error] = std::from_chars(bookmark.data() + digits, end, number);
  return error == std::errc() && stopped == end && number > 0 ? std::optional(number) : std::nullopt;
}

bool marks_beginning(std::string_view bookmark) { return bookmark.starts_with(beginning); }

std::vector<std::pair<std::string, std::string>> properties_of(const Marks& marks) {
  std::vector<std::pair<std::string, std::string>> out{{std::string(mark_property), std::string(mark_form)}};
  const std::string all = packed(marks);
  for (std::string_view rest = all; !rest.empty();) {
    const std::size_t size = fitting(rest);
    out.emplace_back(std::string(mark_property) + '-' + std::to_string(out.size()), rest.substr(0, size));
    rest.remove_prefix(size);
  }
  return out;
}

Marks marks_of(std::span<const std::pair<std::string, std::string>> properties) {
  std::map<std::string_view, std::string_view> values;  // the first of each name
  for (const auto& [name, value] : properties) values.emplace(name, value);
  std::string all;
  for (std::size_t number = 1;; ++number) {
    const auto found = values.find(std::string(mark_property) + '-' + std::to_string(number));
    if (found == values.end()) break;
    all += found->second;
  }
  Marks out;
  for (const Record& record : records_of(all)) take(record, out);
  return out;
}

}  // namespace section
