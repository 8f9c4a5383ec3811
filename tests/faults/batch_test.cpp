// A disk that fails at any operation of a batch: exit status and message are right, no report is half, and the next run
// makes all of it good.
#include "batch/fake_files.hpp"
#include "small_batch.hpp"

namespace {

using namespace small_batch;

class Batch {
 public:
  FakeFiles files;

  Batch() { write_sections(folder_); }

  Ended run(const std::string& version) {
    Terminal out, err;
    const int status = small_batch::run(folder_, "uit", version, files, out, err);
    return {status, std::string(out.text()), std::string(err.text())};
  }
  std::map<std::string, std::string> found() const {
    std::map<std::string, std::string> reports;
    for (const auto& [name, bytes] : files.files)
      if (name.starts_with("uit/")) reports[name.substr(4)] = bytes;
    return reports;
  }

 private:
  TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("whatever the disk refuses, a batch says so and the next one makes it good") {
  for (const std::string older : {"", "1"}) {
    Batch counting;
    if (!older.empty()) REQUIRE(counting.run(older).status == 0);
    counting.files.operations = 0;
    REQUIRE(counting.run("2").status == 0);
    const int operations = counting.files.operations;
    const std::size_t files = counting.found().size();
    REQUIRE(operations > 25);
    for (int at = 1; at <= operations; ++at) {
      Batch batch;
      if (!older.empty()) REQUIRE(batch.run(older).status == 0);
      batch.files.operations = 0;
      batch.files.fail_at = at;
      const Ended ended = batch.run("2");
      INFO("operation " << at << " of " << operations << ", over " << (older.empty() ? "nothing" : "older reports")
                        << ": " << ended.status << ' ' << ended.err);
      check_said(ended);
      check_reports(batch.found(), older, "2", false);
      batch.files.fail_at = 0;
      const Ended next = batch.run("2");
      INFO(next.err);
      CHECK(next.status == 0);
      CHECK(next.err.empty());
      check_reports(batch.found(), "", "2", true);
      CHECK(batch.found().size() == files);
    }
  }
}
