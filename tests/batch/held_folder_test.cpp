// The output folder while others move it, put links into it, or take its lock away.
#include <filesystem>

#include "batch/fake_files.hpp"
#include "batch/lock.hpp"
#include "batch/replace.hpp"
#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"

namespace {

namespace fs = std::filesystem;
using diagnostics::MachineFault;

// The code of the fault, or nothing.
template <class Action>
std::string code_of(const Action& action) {
  try {
    action();
    return "";
  } catch (const MachineFault& fault) {
    return fault.what();
  }
}

std::string replace_in(batch::Files& files, const std::string& folder, const batch::Written& written = {}) {
  const std::vector<batch::Replacement> report = {{folder + "/a.pdf", "PDF"}, {folder + "/a.docx", "DOCX"}};
  return code_of([&] { batch::replace(files, folder, report, written); });
}

struct Held {
  TemporaryFolder t;
  batch::DiskFiles files;
  batch::Locks locks;
  explicit Held(const std::string& output = "out") {
    batch::prepare_folder(files, t / output);
    locks = batch::hold(files, t / output, {}, {});
  }
};

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("an output folder may be a link, and is opened once") {
  const TemporaryFolder t;
  fs::create_directories(t / "echt");
  t.link("echt", "out");
  batch::DiskFiles files;
  batch::prepare_folder(files, t / "out");
  CHECK(replace_in(files, t / "out/sub").empty());
  CHECK(t.list("echt") == Strings{"sub/a.docx", "sub/a.pdf"});
}

TEST_CASE("below the output folder no link is followed to write, to look or to remove") {
  Held held;
  held.t.write("elders/a.pdf", "blijft");
  held.t.link("../elders", "out/sub");
  CHECK(replace_in(held.files, held.t / "out/sub") == "output-link");
  CHECK(held.files.kind(held.t / "out/sub/a.pdf") == batch::Files::Kind::other);
  CHECK_FALSE(held.files.hash(held.t / "out/sub/a.pdf"));
  CHECK(held.files.names(held.t / "out/sub").empty());
  held.files.remove(held.t / "out/sub/a.pdf");
  CHECK(held.files.rename(held.t / "out/sub/a.pdf", held.t / "out/a.pdf"));
  CHECK(held.files.make_folder(held.t / "out/sub/dieper"));
  CHECK(held.t.list("elders") == Strings{"a.pdf"});
  CHECK(read_all(held.t / "elders/a.pdf") == "blijft");
}

TEST_CASE("a run whose output folder is moved away, or exchanged for a link, stops and writes nothing elsewhere") {
  for (const bool link : {false, true}) {
    Held held;
    CHECK(replace_in(held.files, held.t / "out").empty());
    fs::create_directories(held.t / "elders");
    const auto move = [&](std::span<const std::string>) {
      fs::rename(held.t / "out", held.t / "weg");
      if (link) held.t.link("elders", "out");
    };
    CHECK(replace_in(held.files, held.t / "out", move) == "output-moved");
    CHECK(held.t.list("elders").empty());
    CHECK(held.t.list("weg") == Strings{".raadstuk.lock", "a.docx", "a.pdf"});
  }
}

TEST_CASE("a folder below it that is exchanged stops the run too") {
  Held held;
  CHECK(replace_in(held.files, held.t / "out/sub").empty());
  fs::create_directories(held.t / "elders");
  const auto move = [&](std::span<const std::string>) {
    fs::rename(held.t / "out/sub", held.t / "out/weg");
    held.t.link("../elders", "out/sub");
  };
  CHECK(replace_in(held.files, held.t / "out/sub", move) == "output-moved");
  CHECK(held.t.list("elders").empty());
  CHECK(held.t.list("out/weg") == Strings{"a.docx", "a.pdf"});
}

TEST_CASE("a folder below it that was removed and made again is written to") {
  Held held;
  CHECK(replace_in(held.files, held.t / "out/sub/diep").empty());
  fs::remove_all(held.t / "out/sub");
  CHECK(replace_in(held.files, held.t / "out/sub/diep").empty());
  CHECK(held.t.list("out/sub") == Strings{"diep/a.docx", "diep/a.pdf"});
}

TEST_CASE("a run whose lock is gone stops, and says who holds the folder now") {
  Held held;
  fs::remove(held.t / "out/.raadstuk.lock");
  CHECK(replace_in(held.files, held.t / "out") == "output-held");
  CHECK(held.t.list("out").empty());
  batch::DiskFiles other;
  const batch::Locks locks = batch::hold(other, held.t / "out", {}, {});
  try {
    batch::expect_held(held.files, held.t / "out");
    FAIL("no fault");
  } catch (const MachineFault& fault) {
    CHECK(std::string(fault.what()) == "output-held");
    CHECK(fault.diagnostic().arguments.at(0) == held.t / "out");
    CHECK(fault.diagnostic().arguments.at(1).starts_with("pid "));
  }
}

TEST_CASE("many folders take few descriptors") {
  Held held;
  for (int i = 0; i < 40; ++i) CHECK(replace_in(held.files, held.t / ("out/" + std::to_string(i))).empty());
  CHECK(std::distance(fs::directory_iterator("/proc/self/fd"), {}) < 40);
}

TEST_CASE("a loss between two renames takes the first back") {
  FakeFiles counting;
  counting.files = {{"out/a.pdf", "oud"}, {"out/a.docx", "oud"}};
  const auto old = counting.files;
  CHECK(replace_in(counting, "out").empty());
  for (int n = 1; n <= counting.operations; ++n) {
    FakeFiles files;
    files.files = old;
    files.lost = batch::Files::Loss{batch::Files::Loss::Kind::folder, "out"};
    files.lost_at = n;
    const std::string said = replace_in(files, "out");
    CAPTURE(n, said);
    CHECK((said.empty() ? n > 3 : said == "output-moved" && files.files == old));
  }
}
