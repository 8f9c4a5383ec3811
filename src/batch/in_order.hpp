// Hands results on in the order of the jobs, whatever the order in which threads finish them.
#pragma once
#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

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

  // A job, or `tell`, had no memory: no more jobs are handed out.
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

// Does the jobs with so many threads, the caller's among them. What `make` or `tell` throws ends the work, and comes
// out when no thread is at it any more.
template <class Result, class Make>
void do_in_order(std::size_t total, std::size_t threads, const Make& make, std::function<void(Result&&)> tell,
                 std::function<bool()> stop) {
  InOrder<Result> results(total, std::move(tell), std::move(stop));
  const auto work = [&] {
    try {
      while (const auto job = results.next()) results.finished(*job, make(*job));
    } catch (...) {
      results.give_up(std::current_exception());
    }
  };
  std::vector<std::jthread> others;
  try {
    for (std::size_t i = 1; i < std::min(threads, total); ++i) others.emplace_back(work);
  } catch (const std::system_error&) {
    // The machine gives no more threads: those that there are do all.
  }
  work();
  others.clear();  // waits for them
  results.rethrow();
}

}  // namespace batch
