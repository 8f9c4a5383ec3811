// A batch of three sections, with a conversion that takes memory as a real one does.
#pragma once
#include <array>
#include <functional>
#include <map>
#include <ostream>
#include <streambuf>
#include <string>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "cli/program.hpp"
#include "rows/simple_rows.hpp"

namespace small_batch {

inline constexpr int sections = 3;

// Standard output, which takes no memory of the program.
class Terminal : public std::streambuf {
 public:
  Terminal() { setp(bytes_.data(), bytes_.data() + bytes_.size()); }
  std::string_view text() const { return {pbase(), pptr()}; }

 private:
  std::array<char, 1U << 16U> bytes_{};
};

struct Ended {
  int status = -1;
  std::string out, err;
};

inline std::string text(int number) { return "inhoud " + std::to_string(number); }

inline void write_sections(const TemporaryFolder& folder) {
  for (int i = 1; i <= sections; ++i) folder.write("in/" + std::to_string(i) + ".xml", text(i));
}

// Exports in/ to `output`; reports differ with the version.
inline int run(
    const TemporaryFolder& folder, const std::string& output, const std::string& version, batch::Files& files,
    std::streambuf& out, std::streambuf& err, const std::function<void()>& begin = [] {}) {
  cli::Program program;
  program.version = version;
  program.max_bytes = 1000;
  const std::vector<rows::Format> formats = simple_rows::formats();
  const std::vector<rows::Kind> kinds = simple_rows::kinds();
  program.formats = formats;
  program.kinds = kinds;
  program.prepare = [&](const cli::Options&) {
    cli::Prepared prepared;
    prepared.build_inputs.version = version;
    prepared.convert = [&](const batch::Request& request) {
      batch::Made made;
      made.pages = 2;
      made.outputs = {{"pdf", "PDF " + version + std::string(request.bytes)},
                      {"docx", "DOCX " + version + std::string(request.bytes)}};
      return made;
    };
    return prepared;
  };
  std::ostream to_out(&out), to_err(&err);
  const std::vector<std::string> line = {"export", folder / "in", "-o", output, "--jobs", "1"};
  begin();
  return cli::run(line, program,
                  {[](const char*) -> const char* { return nullptr; }, to_out, to_err, false, [] { return 0; }, files});
}

// Whether each report of `found` is whole, of one of two versions; `only` makes it the newer, and nothing missing.
inline void check_reports(const std::map<std::string, std::string>& found, const std::string& older,
                          const std::string& newer, bool only) {
  for (int i = 1; i <= sections; ++i)
    for (const auto& [extension, word] : {std::pair(".pdf", "PDF "), std::pair(".docx", "DOCX ")}) {
      const auto report = found.find(std::to_string(i) + extension);
      INFO(i << extension);
      if (only) REQUIRE(report != found.end());
      if (report == found.end()) {
        CHECK(older.empty());
        continue;
      }
      const bool is_new = report->second == word + newer + text(i);
      CHECK((is_new || (!only && !older.empty() && report->second == word + older + text(i))));
    }
}

inline void check_said(const Ended& ended) {
  CHECK((ended.status == 0 || ended.status == 3));
  if (ended.status == 3) CHECK(ended.err.find("error: ") != std::string::npos);
  if (ended.status == 0) CHECK(ended.err.empty());
}

}  // namespace small_batch
