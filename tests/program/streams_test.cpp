// Where the messages go, or cannot go.
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

#include "catch.hpp"
#include "running.hpp"

namespace {

const std::vector<std::string> all_samples = {"alle-elementen.docx",
                                              "alle-elementen.pdf",
                                              "leeg-blok.docx",
                                              "leeg-blok.pdf",
                                              "programmabegroting-2026.docx",
                                              "programmabegroting-2026.pdf",
                                              "sport-en-cultuur-2.3.5.docx",
                                              "sport-en-cultuur-2.3.5.pdf",
                                              "termijnagenda-2026.docx",
                                              "termijnagenda-2026.pdf",
                                              "veiligheid-2.6.1.docx",
                                              "veiligheid-2.6.1.pdf",
                                              "zonder-actiepunten.docx",
                                              "zonder-actiepunten.pdf"};

// Its exit status, with output and errors into a pipe that nobody reads.
int unread(std::vector<std::string> line) {
  std::array<int, 2> ends{};
  REQUIRE(pipe(ends.data()) == 0);
  close(ends[0]);
  std::vector<char*> words;
  for (std::string& word : line) words.push_back(word.data());
  words.push_back(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    std::signal(SIGPIPE, SIG_DFL);
    if (chdir(PROJECT_FILES) == 0 && dup2(ends[1], 1) == 1 && dup2(ends[1], 2) == 2) execv(words[0], words.data());
    _exit(127);
  }
  close(ends[1]);
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

TEST_CASE("a reader that goes away does not end the run: all reports are made, and the status tells of the fault") {
  const TemporaryFolder folder;
  CHECK(unread({RAADSTUK_BINARY, "export", "input", "-o", folder / "uit"}) == 3);
  CHECK(reports_in(folder, "uit") == all_samples);
}

TEST_CASE("no message ends up in a file, though standard input, output and error were closed") {
  for (const char* closed : {"2>&-", "1>&- 2>&-", "0<&- 1>&- 2>&-"}) {
    const TemporaryFolder folder;
    folder.write("in/goed.xml",
                 "<sectie formaat=\"1\"><titel>T</titel><doelstellingen><alinea>A</alinea></doelstellingen>"
                 "</sectie>");
    folder.write("in/fout.xml", "<sectie");
    CAPTURE(closed);
    CHECK(raadstuk(fmt::format("export {} -o {} {}", folder / "in", folder / "uit", closed)).status == 1);
    CHECK(reports_in(folder, "uit") == std::vector<std::string>{"goed.docx", "goed.pdf"});
    for (const std::string& name : folder.list("uit"))
      if (!name.ends_with("/")) CHECK(read_all(folder / ("uit/" + name)).find("error:") == std::string::npos);
  }
}
