// Another program reads a file: what comes of it when that goes well, wrong, or on for ever.
#include "apart/ask.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <thread>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"

namespace {

using apart::NoAnswer;
using Why = NoAnswer::Why;

const std::string confined = RAADSTUK_CONFINED;

const apart::Limits small{1, std::size_t{256} << 20U, 100'000};

std::string answer(const std::string& program, const std::string& word, std::string_view input) {
  return std::get<std::string>(apart::ask({program, {}}, {word}, input, small));
}

NoAnswer no_answer(const std::string& program, const std::string& word = "") {
  return std::get<NoAnswer>(apart::ask({program, {}}, {word}, "x", small));
}

// A program that is a line of shell.
std::string script(const TemporaryFolder& folder, const std::string& line) {
  const std::string file = folder.write("reader", "#!/bin/sh\n" + line + "\n");
  std::filesystem::permissions(file, std::filesystem::perms::owner_all);
  return file;
}

bool soon(const std::function<bool()>& holds) {
  for (int i = 0; i < 300; ++i) {
    if (holds()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  return false;
}

}  // namespace

TEST_CASE("a program reads what it is given, and its answer comes back") {
  CHECK(answer(confined, "turn", "abc") == "cba");
  CHECK(answer(confined, "turn", "").empty());
}

TEST_CASE("a program that ends before it has read all has answered") {
  const TemporaryFolder folder;
  CHECK(answer(script(folder, "echo goed"), "", std::string(10 << 20, 'x')) == "goed\n");
}

TEST_CASE("a program that crashes or says that it failed is told with how it ended") {
  const TemporaryFolder folder;
  const NoAnswer crashed = no_answer(script(folder, "kill -SEGV $$"));
  CHECK(crashed.why == Why::crashed);
  CHECK(crashed.detail == "signal 11");
  CHECK(no_answer(script(folder, "exit 4")).detail == "status 4");
}

TEST_CASE("a program is ended by the processor's clock, by its memory, and by the length of its answer") {
  const TemporaryFolder folder;
  CHECK(no_answer(confined, "burn").why == Why::costly);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  CHECK(no_answer(confined, "fill").why == Why::costly);
#endif
  CHECK(no_answer(script(folder, "cat /dev/zero")).why == Why::costly);
}

TEST_CASE("a program that only waits is ended by the clock on the wall") {
  CHECK(std::get<NoAnswer>(apart::ask({confined, {}}, {"stay"}, "", {0, std::size_t{1} << 30U, 1000})).why ==
        Why::costly);
}

TEST_CASE("a program that nobody waits for any more is ended at once") {
  int asked = 0;
  const auto before = std::chrono::steady_clock::now();
  const auto answered = apart::ask({confined, [&] { return ++asked > 2; }}, {"stay"}, "", {100, 1U << 30U, 1000});
  CHECK(std::get<NoAnswer>(answered).why == Why::interrupted);
  CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(20));
}

TEST_CASE("a program does not outlive who asked it, though that is killed") {
  std::array<int, 2> ends{};
  REQUIRE(pipe(ends.data()) == 0);
  const TemporaryFolder folder;
  const pid_t asking = fork();
  REQUIRE(asking >= 0);
  if (asking == 0) {
    // It says in the pipe that it runs; the end of the pipe that it inherits closes when it is gone.
    const std::string program = script(folder, "exec 1>&" + std::to_string(ends[1]) + "; exec " + confined + " \"$@\"");
    apart::ask({program, {}}, {"stay"}, "", {100, 1U << 30U, 1000});
    _exit(0);
  }
  close(ends[1]);
  char c = 0;
  REQUIRE(read(ends[0], &c, 1) == 1);
  kill(asking, SIGKILL);
  waitpid(asking, nullptr, 0);
  CHECK(soon([&] {
    std::array<char, 64> rest{};
    return read(ends[0], rest.data(), rest.size()) == 0;
  }));
  close(ends[0]);
}

TEST_CASE("a program that is not there is a fault of the machine, and the message names it") {
  try {
    no_answer("/nergens/raadstuk-read");
    FAIL("it was asked");
  } catch (const diagnostics::MachineFault& fault) {
    CHECK(fault.diagnostic().code == diagnostics::Code::reader_missing);
    CHECK(fault.diagnostic().arguments.at(0) == "/nergens/raadstuk-read");
  }
}
