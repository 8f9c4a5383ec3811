#include "batch/lock.hpp"

#include "batch/fake_files.hpp"
#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"

using diagnostics::MachineFault;
using manifest::Shard;

namespace {

std::string refusal(batch::Files& files, const std::string& folder, std::optional<Shard> shard = {}) {
  try {
    batch::hold(files, folder, shard, {});
    return "";
  } catch (const MachineFault& fault) {
    return std::string(fault.what()) + ": " + fault.diagnostic().arguments.at(1);
  }
}

}  // namespace

TEST_CASE("one run at a time holds a folder, and the other is told who") {
  const TemporaryFolder t;
  batch::DiskFiles files;
  {
    const auto locks = batch::hold(files, t.path(), {}, {});
    CHECK(locks.size() == 1);
    CHECK(refusal(files, t.path()).starts_with("output-held: pid " + std::to_string(::getpid()) + ", "));
    CHECK(refusal(files, t.path(), Shard{1, 2}).starts_with("output-held: pid "));
  }
  CHECK(refusal(files, t.path()) == "");
}

TEST_CASE("shards hold a folder together, and each its own part alone") {
  const TemporaryFolder t;
  batch::DiskFiles files;
  const auto first = batch::hold(files, t.path(), Shard{1, 2}, {});
  const auto second = batch::hold(files, t.path(), Shard{2, 2}, {});
  CHECK(second.size() == 2);
  CHECK(refusal(files, t.path(), Shard{1, 2}).starts_with("output-held: --shard 1/2, pid "));
  CHECK(refusal(files, t.path()).starts_with("output-held: --shard "));
  // Another number of shards would divide the same reports otherwise.
  CHECK(refusal(files, t.path(), Shard{3, 3}).starts_with("output-held: --shard "));
}

TEST_CASE("who waits is told once, and gets the folder when it is free") {
  FakeFiles files;
  files.held = {"out/.raadstuk.lock"};
  files.files["out/.raadstuk.lock"] = "pid 7, host";
  std::vector<std::string> told;
  int asked = 0;
  const batch::Waiting waiting{[&](const std::string& holder) { told.push_back(holder); },
                               [&] {
                                 if (++asked == 2) files.held.clear();
                                 return false;
                               }};
  const auto locks = batch::hold(files, "out", {}, waiting);
  CHECK(locks.size() == 1);
  CHECK(files.locked.count("out/.raadstuk.lock") == 1);
  CHECK(told == std::vector<std::string>{"pid 7, host"});
}

TEST_CASE("a signal ends the waiting") {
  FakeFiles files;
  files.held = {"out/.raadstuk.lock"};
  CHECK(batch::hold(files, "out", {}, batch::Waiting{[](const std::string&) {}, [] { return true; }}).empty());
}

TEST_CASE("who reads keeps runs away, not other readers, and is kept away by runs") {
  const TemporaryFolder t;
  batch::DiskFiles files;
  // Nothing is made, so that where no run ever was there is nothing to hold.
  CHECK(batch::hold_to_read(files, t.path()).empty());
  CHECK(t.list().empty());
  batch::hold(files, t.path(), {}, {});
  {
    const auto reader = batch::hold_to_read(files, t.path()), another = batch::hold_to_read(files, t.path());
    CHECK(reader.size() == 1);
    CHECK(another.size() == 1);
    CHECK(refusal(files, t.path()).starts_with("output-held: verify, pid "));
  }
  const auto run = batch::hold(files, t.path(), {}, {});
  CHECK_THROWS_AS(batch::hold_to_read(files, t.path()), MachineFault);
}

TEST_CASE("who reads is kept away by a shard, and keeps it away") {
  const TemporaryFolder t;
  batch::DiskFiles files;
  {
    const auto shard = batch::hold(files, t.path(), Shard{2, 4}, {});
    CHECK_THROWS_AS(batch::hold_to_read(files, t.path()), MachineFault);
  }
  const auto reader = batch::hold_to_read(files, t.path());
  CHECK(reader.size() == 2);
  CHECK(refusal(files, t.path(), Shard{2, 4}).starts_with("output-held: verify, pid "));
}
