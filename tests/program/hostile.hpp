// A hostile file among good ones: what is said of it, what it costs, and that the rest is done.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "measured.hpp"

inline std::string section_with(std::string_view body) {
  return "<sectie formaat=\"1\"><titel>T</titel><doelstellingen>" + std::string(body) + "</doelstellingen></sectie>";
}

// A folder in/ with a good section in it.
class Hostile {
 public:
  Hostile() { folder_.write("in/goed.xml", section_with("<alinea>Goed.</alinea>")); }

  const TemporaryFolder& folder() const { return folder_; }
  // Below in/.
  std::string write(std::string_view name, std::string_view bytes) const {
    return folder_.write("in/" + std::string(name), bytes);
  }

  // What a run over the folder says, with the folder as T; the good section must have been made, and no other.
  std::string said(const std::vector<std::string>& more = {}, int status = 1) const {
    std::vector<std::string> arguments = {"export", folder_ / "in", "-o", folder_ / "uit", "--jobs", "1"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Measured ran = measured(arguments);
    INFO(ran.err.substr(0, 2000));
    CHECK(ran.status == status);
    if (costs_count) {
      CHECK(ran.mebibytes <= 300);
      CHECK(ran.seconds <= 5);
    }
    CHECK(reports_in(folder_, "uit") == std::vector<std::string>{"goed.docx", "goed.pdf"});
    return folder_.shown(ran.err);
  }

 private:
  TemporaryFolder folder_;
};

// The one line that is said of T/in/x.xml, behind its name.
inline std::string said_of(std::string_view bytes) {
  const Hostile hostile;
  hostile.write("x.xml", bytes);
  const std::string said = hostile.said();
  const std::string name = "T/in/x.xml:";
  if (!said.starts_with(name) || said.find('\n') != said.size() - 1) return said;
  return said.substr(name.size(), said.size() - name.size() - 1);
}
