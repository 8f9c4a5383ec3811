// Memory that runs out at any place of a batch: exit status and message are right, no report is half, and the next run
// makes all of it good. Each run is a process, for some libraries end it.
#include <sys/wait.h>
#include <unistd.h>

#include <exception>

#include "batch/files.hpp"
#include "cli/without_memory.hpp"
#include "failing_new.hpp"
#include "small_batch.hpp"

namespace {

using namespace small_batch;

std::string contents_of(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

class ForkedBatch {
 public:
  ForkedBatch() { write_sections(folder_); }

  Ended run(const std::string& version, std::size_t fail_at = 0, bool lasting = false) {
    const std::string out = folder_ / "out", err = folder_ / "err", count = folder_ / "count";
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      if (freopen(out.c_str(), "w", stdout) == nullptr || freopen(err.c_str(), "w", stderr) == nullptr) _exit(99);
      std::set_terminate(cli::end_without_memory);
      const std::string output = folder_ / "uit";
      Terminal to_out, to_err;
      batch::DiskFiles files;
      int status = 98;
      try {
        status = small_batch::run(folder_, output, version, files, to_out, to_err,
                                  [&] { failing_new::begin(fail_at, lasting); });
      } catch (...) {
      }
      const std::size_t all = failing_new::end();
      fwrite(to_out.text().data(), 1, to_out.text().size(), stdout);
      fwrite(to_err.text().data(), 1, to_err.text().size(), stderr);
      std::ofstream(count) << all;
      fflush(nullptr);
      _exit(status);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    if (std::ifstream stream(count); stream) stream >> allocations_;
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), contents_of(out), contents_of(err)};
  }

  std::size_t allocations() const { return allocations_; }

  std::map<std::string, std::string> found() const {
    std::map<std::string, std::string> reports;
    for (const std::string& name : folder_.list("uit")) reports[name] = contents_of(folder_ / ("uit/" + name));
    return reports;
  }
  void clear() { std::filesystem::remove_all(folder_ / "uit"); }

 private:
  TemporaryFolder folder_;
  std::size_t allocations_ = 0;
};

#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t step = 5;  // a process takes ten times as long to begin
#else
constexpr std::size_t step = 1;
#endif

}  // namespace

TEST_CASE("wherever memory runs out in a batch, it says so and the next one makes it good") {
  for (const std::string older : {"", "1"}) {
    ForkedBatch batch;
    if (!older.empty()) REQUIRE(batch.run(older).status == 0);
    REQUIRE(batch.run("2").status == 0);
    const std::size_t all = batch.allocations();
    REQUIRE(all > 500);
    for (std::size_t at = 1; at <= all; at += step)
      for (const bool lasting : {false, true}) {
        // Once for good is as everywhere else from there on; a sample of it does.
        if (lasting && at % 7 != 0) continue;
        batch.clear();
        if (!older.empty()) REQUIRE(batch.run(older).status == 0);
        const Ended ended = batch.run("2", at, lasting);
        INFO("allocation " << at << " of " << all << (lasting ? " and all behind it: " : ": ") << ended.status << ' '
                           << ended.err);
        check_said(ended);
        check_reports(batch.found(), older, "2", ended.status == 0);
        const Ended next = batch.run("2");
        INFO(next.err);
        CHECK(next.status == 0);
        CHECK(next.err.empty());
        check_reports(batch.found(), "", "2", true);
        CHECK(batch.found().size() == 2 * sections + 3);  // manifest, run file and lock besides; no temporary file
      }
  }
}
