// Reports that come back as the sections that they were made of.
#pragma once
#include <filesystem>
#include <string>

#include "canonical.hpp"
#include "catch.hpp"
#include "generated_section.hpp"
#include "running.hpp"
#include "section_document.hpp"

inline std::string said_by(const std::string& xml) { return Canonical::of(document_of(xml)); }

// Where the report of a section, imported, says something else than the section does; empty where nowhere.
inline std::string difference(const TemporaryFolder& t, const std::string& name, const std::string& section,
                              const std::string& report) {
  const std::string folder = "back/" + name + report;
  const Ran ran = raadstuk("import reports/" + name + report + " -o " + folder + " --language en", "", t.path());
  if (ran.status != 0) return "refused: " + ran.err;
  for (const std::string& file : t.list(folder))
    if (file.ends_with(".xml")) {
      std::filesystem::copy(PROJECT_FILES "/input/cijfers", t / (folder + "/cijfers"),
                            std::filesystem::copy_options::overwrite_existing);
      const std::string found = first_difference(said_by(section), said_by(t / (folder + "/" + file)));
      return found.empty() ? found : found + "\n" + ran.err;
    }
  return "no XML: " + ran.err;
}

// Sections by chance, from the number `first` on.
inline void check_generated(unsigned first, unsigned count) {
  const TemporaryFolder t;
  for (unsigned i = first; i < first + count; ++i)
    t.write("in/" + std::to_string(i) + ".xml", GeneratedSection(i).xml());
  std::filesystem::copy(PROJECT_FILES "/input/beelden", t / "in/beelden", std::filesystem::copy_options::recursive);
  const Ran ran = raadstuk("export " + (t / "in") + " -f docx,odt --missing-glyph warn -o " + (t / "reports"));
  if (ran.status != 0) FAIL(ran.err);
  for (unsigned i = first; i < first + count; ++i)
    for (const std::string form : {".docx", ".odt"}) {
      const std::string name = std::to_string(i), found = difference(t, name, t / ("in/" + name + ".xml"), form);
      INFO(name + form + "\n" + found);
      CHECK(found.empty());
    }
  // Where nothing was edited, nothing changes in the XML that they were made of.
  const auto all = [&] {
    std::string bytes;
    for (unsigned i = first; i < first + count; ++i) bytes += read_all(t / ("in/" + std::to_string(i) + ".xml"));
    return bytes;
  };
  const std::string before = all();
  const Ran back = raadstuk("import " + (t / "reports") + " -o " + (t / "in") + " --language en");
  INFO(back.err);
  CHECK(back.status == 0);
  CHECK(before == all());
}
