#include "cli/interrupts.hpp"

#include <pthread.h>
#include <unistd.h>

#include "catch.hpp"

namespace {

// Takes the pending signal away and lets signals through again.
void clean_up(int number) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  const struct timespec now{};
  sigtimedwait(&set, nullptr, &now);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

}  // namespace

TEST_CASE("a signal is held back and can be asked for") {
  for (const int number : {SIGINT, SIGTERM}) {
    const cli::Interrupts interrupts;
    CHECK(interrupts.arrived() == 0);
    kill(getpid(), number);
    CHECK(interrupts.arrived() == number);
    CHECK(interrupts.arrived() == number);
    clean_up(number);
  }
}

TEST_CASE("a signal that the caller ignores stays ignored") {
  const auto before = std::signal(SIGINT, SIG_IGN);
  const cli::Interrupts interrupts;
  kill(getpid(), SIGINT);
  CHECK(interrupts.arrived() == 0);
  std::signal(SIGINT, before);
  clean_up(SIGINT);
}
