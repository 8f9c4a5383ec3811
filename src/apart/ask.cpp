#include "apart/ask.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <optional>
#include <system_error>

#include "diagnostics/machine_fault.hpp"

namespace apart {
namespace {

using Clock = std::chrono::steady_clock;
using Why = NoAnswer::Why;

constexpr int patience = 100;  // milliseconds between two looks at what happened meanwhile

[[noreturn]] void fail(const std::string& program, int number) {
  throw diagnostics::MachineFault(diagnostics::Code::reader_missing,
                                  {program, std::generic_category().message(number)});
}

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }
  int number() const { return number_; }

 private:
  int number_;
};

// A file in memory rather than a pipe: the program may end before it has read all.
int in_memory(const std::string& program, std::string_view bytes) {
  const int file = ::memfd_create("report", MFD_CLOEXEC);
  if (file < 0) fail(program, errno);
  while (!bytes.empty()) {
    const ssize_t count = ::write(file, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      const int number = errno;
      ::close(file);
      fail(program, number);
    }
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  ::lseek(file, 0, SEEK_SET);
  return file;
}

pid_t start(const std::string& program, std::vector<std::string> line, int input, int output) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::vector<char*> words;
  for (std::string& word : line) words.push_back(word.data());
  words.push_back(nullptr);
  std::array<char*, 1> environment = {nullptr};
  pid_t child = -1;
  const int failed = ::posix_spawn(&child, program.c_str(), &actions, nullptr, words.data(), environment.data());
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) fail(program, failed);
  return child;
}

// All that comes, or why no more was waited for.
std::optional<Why> read_answer(int from, const Reader& reader, const Limits& limits, std::string& answer) {
  const Clock::time_point deadline = Clock::now() + std::chrono::seconds(10 * limits.seconds);
  std::array<char, 1U << 16U> piece{};
  for (;;) {
    pollfd waiting{from, POLLIN, 0};
    const int ready = ::poll(&waiting, 1, patience);
    if (reader.interrupted && reader.interrupted()) return Why::interrupted;
    if (Clock::now() > deadline) return Why::costly;
    if (ready <= 0) continue;
    const ssize_t count = ::read(from, piece.data(), piece.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return std::nullopt;
    answer.append(piece.data(), static_cast<std::size_t>(count));
    if (answer.size() > limits.answer) return Why::costly;
  }
}

NoAnswer ended_by(int signal) {
  if (signal == SIGXCPU) return {Why::costly};
  return {Why::crashed, fmt::format("signal {}", signal)};
}

}  // namespace

std::variant<std::string, NoAnswer> ask(const Reader& reader, const std::vector<std::string>& words,
                                        std::string_view input, const Limits& limits) {
  const Descriptor file(in_memory(reader.program, input));
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) fail(reader.program, errno);
  const Descriptor from(ends[0]);
  Descriptor to(ends[1]);
  std::vector<std::string> line = {reader.program};
  for (const std::string& word : words_of(limits)) line.push_back(word);
  line.insert(line.end(), words.begin(), words.end());
  const pid_t child = start(reader.program, std::move(line), file.number(), to.number());
  to.close();
  std::string answer;
  const std::optional<Why> given_up = read_answer(from.number(), reader, limits, answer);
  if (given_up) ::kill(child, SIGKILL);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (given_up) return NoAnswer{*given_up};
  if (WIFSIGNALED(status)) return ended_by(WTERMSIG(status));
  switch (WEXITSTATUS(status)) {
    case 0: return answer;
    case out_of_memory: return NoAnswer{Why::costly};
    case 127: fail(reader.program, ENOEXEC);
    default: return NoAnswer{Why::crashed, fmt::format("status {}", WEXITSTATUS(status))};
  }
}

}  // namespace apart
