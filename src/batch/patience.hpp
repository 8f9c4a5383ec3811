// How long a run waits for files that others have open.
#pragma once
#include <atomic>
#include <chrono>
#include <thread>

namespace batch {

// Shared by the threads of a run, so that a folder full of open files does not keep it for hours.
class Patience {
 public:
  explicit Patience(std::chrono::milliseconds most) : left_(most.count()) {}

  // Waits a moment; false where there is no patience left.
  bool wait() {
    constexpr std::chrono::milliseconds moment(100);
    if (left_.fetch_sub(moment.count()) <= 0) {
      left_ = 0;
      return false;
    }
    std::this_thread::sleep_for(moment);
    return true;
  }

 private:
  std::atomic<std::chrono::milliseconds::rep> left_;
};

}  // namespace batch
