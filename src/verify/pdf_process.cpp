#include "verify/pdf_process.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>

#include "diagnostics/machine_fault.hpp"
#include "verify/packing.hpp"

namespace verify {
namespace {

// More than the largest report says; a hostile one could go on for ever.
constexpr std::size_t max_answer_bytes = 1U << 30U;

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

pid_t start(const std::string& program, int seconds, int input, int output) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::string name = program, limit = fmt::format("{}", seconds);
  std::array<char*, 3> words = {name.data(), limit.data(), nullptr};
  std::array<char*, 1> environment = {nullptr};
  pid_t child = -1;
  const int failed = ::posix_spawn(&child, program.c_str(), &actions, nullptr, words.data(), environment.data());
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) fail(program, failed);
  return child;
}

std::string read_answer(int from, pid_t child) {
  std::string answer;
  std::array<char, 1U << 16U> piece{};
  for (;;) {
    const ssize_t count = ::read(from, piece.data(), piece.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return answer;
    answer.append(piece.data(), static_cast<std::size_t>(count));
    if (answer.size() > max_answer_bytes) {
      ::kill(child, SIGKILL);
      return {};
    }
  }
}

}  // namespace

std::variant<PdfReading, std::string> read_pdf_apart(const std::string& program, std::string_view bytes, int seconds) {
  const Descriptor input(in_memory(program, bytes));
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) fail(program, errno);
  const Descriptor from(ends[0]);
  Descriptor to(ends[1]);
  const pid_t child = start(program, seconds, input.number(), to.number());
  to.close();
  const std::string answer = read_answer(from.number(), child);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFSIGNALED(status)) return fmt::format("signal {}", WTERMSIG(status));
  if (WEXITSTATUS(status) == 127) fail(program, ENOEXEC);
  Unpacker unpack(answer);
  std::string wrong;
  PdfReading reading;
  unpack(wrong);
  pass(unpack, reading);
  if (!unpack.finished()) return fmt::format("status {}", WEXITSTATUS(status));
  if (!wrong.empty()) return wrong;
  return reading;
}

}  // namespace verify
