// Entries for tests.
#pragma once
#include <string>

#include "manifest/manifest.hpp"

inline manifest::Circumstances circumstances(const std::string& version = "1.0") {
  return {version,
          {{"embed-source", "false"}},
          {{"styles/x.xml", manifest::sha256("stijl")}, {"/fonts/a.ttf", manifest::sha256("letter")}}};
}

inline manifest::Circumstances draft_circumstances(const std::string& to = "a@b.nl") {
  return {"1.0", {{"eml-limit", "1000"}, {"to", to}}, {}};
}

inline manifest::Entry entry(const std::string& report, const std::string& xml = "<sectie/>") {
  manifest::Entry made;
  made.report = report;
  made.source = {"../in/" + report + ".xml", manifest::sha256(xml)};
  made.made_with = circumstances().fingerprint();
  made.beside = {{"beelden/kaart.png", manifest::sha256("kaart")}};
  made.outputs = {{"pdf", manifest::sha256("PDF " + xml), 1000, 1'700'000'000'123'456'789, false},
                  {"docx", manifest::sha256("DOCX " + xml), 2000, 1'700'000'000'123'456'790, true},
                  {"eml", manifest::sha256("EML " + xml), 3000, 1'700'000'000'123'456'791, false,
                   draft_circumstances().fingerprint()}};
  made.no_draft = {draft_circumstances().fingerprint(), {diagnostics::Code::draft_too_large, {}, {"12", "9"}}};
  made.pages = 4;
  made.diagnostics = {{diagnostics::Code::title_only, {12, 7}, {"Jeugd"}}, {diagnostics::Code::empty_section, {}, {}}};
  return made;
}

inline std::string text_of(const manifest::Manifest& manifest) {
  std::string text;
  manifest::write(manifest, [&](std::string_view piece) { text += piece; });
  return text;
}

inline manifest::Manifest holding(std::initializer_list<manifest::Entry> entries, std::uint64_t serial = 1) {
  manifest::Manifest made;
  made.serial = serial;
  made.made_with.emplace(circumstances().fingerprint(), circumstances());
  made.made_with.emplace(draft_circumstances().fingerprint(), draft_circumstances());
  for (const manifest::Entry& each : entries) made.entries.put(each);
  return made;
}
