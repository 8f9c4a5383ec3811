// An open file, closed when it goes.
#pragma once
#include <fcntl.h>
#include <unistd.h>

#include <string>

namespace batch {

class Descriptor {
 public:
  Descriptor(const std::string& file, int flags) : number_(::open(file.c_str(), flags | O_CLOEXEC, 0644)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }  // false: errno says why

 private:
  int number_;
};

}  // namespace batch
