// A JSON value.
#pragma once
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace json {

class Value;
struct Member;
using Array = std::vector<Value>;
using Object = std::vector<Member>;  // in the order of the text

// Thrown where a value is not what was asked for.
struct Mismatch : std::invalid_argument {
  using std::invalid_argument::invalid_argument;
};

class Value {
 public:
  Value();  // null
  Value(bool value);
  Value(std::signed_integral auto value);
  Value(std::unsigned_integral auto value);
  Value(double value);
  Value(std::string value);
  Value(std::string_view value);
  Value(const char* value);
  Value(Array value);
  Value(Object value);
  // By assignment, since the copy constructor of std::variant in GCC 12's library crashes where memory runs out in it.
  Value(const Value& other);
  Value(Value&&) noexcept = default;
  Value& operator=(const Value&) = default;
  Value& operator=(Value&&) noexcept = default;
  ~Value() = default;

  bool is_object() const { return std::holds_alternative<Object>(data_); }

  // These throw Mismatch.
  bool boolean() const { return get<bool>(); }
  const std::string& text() const { return get<std::string>(); }
  const Array& array() const { return get<Array>(); }
  const Object& object() const { return get<Object>(); }
  // A whole number, in the range of the type.
  template <std::integral Number>
  Number number() const;
  // The member of an object by its name; of two with one name the last.
  const Value& at(std::string_view name) const;
  // Null where there is none.
  const Value* find(std::string_view name) const;

  template <class Visitor>
  auto visit(Visitor&& visitor) const {
    return std::visit(std::forward<Visitor>(visitor), data_);
  }

 private:
  friend class Builder;

  template <class Type>
  const Type& get() const {
    if (const auto* value = std::get_if<Type>(&data_)) return *value;
    throw Mismatch("JSON type");
  }

  std::variant<std::nullptr_t, bool, std::int64_t, std::uint64_t, double, std::string, Array, Object> data_;
};

struct Member {
  std::string name;
  Value value;
};

// Here, since clang wants Member whole before a Value is made.
inline Value::Value() = default;
inline Value::Value(bool value) : data_(value) {}
inline Value::Value(std::signed_integral auto value) : data_(std::int64_t{value}) {}
inline Value::Value(std::unsigned_integral auto value) : data_(std::uint64_t{value}) {}
inline Value::Value(double value) : data_(value) {}
inline Value::Value(std::string value) : data_(std::move(value)) {}
inline Value::Value(std::string_view value) : data_(std::string(value)) {}
inline Value::Value(const char* value) : data_(std::string(value)) {}
inline Value::Value(Array value) : data_(std::move(value)) {}
inline Value::Value(Object value) : data_(std::move(value)) {}
inline Value::Value(const Value& other) { data_ = other.data_; }

template <std::integral Number>
Number Value::number() const {
  if (const auto* value = std::get_if<std::uint64_t>(&data_); value != nullptr && std::in_range<Number>(*value))
    return static_cast<Number>(*value);
  if (const auto* value = std::get_if<std::int64_t>(&data_); value != nullptr && std::in_range<Number>(*value))
    return static_cast<Number>(*value);
  throw Mismatch("JSON number");
}

}  // namespace json
