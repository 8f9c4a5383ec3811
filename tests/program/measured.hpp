// Runs the program as running.hpp does, and tells what it cost.
#pragma once
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>
#include <string>
#include <vector>

#include "running.hpp"

struct Measured : Ran {
  long mebibytes = 0;  // at its peak
  double seconds = 0;  // of CPU
};

// In the project's folder, without a shell: any byte may stand in an argument.
inline Measured measured(const std::vector<std::string>& arguments) {
  const TemporaryFolder folder;
  const std::string out = folder / "out", err = folder / "err";
  std::vector<std::string> line = {RAADSTUK_BINARY};
  line.insert(line.end(), arguments.begin(), arguments.end());
  std::vector<char*> words;
  for (std::string& word : line) words.push_back(word.data());
  words.push_back(nullptr);
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("fork");
  if (child == 0) {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG", "SOURCE_DATE_EPOCH"}) unsetenv(name);
    const rlimit endless{300, 310};  // seconds: what never ends is a failed test and not a test that never ends
    const bool ready = setrlimit(RLIMIT_CPU, &endless) == 0 && chdir(PROJECT_FILES) == 0 &&
                       dup2(open(out.c_str(), O_WRONLY | O_CREAT, 0644), 1) == 1 &&
                       dup2(open(err.c_str(), O_WRONLY | O_CREAT, 0644), 2) == 2;
    if (ready) execv(words[0], words.data());
    _exit(127);
  }
  int status = 0;
  rusage used{};
  if (wait4(child, &status, 0, &used) != child) throw std::runtime_error("wait4");
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
  };
  Measured result;
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  result.out = read_all(out);
  result.err = read_all(err);
  result.mebibytes = used.ru_maxrss / 1024;
  result.seconds = seconds(used.ru_utime) + seconds(used.ru_stime);
  return result;
}

// A sanitizer takes memory and time of its own.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool costs_count = false;
#else
inline constexpr bool costs_count = true;
#endif
