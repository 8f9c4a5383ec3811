#include "cli/interrupts.hpp"

#include <pthread.h>

namespace cli {
namespace {

constexpr int signals[] = {SIGTERM, SIGINT};

}  // namespace

Interrupts::Interrupts() {
  sigemptyset(&held_);
  for (const int number : signals) {
    struct sigaction action{};
    // Once held back, even an ignored signal would be reported as having come.
    if (sigaction(number, nullptr, &action) == 0 && action.sa_handler != SIG_IGN) sigaddset(&held_, number);
  }
  pthread_sigmask(SIG_BLOCK, &held_, nullptr);
  std::signal(SIGXFSZ, SIG_IGN);
  std::signal(SIGPIPE, SIG_IGN);
}

int Interrupts::arrived() const {
  sigset_t pending;
  sigemptyset(&pending);
  sigpending(&pending);
  for (const int number : signals) {
    if (sigismember(&held_, number) == 1 && sigismember(&pending, number) == 1) return number;
  }
  return 0;
}

}  // namespace cli
