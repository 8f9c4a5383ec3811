#include "pdf/dictionary.hpp"

#include "pdf/syntax.hpp"

namespace pdf {

std::string& Dictionary::at(std::string_view key) { return (entries_ += '/') += key; }

Dictionary& Dictionary::name(std::string_view key, std::string_view value) {
  append_name(at(key), value);
  return *this;
}

Dictionary& Dictionary::integer(std::string_view key, long long value) {
  append_integer(at(key) += ' ', value);
  return *this;
}

Dictionary& Dictionary::number(std::string_view key, double value) {
  append_number(at(key) += ' ', value);
  return *this;
}

Dictionary& Dictionary::flag(std::string_view key, bool value) { return written(key, value ? " true" : " false"); }

Dictionary& Dictionary::text(std::string_view key, std::string_view utf8) { return written(key, text_string(utf8)); }

Dictionary& Dictionary::ascii(std::string_view key, std::string_view value) {
  return written(key, ascii_string(value));
}

Dictionary& Dictionary::reference(std::string_view key, Reference value) {
  append_reference(at(key) += ' ', value);
  return *this;
}

Dictionary& Dictionary::references(std::string_view key, std::span<const Reference> values) {
  std::string& out = at(key) += '[';
  for (const Reference& value : values) {
    if (&value != values.data()) out += ' ';
    append_reference(out, value);
  }
  out += ']';
  return *this;
}

Dictionary& Dictionary::numbers(std::string_view key, std::initializer_list<double> values) {
  append_numbers(at(key), {values.begin(), values.size()});
  return *this;
}

Dictionary& Dictionary::dictionary(std::string_view key, const Dictionary& value) {
  value.append_to(at(key));
  return *this;
}

Dictionary& Dictionary::written(std::string_view key, std::string_view value) {
  at(key) += value;
  return *this;
}

void Dictionary::append_to(std::string& out) const { ((out += "<<") += entries_) += ">>"; }

std::string Dictionary::object() const {
  std::string out;
  append_to(out);
  return out;
}

}  // namespace pdf
