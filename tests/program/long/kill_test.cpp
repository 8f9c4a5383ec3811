// Runs that are killed at moments of chance leave nothing half, and the next forgets nothing.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <random>

#include "catch.hpp"
#include "program/batch_inputs.hpp"

namespace {

// RAADSTUK_KILLS="200 500" kills 200 runs over 500 sections, as tests/conformance/full does.
struct Extent {
  int rounds = 14, sections = 60;
  Extent() {
    if (const char* asked = std::getenv("RAADSTUK_KILLS"))
      REQUIRE(std::sscanf(asked, "%d %d", &rounds, &sections) == 2);
  }
};

// Sections whose two files are as in `wanted`.
int whole(const Bytes& found, const Bytes& wanted) {
  int count = 0;
  for (const auto& [name, bytes] : wanted) {
    if (!name.ends_with(".pdf")) continue;
    const std::string docx = name.substr(0, name.size() - 4) + ".docx";
    count +=
        found.count(name) > 0 && found.count(docx) > 0 && found.at(name) == bytes && found.at(docx) == wanted.at(docx)
            ? 1
            : 0;
  }
  return count;
}

// What stands beside the reports; a page of messages comes and goes with what is said.
std::vector<std::string> others_in(const TemporaryFolder& folder) {
  std::vector<std::string> names = folder.list("uit");
  std::erase_if(names, [](const std::string& name) {
    return name.ends_with(".pdf") || name.ends_with(".docx") || name == "meldingen.html";
  });
  return names;
}

// The lock, the manifest and the run file; no journal, no temporary file.
const std::vector<std::string> ours = {".raadstuk.lock", "raadstuk.json", "raadstuk.run.json"};

}  // namespace

TEST_CASE("a run killed at any moment leaves whole files only, and the next run completes it") {
  const Extent extent;
  const auto sections = static_cast<std::size_t>(extent.sections);
  const TemporaryFolder folder;
  write_sections(folder, extent.sections);
  const std::string command = fmt::format("cd {} && {{}}{} export {}/in --log json -j 2 -o {}/", PROJECT_FILES,
                                          RAADSTUK_BINARY, folder.path(), folder.path());
  const auto run = [&](const std::string& before, const std::string& rest) {
    return run_command(fmt::format(fmt::runtime(command), before) + rest);
  };
  const std::string statuses[] = {"concept", "definitief"};
  Bytes wanted[2];
  double seconds = 0;
  for (int i = 0; i < 2; ++i) {
    const auto start = std::chrono::steady_clock::now();
    REQUIRE(run("", statuses[i] + " --set status=" + statuses[i]).status == 0);
    seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    wanted[i] = bytes_in(folder, statuses[i]);
    REQUIRE(wanted[i].size() == 2 * sections);
  }

  std::mt19937 chance(20261125);
  std::uniform_real_distribution<double> moment(0.02, 0.7 * seconds);
  int killed = 0;
  for (int round = 0; killed < extent.rounds; ++round) {
    REQUIRE(round < 6 * extent.rounds);  // some have ended before their moment
    // Two rounds with the one value, two with the other: a cut run is gone on with, and then overwritten.
    const int value = round / 2 % 2;
    const std::string rest = "uit --set status=" + statuses[value];
    const Ran ran = run(fmt::format("timeout -s KILL {:.3f} ", moment(chance)), rest);
    killed += ran.status == 137 ? 1 : 0;
    const Bytes found = bytes_in(folder, "uit");
    for (const auto& [name, bytes] : found) {
      INFO(name);
      REQUIRE((bytes == wanted[0].at(name) || bytes == wanted[1].at(name)));
    }
    const Ran next = run("", rest + " --wait");  // for the killed one may still be going
    CAPTURE(round, next.err);
    REQUIRE(next.status == 0);
    REQUIRE(told(next, "up_to_date") >= whole(found, wanted[value]));
    REQUIRE(bytes_in(folder, "uit") == wanted[value]);
    REQUIRE(others_in(folder) == ours);
    if (round % 2 == 1) std::filesystem::remove_all(folder / "uit/0");
  }
  WARN(killed << " runs over " << sections << " sections were killed");
}

TEST_CASE("wherever a run without drafts is killed, no new report has an older draft beside it") {
  constexpr int sections = 60;
  const TemporaryFolder folder;
  write_sections(folder, sections);
  const std::string command = fmt::format("cd {} && {{}}{} export {}/in --log json -j 2 -o {}/uit --set status={{}}",
                                          PROJECT_FILES, RAADSTUK_BINARY, folder.path(), folder.path());
  const auto run = [&](const std::string& before, const std::string& rest) {
    return run_command(fmt::format(fmt::runtime(command), before, rest));
  };
  const auto drafts = [&] {
    const auto names = folder.list("uit");
    return std::count_if(names.begin(), names.end(), [](const std::string& name) { return name.ends_with(".eml"); });
  };
  std::mt19937 chance(20261126);
  double seconds = 1;
  int killed = 0, between = 0;
  for (int round = 0; round < 8; ++round) {
    const auto start = std::chrono::steady_clock::now();
    REQUIRE(run("", "concept --eml --to a@b.nl").status == 0);
    if (round == 0) seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    REQUIRE(drafts() == sections);
    const Bytes older = bytes_in(folder, "uit");
    std::uniform_real_distribution<double> moment(0.02, 0.5 * seconds);
    killed += run(fmt::format("timeout -s KILL {:.3f} ", moment(chance)), "definitief").status == 137 ? 1 : 0;
    between += drafts() > 0 && drafts() < sections ? 1 : 0;
    for (const auto& [name, bytes] : bytes_in(folder, "uit")) {
      INFO(name);
      const std::string draft = folder / ("uit/" + name.substr(0, name.rfind('.')) + ".eml");
      if (bytes != older.at(name)) REQUIRE_FALSE(std::filesystem::exists(draft));
    }
    const Ran next = run("", "definitief --wait");  // for the killed one may still be going
    CAPTURE(round, next.err);
    REQUIRE(next.status == 0);
    REQUIRE(drafts() == 0);
    REQUIRE(others_in(folder) == ours);
  }
  CHECK(killed > 2);
  CHECK(between > 0);
}

TEST_CASE("a run that is told to stop finishes what is under way, says so, and the next goes on") {
  constexpr int many = 1000;  // more than any machine makes between its first report and the signal
  const TemporaryFolder folder;
  write_sections(folder, many);
  const std::string command =
      fmt::format("{} export {}/in --log json -j 2 -o {}/uit", RAADSTUK_BINARY, folder.path(), folder.path());
  const std::string written = fmt::format("find {}/uit -name '*.pdf' 2>/dev/null | grep -q .", folder.path());
  const Ran stopped =
      run_command(fmt::format("cd {} && {{ {} & p=$!; until {}; do sleep 0.01; done; kill -s TERM $p; wait $p; }}",
                              PROJECT_FILES, command, written));
  CHECK(stopped.status == 143);
  CHECK(stopped.err.find("\"code\":\"interrupted\"") != std::string::npos);
  const int done = told(stopped, "good");
  CHECK(done < many);
  CHECK(static_cast<int>(reports_in(folder, "uit").size()) == 2 * done);
  const Ran next = run_command(fmt::format("cd {} && {}", PROJECT_FILES, command));
  CHECK(next.status == 0);
  CHECK(told(next, "up_to_date") == done);
  CHECK(told(next, "good") == many - done);
}
