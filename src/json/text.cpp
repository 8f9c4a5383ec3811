// The only file that sees nlohmann's header, whose 25,000 lines take seconds to compile.
#include "json/text.hpp"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

namespace json {

class Builder final : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit Builder(const Element& element) : element_(element) {}

  Value take() { return std::move(root_); }

  bool null() override { return complete({}); }
  bool boolean(bool value) override { return complete(value); }
  bool number_integer(number_integer_t value) override { return complete(value); }
  bool number_unsigned(number_unsigned_t value) override { return complete(value); }
  bool number_float(number_float_t value, const string_t&) override { return complete(value); }
  bool string(string_t& value) override { return complete(std::move(value)); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Object{}); }
  bool start_array(std::size_t) override { return open(Array{}); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override { return false; }

  bool key(string_t& name) override {
    std::get<Object>(open_.back()->data_).push_back({std::move(name), {}});
    return true;
  }

 private:
  static constexpr std::size_t deepest = 64;

  // A parent does not grow while a child of it is open, so that pointers to what is open stay good.
  Value& put(Value value) {
    Value* place = &root_;
    if (!open_.empty()) {
      if (auto* list = std::get_if<Array>(&open_.back()->data_))
        place = &list->emplace_back();
      else
        place = &std::get<Object>(open_.back()->data_).back().value;
    }
    return *place = std::move(value);
  }

  bool open(Value value) {
    open_.push_back(&put(std::move(value)));
    return open_.size() <= deepest;
  }

  bool close() {
    open_.pop_back();
    give_element();
    return true;
  }

  bool complete(Value value) {
    put(std::move(value));
    give_element();
    return true;
  }

  void give_element() {
    if (!element_ || open_.size() != 2) return;
    auto* list = std::get_if<Array>(&open_[1]->data_);
    const auto* root = std::get_if<Object>(&open_[0]->data_);
    if (list == nullptr || root == nullptr) return;
    Value last = std::move(list->back());
    list->pop_back();
    element_(*open_[0], root->back().name, std::move(last));
  }

  const Element& element_;
  Value root_;
  std::vector<Value*> open_;
};

namespace {

void append_string(std::string& out, const std::string& text) {
  const bool plain =
      std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < '\x7F' && c != '"' && c != '\\'; });
  if (plain)
    ((out += '"') += text) += '"';
  else
    out += nlohmann::json(text).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
}

struct Printer {
  std::string& out;

  void operator()(std::nullptr_t) const { out += "null"; }
  void operator()(bool value) const { out += value ? "true" : "false"; }
  void operator()(std::int64_t value) const { out += std::to_string(value); }
  void operator()(std::uint64_t value) const { out += std::to_string(value); }
  void operator()(double value) const { out += nlohmann::json(value).dump(); }
  void operator()(const std::string& value) const { append_string(out, value); }

  void operator()(const Array& values) const {
    out += '[';
    for (const char* separator = ""; const Value& value : values) append(out += std::exchange(separator, ","), value);
    out += ']';
  }

  void operator()(const Object& members) const {
    out += '{';
    for (const char* separator = ""; const Member& member : members) {
      append_string(out += std::exchange(separator, ","), member.name);
      append(out += ':', member.value);
    }
    out += '}';
  }
};

}  // namespace

std::optional<Value> parse(std::string_view text) { return parse(text, nullptr); }

std::optional<Value> parse(std::string_view text, const Element& element) {
  Builder builder(element);
  if (!nlohmann::json::sax_parse(text, &builder)) return std::nullopt;
  return builder.take();
}

void append(std::string& out, const Value& value) { value.visit(Printer{out}); }

std::string text(const Value& value) {
  std::string out;
  append(out, value);
  return out;
}

}  // namespace json
