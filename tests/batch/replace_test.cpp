#include "batch/replace.hpp"

#include <sys/resource.h>

#include <csignal>

#include "batch/fake_files.hpp"
#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"

using Contents = std::map<std::string, std::string>;

namespace {

std::vector<batch::Replacement> report(const std::string& folder, std::string_view pdf, std::string_view docx) {
  return {{folder + "/a.pdf", pdf}, {folder + "/a.docx", docx}};
}

// The message of the fault, or nothing.
std::string write_pair(batch::Files& files, const std::string& folder, std::string_view pdf = "PDF",
                       std::string_view docx = "DOCX") {
  try {
    batch::replace(files, folder, report(folder, pdf, docx));
    return "";
  } catch (const diagnostics::MachineFault& fault) {
    return diagnostics::text(fault.diagnostic(), diagnostics::Language::nl);
  }
}

mode_t mode_of(const std::string& file) {
  struct stat status{};
  return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
}

}  // namespace

TEST_CASE("both files of a report are written, and nothing else") {
  FakeFiles files;
  CHECK(write_pair(files, "out").empty());
  CHECK(files.files == Contents{{"out/a.pdf", "PDF"}, {"out/a.docx", "DOCX"}});
}

TEST_CASE("whatever fails, a new report is there whole or not at all") {
  FakeFiles counting;
  write_pair(counting, "out");
  REQUIRE(counting.operations == 5);
  for (int n = 1; n <= counting.operations; ++n) {
    FakeFiles files;
    files.fail_at = n;
    CAPTURE(n, files.failed);
    CHECK(write_pair(files, "out")
              .find("kan niet worden geschreven: er is geen ruimte meer op de schijf; maak ruimte of controleer de "
                    "rechten") != std::string::npos);
    CHECK(files.files.empty());
  }
}

TEST_CASE("whatever fails, an older report stays as it was") {
  const Contents old = {{"out/a.pdf", "oud"}, {"out/a.docx", "ook oud"}};
  for (int n = 1; n <= 5; ++n) {
    FakeFiles files;
    files.files = old;
    files.fail_at = n;
    CHECK_FALSE(write_pair(files, "out").empty());
    CAPTURE(n, files.failed);
    CHECK(files.files == old);
  }
}

TEST_CASE("of an older report in one format, that format stays as it was") {
  const Contents old = {{"out/a.docx", "oud"}};
  for (int n = 1; n <= 5; ++n) {
    FakeFiles files;
    files.files = old;
    files.fail_at = n;
    CHECK_FALSE(write_pair(files, "out").empty());
    CHECK(files.files == old);
  }
}

TEST_CASE("a file that goes with the older report is there with it, and not with the new one") {
  const Contents old = {{"out/a.pdf", "oud"}, {"out/a.docx", "ook oud"}, {"out/a.eml", "concept"}};
  const auto write_and_remove = [](FakeFiles& files) {
    try {
      batch::replace(files, "out", report("out", "PDF", "DOCX"), {}, "out/a.eml");
      return true;
    } catch (const diagnostics::MachineFault&) {
      return false;
    }
  };
  FakeFiles counting;
  counting.files = old;
  REQUIRE(write_and_remove(counting));
  CHECK(counting.files == Contents{{"out/a.pdf", "PDF"}, {"out/a.docx", "DOCX"}});
  for (int n = 1; n <= counting.operations; ++n) {
    FakeFiles files;
    files.files = old;
    files.fail_at = n;
    CAPTURE(n, files.failed);
    CHECK_FALSE(write_and_remove(files));
    CHECK(files.files == old);
  }
}

TEST_CASE("whatever fails on a disk without hard links, a copy among it, an older report stays as it was") {
  const Contents old = {{"out/a.pdf", "oud"}, {"out/a.docx", "ook oud"}};
  FakeFiles counting;
  counting.links = false;
  counting.files = old;
  CHECK(write_pair(counting, "out").empty());
  REQUIRE(counting.operations == 7);
  for (int n = 1; n <= counting.operations; ++n) {
    FakeFiles files;
    files.links = false;
    files.files = old;
    files.fail_at = n;
    CAPTURE(n, files.failed);
    CHECK_FALSE(write_pair(files, "out").empty());
    CHECK(files.files == old);
  }
}

TEST_CASE("a file that another program has open is said to be, and the other of its pair is as it was") {
  const Contents old = {{"out/a.pdf", "oud"}, {"out/a.docx", "ook oud"}};
  for (const auto reason :
       {std::errc::permission_denied, std::errc::device_or_resource_busy, std::errc::text_file_busy}) {
    FakeFiles files;
    files.files = old;
    files.fail_at = 4;  // the second rename
    files.reason = reason;
    CHECK(write_pair(files, "out").starts_with("out/a.docx kan niet worden vervangen: "));
    CHECK(files.files == old);
  }
}

TEST_CASE("a name that a disk does not take is told by its character") {
  const auto said = [](const std::string& name, std::errc reason) {
    FakeFiles files;
    files.fail_at = 2;
    files.reason = reason;
    try {
      batch::replace(files, "out", std::vector<batch::Replacement>{{"out/" + name, "PDF"}});
      return std::string();
    } catch (const diagnostics::MachineFault& fault) {
      return diagnostics::text(fault.diagnostic(), diagnostics::Language::en);
    }
  };
  CHECK(said("wat nu?.pdf", std::errc::invalid_argument) ==
        "out/wat nu?.pdf cannot be written, for this disk does not accept ? in a name; rename the input");
  CHECK(said("a:b.pdf", std::errc::no_such_file_or_directory).find("does not accept : in a name") != std::string::npos);
  CHECK(said("aux.pdf", std::errc::invalid_argument).find("does not accept aux in a name") != std::string::npos);
  CHECK(said(std::string(300, 'x') + ".pdf", std::errc::filename_too_long).find("accept 304 bytes in") !=
        std::string::npos);
  CHECK(said("goed.pdf", std::errc::invalid_argument).find("cannot be written: Invalid argument") != std::string::npos);
}

TEST_CASE("a disk without hard links leaves no half report either") {
  FakeFiles files;
  files.links = false;
  files.files = {{"out/a.pdf", "oud"}, {"out/a.docx", "oud"}};
  CHECK(write_pair(files, "out").empty());
  CHECK(files.files == Contents{{"out/a.pdf", "PDF"}, {"out/a.docx", "DOCX"}});
}

TEST_CASE("the message names the file that could not be written") {
  FakeFiles files;
  files.fail_at = 2;
  CHECK(write_pair(files, "out") ==
        "out/a.docx kan niet worden geschreven: er is geen ruimte meer op de schijf; maak ruimte of controleer de "
        "rechten");
}

TEST_CASE("a target that is no plain file is refused before anything is written") {
  FakeFiles files;
  files.others = {"out/a.docx"};
  CHECK(write_pair(files, "out") == "out/a.docx bestaat al en is geen gewoon bestand; haal het weg");
  CHECK(files.operations == 0);
}

TEST_CASE("on the disk, folders are made and files have the usual mode") {
  const TemporaryFolder t;
  batch::DiskFiles files;
  const mode_t before = ::umask(022);
  CHECK(write_pair(files, t / "x/y").empty());
  ::umask(027);
  CHECK(write_pair(files, t / "z").empty());
  ::umask(before);
  CHECK(t.list() == std::vector<std::string>{"x/y/a.docx", "x/y/a.pdf", "z/a.docx", "z/a.pdf"});
  CHECK(read_all(t / "x/y/a.pdf") == "PDF");
  CHECK(mode_of(t / "x/y/a.pdf") == 0644);
  CHECK(mode_of(t / "z/a.pdf") == 0640);
}

TEST_CASE("on the disk, an older report is replaced and no other file is left") {
  const TemporaryFolder t;
  batch::DiskFiles files;
  write_pair(files, t / "out", "oud", "oud");
  CHECK(write_pair(files, t / "out").empty());
  CHECK(t.list() == std::vector<std::string>{"out/a.docx", "out/a.pdf"});
  CHECK(read_all(t / "out/a.docx") == "DOCX");
}

TEST_CASE("on the disk, a link, a pipe and a folder are refused as targets") {
  const TemporaryFolder t;
  batch::DiskFiles files;
  t.write("elders", "blijft");
  std::filesystem::create_directories(t / "out");
  t.link(t / "elders", "out/a.pdf");
  CHECK(write_pair(files, t / "out") == t / "out/a.pdf" + " bestaat al en is geen gewoon bestand; haal het weg");
  CHECK(read_all(t / "elders") == "blijft");
  std::filesystem::remove(t / "out/a.pdf");
  t.pipe("out/a.pdf");
  CHECK(write_pair(files, t / "out") == t / "out/a.pdf" + " bestaat al en is geen gewoon bestand; haal het weg");
  std::filesystem::remove(t / "out/a.pdf");
  std::filesystem::create_directories(t / "out/a.docx");
  CHECK(write_pair(files, t / "out") == t / "out/a.docx" + " bestaat al en is geen gewoon bestand; haal het weg");
  CHECK(t.list().size() == 1);
}

TEST_CASE("on the disk, a file that does not fit leaves nothing") {
  const TemporaryFolder t;
  batch::DiskFiles files;
  struct rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  const struct rlimit small = {1000, before.rlim_max};
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  ::setrlimit(RLIMIT_FSIZE, &small);
  const std::string message = write_pair(files, t / "out", "klein", std::string(5000, 'x'));
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  CHECK(message ==
        t / "out/a.docx" + " kan niet worden geschreven: het is te groot; maak ruimte of controleer de rechten");
  CHECK(t.list().empty());
}

TEST_CASE("a name as long as a name can be is no trouble, one longer is a fault") {
  const TemporaryFolder t;
  batch::DiskFiles files;
  const std::string longest = t / std::string(251, 'x') + ".pdf", longer = t / std::string(252, 'x') + ".pdf";
  CHECK_NOTHROW(batch::replace(files, t.path(), std::vector<batch::Replacement>{{longest, "PDF"}}));
  CHECK_THROWS_AS(batch::replace(files, t.path(), std::vector<batch::Replacement>{{longer, "PDF"}}),
                  diagnostics::MachineFault);
  CHECK(t.list().size() == 1);
}

TEST_CASE("an output folder that cannot be written is found beforehand") {
  const TemporaryFolder t;
  batch::DiskFiles files;
  t.write("bestand", "x");
  const auto message = [](auto&& action) {
    try {
      action();
      return std::string();
    } catch (const diagnostics::MachineFault& fault) {
      return diagnostics::text(fault.diagnostic(), diagnostics::Language::nl);
    }
  };
  CHECK(message([&] { batch::prepare_folder(files, t / "bestand"); }) ==
        "in de map " + t / "bestand" +
            " kan niet worden geschreven: een deel van het pad is geen map; kies een andere met --output");
  CHECK(message([&] { batch::prepare_folder(files, t / "bestand/onder"); }) ==
        "in de map " + t / "bestand/onder" +
            " kan niet worden geschreven: een deel van het pad is geen map; kies een andere met --output");
  CHECK(message([&] { batch::expect_writable(files, t / "bestand/onder"); }) ==
        "in de map " + t / "bestand/onder" +
            " kan niet worden geschreven: een deel van het pad is geen map; kies een andere met --output");
  CHECK(message([&] { batch::prepare_folder(files, "/proc/nieuw"); }) ==
        "in de map /proc/nieuw kan niet worden geschreven: het bestaat niet; kies een andere met --output");
  CHECK(message([&] { batch::prepare_folder(files, t / "nieuw/diep"); }).empty());
  CHECK(t.list() == std::vector<std::string>{"bestand"});
  CHECK(std::filesystem::is_directory(t / "nieuw/diep"));
}

TEST_CASE("a folder that is not there is made for the first report in it") {
  const TemporaryFolder t;
  batch::DiskFiles files;
  batch::replace(files, t / "nieuw/diep", report(t / "nieuw/diep", "PDF", "DOCX"));
  batch::replace(files, t / "nieuw/diep", report(t / "nieuw/diep", "PDF 2", "DOCX 2"));
  CHECK(t.list() == std::vector<std::string>{"nieuw/diep/a.docx", "nieuw/diep/a.pdf"});
  CHECK(std::get<std::string>(files.read(t / "nieuw/diep/a.pdf")) == "PDF 2");
}

TEST_CASE("a full disk is found beforehand") {
  FakeFiles files;
  files.fail_at = 2;
  CHECK_THROWS_AS(batch::prepare_folder(files, "out"), diagnostics::MachineFault);
  CHECK(files.failed == "write");
}

TEST_CASE("a rehearsal makes no folder") {
  const TemporaryFolder t;
  batch::DiskFiles files;
  CHECK_NOTHROW(batch::expect_writable(files, t / "nieuw/diep"));
  CHECK_FALSE(std::filesystem::exists(t / "nieuw"));
}
