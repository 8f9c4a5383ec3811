#include "cli/progress.hpp"

#include <sstream>
#include <thread>

#include "catch.hpp"

using cli::Progress;
using cli::progress_line;
using diagnostics::Language;

TEST_CASE("the progress line has rate and time left") {
  CHECK(progress_line(412, 1000, 412 / 230.0, Language::en) == "[  412/1000] 41 % 230/s, 3 s left");
  CHECK(progress_line(412, 1000, 412 / 230.0, Language::nl) == "[  412/1000] 41 % 230/s, nog 3 s");
  CHECK(progress_line(1, 20, 2, Language::en) == "[  1/20] 5 % 0.5/s, 38 s left");
  CHECK(progress_line(1, 20, 2, Language::nl) == "[  1/20] 5 % 0,5/s, nog 38 s");
  CHECK(progress_line(0, 20, 0, Language::nl) == "[  0/20] 0 %");
}

TEST_CASE("progress is written on a terminal only, and taken away") {
  std::ostringstream pipe, terminal;
  Progress silent(pipe, false, Language::en), moving(terminal, true, Language::en);
  silent.begin(4);
  moving.begin(4);
  moving.advance();
  moving.clear();
  CHECK(terminal.str().empty());  // too soon after the beginning
  std::this_thread::sleep_for(std::chrono::milliseconds(110));
  silent.advance();
  moving.advance();
  CHECK(pipe.str().empty());
  CHECK(terminal.str().starts_with("\r\x1b[K[ 2/4] 50 % "));
  const std::size_t length = terminal.str().size();
  moving.clear();
  moving.clear();
  CHECK(terminal.str().substr(length) == "\r\x1b[K");
}
