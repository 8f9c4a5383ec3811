// Memory that runs out, and a disk that fails, at any place of a batch: exit status and message are right, no report is
// half, and the next run makes all of it good.
#include <algorithm>
#include <array>
#include <ostream>
#include <streambuf>

#include "batch/fake_files.hpp"
#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "cli/program.hpp"
#include "failing_new.hpp"

namespace {

constexpr int sections = 3;

// A disk that takes no memory of the program.
class Disk : public FakeFiles {
 public:
  State state(const std::string& path) override { return outside([&] { return FakeFiles::state(path); }); }
  std::optional<manifest::Digest> hash(const std::string& file) override {
    return outside([&] { return FakeFiles::hash(file); });
  }
  std::variant<std::string, std::error_code> read(const std::string& file) override {
    return outside([&] { return FakeFiles::read(file); });
  }
  std::vector<std::string> names(const std::string& folder) override {
    return outside([&] { return FakeFiles::names(folder); });
  }
  std::error_code append(const std::string& file, std::string_view bytes) override {
    return outside([&] { return FakeFiles::append(file, bytes); });
  }
  std::error_code write(const std::string& folder, std::string_view bytes, std::string& temporary) override {
    return outside([&] { return FakeFiles::write(folder, bytes, temporary); });
  }
  std::error_code keep(const std::string& folder, const std::string& file, std::string& temporary) override {
    return outside([&] { return FakeFiles::keep(folder, file, temporary); });
  }
  std::error_code rename(const std::string& from, const std::string& to) override {
    return outside([&] { return FakeFiles::rename(from, to); });
  }
  void remove(const std::string& file) override {
    outside([&] {
      FakeFiles::remove(file);
      return 0;
    });
  }
  std::error_code lock(const std::string& file, bool shared, std::unique_ptr<Lock>& lock) override {
    return outside([&] { return FakeFiles::lock(file, shared, lock); });
  }

 private:
  template <class Action>
  static auto outside(Action action) {
    const failing_new::Pause pause;
    return action();
  }
};

// Standard output, which takes no memory either.
class Terminal : public std::streambuf {
 public:
  Terminal() { setp(bytes_.data(), bytes_.data() + bytes_.size()); }
  std::string text() const { return {pbase(), pptr()}; }

 private:
  std::array<char, 1U << 16U> bytes_{};
};

struct Ended {
  int status = -1;
  std::string out, err;
};

// A conversion that takes memory as a real one does, on a disk that is no disk.
class Batch {
 public:
  Disk files;

  Batch() {
    for (int i = 1; i <= sections; ++i) folder_.write("in/" + std::to_string(i) + ".xml", text(i));
  }

  static std::string text(int number) { return "inhoud " + std::to_string(number); }

  Ended run(const std::string& version, std::size_t fail_new_at = 0, bool lasting = false) {
    cli::Program program;
    program.version = version;
    program.max_bytes = 1000;
    program.prepare = [&](const cli::Options&) {
      cli::Prepared prepared;
      prepared.circumstances.version = version;
      prepared.convert = [&](std::string_view bytes, std::string_view, const batch::ReadBeside&) {
        batch::Made made;
        made.pages = 2;
        made.outputs = {{"pdf", "PDF " + version + std::string(bytes)}, {"docx", "DOCX " + version + std::string(bytes)}};
        return made;
      };
      return prepared;
    };
    Terminal of_out, of_err;
    std::ostream out(&of_out), err(&of_err);
    const std::vector<std::string> line = {"export", folder_ / "in", "-o", "uit", "--jobs", "1"};
    Ended ended;
    failing_new::begin(fail_new_at, lasting);
    try {
      ended.status = cli::run(line, program,
                              {[](const char*) -> const char* { return nullptr; }, out, err, false, [] { return 0; }, files});
    } catch (...) {
      failing_new::end();
      FAIL("an exception left the program");
    }
    allocations_ = failing_new::end();
    ended.out = of_out.text();
    ended.err = of_err.text();
    return ended;
  }

  std::size_t allocations() const { return allocations_; }

  // Whether each report is whole, of one of two versions; `only` makes it that one, and nothing missing.
  void check_reports(const std::string& older, const std::string& newer, bool only) const {
    for (int i = 1; i <= sections; ++i)
      for (const auto& [extension, word] : {std::pair(".pdf", "PDF "), std::pair(".docx", "DOCX ")}) {
        const auto found = files.files.find("uit/" + std::to_string(i) + extension);
        INFO(i << extension);
        if (only) REQUIRE(found != files.files.end());
        if (found == files.files.end()) {
          CHECK(older.empty());
          continue;
        }
        const bool is_new = found->second == word + newer + text(i);
        CHECK((is_new || (!only && !older.empty() && found->second == word + older + text(i))));
      }
  }
  bool has_temporaries() const {
    return std::any_of(files.files.begin(), files.files.end(),
                       [](const auto& file) { return file.first.find("/.raadstuk-") != std::string::npos; });
  }

 private:
  TemporaryFolder folder_;
  std::size_t allocations_ = 0;
};

// A run of the second version that something befalls, and one that nothing does.
void check_fault(Batch& batch, const std::string& older, std::size_t fail_new_at, bool lasting) {
  const Ended ended = batch.run("2", fail_new_at, lasting);
  INFO(ended.status << ' ' << ended.err);
  CHECK((ended.status == 0 || ended.status == 3));
  if (ended.status == 3) CHECK(ended.err.find("error: ") != std::string::npos);
  if (ended.status == 0) CHECK(ended.err.empty());
  batch.check_reports(older, "2", ended.status == 0);
  batch.files.fail_at = 0;
  const Ended next = batch.run("2");
  INFO(next.err);
  CHECK(next.status == 0);
  CHECK(next.err.empty());
  batch.check_reports("", "2", true);
  CHECK_FALSE(batch.has_temporaries());
}

}  // namespace

TEST_CASE("whatever the disk refuses, a batch says so and the next one makes it good") {
  for (const std::string older : {"", "1"}) {
    Batch counting;
    if (!older.empty()) REQUIRE(counting.run(older).status == 0);
    counting.files.operations = 0;
    REQUIRE(counting.run("2").status == 0);
    const int operations = counting.files.operations;
    REQUIRE(operations > 30);
    for (int at = 1; at <= operations; ++at) {
      Batch batch;
      if (!older.empty()) REQUIRE(batch.run(older).status == 0);
      batch.files.operations = 0;
      batch.files.fail_at = at;
      INFO("operation " << at << " of " << operations << ", over " << (older.empty() ? "nothing" : "older reports"));
      check_fault(batch, older, 0, false);
    }
  }
}

TEST_CASE("wherever memory runs out in a batch, it says so and the next one makes it good") {
  for (const std::string older : {"", "1"}) {
    Batch counting;
    if (!older.empty()) REQUIRE(counting.run(older).status == 0);
    REQUIRE(counting.run("2").status == 0);
    const std::size_t all = counting.allocations();
    REQUIRE(all > 500);
    for (std::size_t at = 1; at <= all; at += at < 300 ? 1 : all / 200)
      for (const bool lasting : {false, true}) {
        Batch batch;
        if (!older.empty()) REQUIRE(batch.run(older).status == 0);
        INFO("allocation " << at << " of " << all << (lasting ? " and all behind it" : ""));
        check_fault(batch, older, at, lasting);
      }
  }
}
