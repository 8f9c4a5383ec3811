// Whole batches: threads, what is up to date, the lock, shards.
#include "batch_inputs.hpp"
#include "catch.hpp"

TEST_CASE("one thread and eight write the same bytes and say the same") {
  const TemporaryFolder folder;
  write_sections(folder, 24);
  folder.write("in/0/fout.xml", "<sectie>");
  const Ran one = raadstuk(fmt::format("export {0}/in -o {0}/een --jobs 1", folder.path()));
  const Ran eight = raadstuk(fmt::format("export {0}/in -o {0}/acht --jobs 8", folder.path()));
  CHECK(one.status == 1);
  CHECK(eight.status == 1);
  CHECK(one.err == eight.err);
  REQUIRE(reports_in(folder, "een").size() == 48);
  REQUIRE(reports_in(folder, "acht") == reports_in(folder, "een"));
  for (const std::string& name : reports_in(folder, "een")) {
    INFO(name);
    CHECK(read_all(folder / ("een/" + name)) == read_all(folder / ("acht/" + name)));
  }
}

TEST_CASE("a second run writes nothing; a style, an option or a section rewrites what depends on it") {
  const TemporaryFolder folder;
  write_sections(folder, 3);
  folder.write("stijl.xml", R"(<stijl formaat="1" basis="standaard"><kleur naam="accent" waarde="#7a1f3d"/></stijl>)");
  folder.write("standaard.xml", read_all(PROJECT_FILES "/styles/standaard.xml"));
  const auto run = [&](const std::string& options, const std::string& environment = "") {
    return raadstuk(fmt::format("export {0}/in -o {0}/uit --log json -s {0}/stijl.xml {1}", folder.path(), options),
                    environment);
  };
  CHECK(told(run(""), "good") == 3);
  CHECK(told(run(""), "up_to_date") == 3);
  CHECK(told(run("--jobs 1 --language nl"), "up_to_date") == 3);
  CHECK(told(run("--force"), "good") == 3);
  CHECK(told(run("--set status=definitief"), "good") == 3);
  CHECK(told(run(""), "up_to_date") == 3);
  CHECK(told(run("--set status="), "good") == 3);
  CHECK(told(run(""), "good") == 3);
  CHECK(told(run("", "SOURCE_DATE_EPOCH=1700000000"), "good") == 3);
  CHECK(told(run("--embed-source"), "good") == 3);
  CHECK(told(run(""), "good") == 3);
  folder.write("in/0/s1.xml", read_all(folder / "in/0/s2.xml"));
  const Ran one = run("");
  CHECK(told(one, "good") == 1);
  CHECK(told(one, "up_to_date") == 2);
  std::string basis = read_all(folder / "standaard.xml");
  folder.write("standaard.xml", basis.insert(basis.size(), "<!-- anders -->"));
  CHECK(told(run(""), "good") == 3);
  CHECK(told(run(""), "up_to_date") == 3);
}

TEST_CASE("a run that finds the folder held says who holds it and exits with 3; --wait waits") {
  const TemporaryFolder folder;
  write_sections(folder, 1);
  REQUIRE(raadstuk(fmt::format("export {0}/in -o {0}/uit", folder.path())).status == 0);
  const std::string held = fmt::format(
      "flock {0}/uit/.raadstuk.lock sh -c 'printf %s \"pid 1, elders\" >{0}/uit/.raadstuk.lock; touch {0}/vast; sleep "
      "1' & "
      "while [ ! -e {0}/vast ]; do sleep 0.01; done; ",
      folder.path());
  const std::string command = fmt::format("cd {} && {} export {}/in --language en -o {}/uit", PROJECT_FILES,
                                          RAADSTUK_BINARY, folder.path(), folder.path());
  const Ran refused = run_command(held + command + "; s=$?; wait; exit $s");
  CHECK(refused.status == 3);
  CHECK(refused.err == fmt::format("raadstuk: error: the folder {}/uit is held by another run (pid 1, elders); wait "
                                   "until it is finished, or let "
                                   "--wait do so [output-held]\n",
                                   folder.path()));
  std::filesystem::remove(folder / "vast");
  const Ran waited = run_command(held + command + " --wait; s=$?; wait; exit $s");
  CHECK(waited.status == 0);
  CHECK(waited.err.ends_with("Ctrl+C ends the waiting [waiting-for-output]\n"));
  CHECK(waited.out.starts_with("1 section: 1 up to date, in "));
}

TEST_CASE("the shards together make exactly the batch, at the same time and in one folder") {
  const TemporaryFolder folder;
  write_sections(folder, 20);
  REQUIRE(raadstuk(fmt::format("export {0}/in -o {0}/heel", folder.path())).status == 0);
  const std::string shard =
      fmt::format("{} export {}/in -o {}/delen -j 1 --log json --shard", RAADSTUK_BINARY, folder.path(), folder.path());
  CHECK(run_command(fmt::format("cd {1}; for k in 1 2 3; do {0} $k/3 & done; wait", shard, PROJECT_FILES)).status == 0);
  REQUIRE(reports_in(folder, "delen") == reports_in(folder, "heel"));
  for (const std::string& name : reports_in(folder, "heel"))
    CHECK(read_all(folder / ("heel/" + name)) == read_all(folder / ("delen/" + name)));
  CHECK(std::filesystem::exists(folder / "delen/raadstuk.2-3.json"));
  const Ran again = run_command(fmt::format("cd {}; {} 2/3", PROJECT_FILES, shard));
  CHECK(told(again, "up_to_date") == told(again, "sections"));
  const Ran other = run_command(fmt::format("cd {}; {} 2/5", PROJECT_FILES, shard));
  CHECK(told(other, "up_to_date") == told(other, "sections"));
  const Ran joined = raadstuk(fmt::format("export {0}/in -o {0}/delen --log json", folder.path()));
  CHECK(told(joined, "up_to_date") == 20);
  CHECK_FALSE(std::filesystem::exists(folder / "delen/raadstuk.2-3.json"));
  CHECK(std::filesystem::exists(folder / "delen/raadstuk.json"));
}
