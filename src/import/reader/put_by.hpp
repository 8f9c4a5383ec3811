// What a reader is busy with, put by while it reads what stands apart from it: a note, a cell, a text box.
#pragma once
#include <utility>

namespace importing {

// The value is back at the end of the scope, whatever became of it meanwhile.
template <class Value>
class PutBy {
 public:
  explicit PutBy(Value& value, Value meanwhile = {})
      : value_(value), kept_(std::exchange(value, std::move(meanwhile))) {}
  ~PutBy() { value_ = std::move(kept_); }
  PutBy(const PutBy&) = delete;
  PutBy& operator=(const PutBy&) = delete;

 private:
  Value& value_;
  Value kept_;
};

}  // namespace importing
