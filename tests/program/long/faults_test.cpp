// A machine that fails for real: a full disk, a limit of file sizes, a folder that is read-only, too little memory.
// Each run ends with a message and the right exit status, and leaves whole reports or none.
#include <unistd.h>

#include <map>

#include "../batch_inputs.hpp"
#include "../filled.hpp"
#include "../measured.hpp"
#include "catch.hpp"

namespace {

constexpr int sections = 6;

class Machine {
 public:
  explicit Machine(bool with_large = false) {
    write_sections(folder_, sections);
    if (with_large) folder_.write("in/groot.xml", large());
    REQUIRE(run("").status == 0);
    wanted_ = bytes_in(folder_, "uit");
    REQUIRE(wanted_.size() == 2 * (sections + (with_large ? 1 : 0)));
    std::filesystem::remove_all(folder_ / "uit");
  }

  // In a shell, behind `before`, and on the folder uit/, which `after` may look at.
  Ran run(const std::string& before, const std::string& after = "") const {
    return run_command(fmt::format(
        "cd {} && {{ {} {} export {}/in --language en --jobs 1 -o {}/uit; s=$?; {} exit $s; }}", PROJECT_FILES, before,
        RAADSTUK_BINARY, folder_.path(), folder_.path(), after.empty() ? "" : after + ";"));
  }

  // Every report that is there is whole; the number of sections that have both.
  void check_whole(const Bytes& found) const {
    for (const auto& [name, bytes] : found) {
      INFO(name);
      CHECK((bytes == wanted_.at(name)));
    }
  }
  void check_whole() const { check_whole(bytes_in(folder_, "uit")); }
  bool all_there() const { return bytes_in(folder_, "uit") == wanted_; }
  const TemporaryFolder& folder() const { return folder_; }

 private:
  static std::string large() {
    return filled::up_to_the_limits(
        "<sectie formaat=\"1\"><titel>T</titel><doelstellingen>",
        [](std::size_t i) { return "<alinea>" + filled::distinct(i, 5000, " ") + "</alinea>"; },
        "</doelstellingen></sectie>", 1U << 20U);
  }

  TemporaryFolder folder_;
  Bytes wanted_;
};

void check_ended(const Ran& ran, std::initializer_list<const char*> codes) {
  INFO(ran.status << ' ' << ran.err);
  CHECK((ran.status == 0 || ran.status == 3));
  if (ran.status == 0) return;
  bool said = false;
  for (const char* code : codes) said = said || ran.err.find(std::string(" [") + code + "]") != std::string::npos;
  CHECK(said);
}

}  // namespace

TEST_CASE("a disk that is full at any moment is said, and leaves whole reports only") {
  REQUIRE(geteuid() == 0);  // to mount one
  const Machine machine;
  const std::string disk = machine.folder() / "uit";
  std::filesystem::create_directories(disk);
  int full = 0;
  for (int pages = 1; pages < 220; pages += pages < 20 ? 1 : 9) {
    // In a mount namespace of its own; what is on the disk is carried out of it.
    std::filesystem::remove_all(machine.folder() / "kopie");
    const Ran ran = run_command(fmt::format(
        "unshare -m sh -c 'mount -t tmpfs -o size={}k,nr_inodes=1000 none {} && cd {} && {} export {}/in --language en "
        "--jobs 1 -o {}; s=$?; cp -r {} {}/kopie; exit $s'",
        4 * pages, disk, PROJECT_FILES, RAADSTUK_BINARY, machine.folder().path(), disk, disk, machine.folder().path()));
    INFO(pages << " pages");
    check_ended(ran, {"write-failed", "output-folder"});
    machine.check_whole(bytes_in(machine.folder(), "kopie"));
    for (const std::string& name : machine.folder().list("kopie")) CHECK(name.find(".tmp") == std::string::npos);
    full += ran.status == 3 ? 1 : 0;
  }
  CHECK(full > 10);
}

TEST_CASE("a limit of file sizes is said, and leaves whole reports only") {
  const Machine machine;
  int refused = 0;
  for (int blocks = 0; blocks < 80; blocks += blocks < 8 ? 1 : 6) {
    std::filesystem::remove_all(machine.folder() / "uit");
    // Standard output and error have a limit as well, so they are pipes.
    const Ran ran =
        run_command(fmt::format("cd {} && {{ (ulimit -f {}; exec {} export {}/in --language en --jobs 1 -o {}/uit) "
                                "2>&1 >/dev/null; echo $? >{}/status; }} | cat >&2; exit $(cat {}/status)",
                                PROJECT_FILES, blocks, RAADSTUK_BINARY, machine.folder().path(),
                                machine.folder().path(), machine.folder().path(), machine.folder().path()));
    INFO(blocks << " blocks");
    check_ended(ran, {"write-failed", "output-folder"});
    machine.check_whole();
    refused += ran.status == 3 ? 1 : 0;
  }
  CHECK(refused > 5);
  CHECK(machine.run("").status == 0);
  CHECK(machine.all_there());
}

TEST_CASE("a folder on a disk that is read-only is said before the first report") {
  REQUIRE(geteuid() == 0);
  const Machine machine;
  std::filesystem::create_directories(machine.folder() / "uit");
  const Ran ran = run_command(fmt::format(
      "unshare -m sh -c 'mount -t tmpfs -o ro none {0}/uit && cd {1} && {2} export {0}/in --language en -o {0}/uit'",
      machine.folder().path(), PROJECT_FILES, RAADSTUK_BINARY));
  CHECK(ran.status == 3);
  CHECK(ran.err ==
        fmt::format("raadstuk: error: the folder {}/uit cannot be written: this disk can only be read; choose another "
                    "with --output [output-folder]\n",
                    machine.folder().path()));
}

TEST_CASE("too little memory ends a run with a message, or a library ends it; no report is half") {
  if (!costs_count) return;
  // With a section that needs more memory than what is there before it.
  const Machine machine(true);
  int said = 0, whole = 0, aborted = 0;
  for (int mebibytes = 8; mebibytes <= 176; mebibytes += mebibytes < 80 ? 12 : 8) {
    std::filesystem::remove_all(machine.folder() / "uit");
    const Ran ran = machine.run(fmt::format("prlimit --as={}:", mebibytes << 20));
    INFO(mebibytes << " MiB: " << ran.status << ' ' << ran.err.substr(0, 300));
    machine.check_whole();
    if (ran.status == 0) {
      CHECK(machine.all_there());
      ++whole;
    } else if (ran.status == 3) {
      CHECK(ran.err.find("error: ") != std::string::npos);
      ++said;
    } else {
      // The loader does not get its libraries (127), or one of them aborts or reads behind nothing.
      CHECK((ran.status == 127 || ran.status > 128));
      ++aborted;
    }
  }
  WARN(said << " said, " << whole << " whole, " << aborted << " aborted by a library");
  CHECK(whole > 0);
  CHECK(said > 0);
  CHECK(machine.run("").status == 0);
  CHECK(machine.all_there());
}
