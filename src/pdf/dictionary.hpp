// Dictionaries (ISO 32000-1, 7.3.7): every object of the file is said in these words.
#pragma once
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "pdf/reference.hpp"

namespace pdf {

// Each call adds an entry. A key is a name without its slash; a value that is text is escaped as its kind asks.
class Dictionary {
 public:
  Dictionary& name(std::string_view key, std::string_view value);
  Dictionary& integer(std::string_view key, long long value);
  Dictionary& number(std::string_view key, double value);
  Dictionary& flag(std::string_view key, bool value);
  Dictionary& text(std::string_view key, std::string_view utf8);    // for people: a text string (7.9.2.2)
  Dictionary& ascii(std::string_view key, std::string_view value);  // for programs: a byte string
  Dictionary& reference(std::string_view key, Reference value);
  Dictionary& references(std::string_view key, std::span<const Reference> values);
  Dictionary& numbers(std::string_view key, std::initializer_list<double> values);
  Dictionary& dictionary(std::string_view key, const Dictionary& value);
  Dictionary& written(std::string_view key, std::string_view value);  // in the syntax of PDF already

  const std::string& entries() const { return entries_; }
  bool empty() const { return entries_.empty(); }
  void clear() { entries_.clear(); }
  void append_to(std::string& out) const;
  std::string object() const;

 private:
  std::string& at(std::string_view key);

  std::string entries_;
};

}  // namespace pdf
