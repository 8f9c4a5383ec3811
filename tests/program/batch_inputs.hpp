// Many sections from the samples, and what a run says of them.
#pragma once
#include <cstdlib>
#include <map>
#include <string>

#include "running.hpp"

using Bytes = std::map<std::string, std::string>;  // of the reports in a folder, by name

inline Bytes bytes_in(const TemporaryFolder& folder, const std::string& below) {
  Bytes found;
  for (const std::string& name : reports_in(folder, below)) found[name] = read_all(folder / (below + "/" + name));
  return found;
}

// `count` sections that differ, in folders of ten below in/.
inline void write_sections(const TemporaryFolder& folder, int count) {
  const std::string names[] = {"leeg-blok", "veiligheid-2.6.1", "zonder-actiepunten"};
  for (int i = 0; i < count; ++i) {
    std::string xml = read_all(fmt::format("{}/input/{}.xml", PROJECT_FILES, names[i % 3]));
    xml.insert(xml.find("</titel>"), fmt::format(" {}", i));
    folder.write(fmt::format("in/{}/s{}.xml", i / 10, i), xml);
  }
}

// A number of the summary that --log json ends in.
inline int told(const Ran& ran, const std::string& field) {
  const std::size_t summary = ran.err.rfind("{\"type\":\"summary\"");
  const std::size_t at = summary == std::string::npos ? summary : ran.err.find("\"" + field + "\":", summary);
  return at == std::string::npos ? -1 : std::atoi(ran.err.c_str() + at + field.size() + 3);
}
