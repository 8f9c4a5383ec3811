// Hands results on in the order of the jobs, whatever the order in which threads finish them.
#pragma once
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace batch {

template <class Result>
class InOrder {
 public:
  // `tell` is never called twice at a time. `stop` is asked before each job.
  InOrder(std::size_t total, std::function<void(Result&&)> tell, std::function<bool()> stop)
      : total_(total), tell_(std::move(tell)), stop_(std::move(stop)) {}

  // The next job to do; nothing when there is no more. Waits while the results that one slow job keeps back are many.
  std::optional<std::size_t> next() {
    std::unique_lock lock(mutex_);
    room_.wait(lock, [this] { return stopped_ || taken_ < told_ + window; });
    stopped_ = stopped_ || taken_ == total_ || stop_();
    if (stopped_) return std::nullopt;
    return taken_++;
  }

  void finished(std::size_t job, Result result) {
    const std::lock_guard lock(mutex_);
    waiting_.emplace(job, std::move(result));
    for (auto first = waiting_.begin(); first != waiting_.end() && first->first == told_; first = waiting_.begin()) {
      tell_(std::move(first->second));
      waiting_.erase(first);
      ++told_;
    }
    room_.notify_all();
  }

  // Of a job, or of `tell`, for which there was no memory: no more jobs are handed out.
  void give_up(std::exception_ptr fault) {
    const std::lock_guard lock(mutex_);
    if (!fault_) fault_ = std::move(fault);
    stopped_ = true;
    room_.notify_all();
  }
  // When no thread is at work any more.
  void rethrow() const {
    if (fault_) std::rethrow_exception(fault_);
  }

 private:
  static constexpr std::size_t window = 1000;

  std::size_t total_;
  std::function<void(Result&&)> tell_;
  std::function<bool()> stop_;
  std::mutex mutex_;
  std::condition_variable room_;
  std::map<std::size_t, Result> waiting_;
  std::size_t taken_ = 0, told_ = 0;
  bool stopped_ = false;
  std::exception_ptr fault_;
};

}  // namespace batch
