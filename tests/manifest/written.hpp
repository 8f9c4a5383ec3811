// Entries for tests.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "manifest/manifest.hpp"

inline manifest::BuildInputs build_inputs(const std::string& version = "1.0") {
  return {version,
          {{"embed-source", "false"}},
          {{"styles/x.xml", manifest::sha256("stijl")}, {"/fonts/a.ttf", manifest::sha256("letter")}}};
}

inline manifest::BuildInputs draft_build_inputs(const std::string& to = "a@b.nl") {
  return {"1.0", {{"eml-limit", "1000"}, {"to", to}}, {}};
}

inline manifest::Entry entry(const std::string& report, const std::string& xml = "<sectie/>") {
  manifest::Entry made;
  made.report = report;
  made.kind = "sectie";
  made.identity = {"2.6.1", "Veiligheid", "2025-10-01", "concept"};
  made.values = {{"status", "vastgesteld"}, {"agendapunt", "7"}};
  made.sources = {{"../in/" + report + ".xml", manifest::sha256(xml)},
                  {"beelden/kaart.png", manifest::sha256("kaart")}};
  made.listings = {{"secties", manifest::digest_of({"secties/a.xml"})}};
  made.dictionaries = {{"nl", manifest::sha256("woorden")}, {"de", std::nullopt}};
  made.made_with = build_inputs().fingerprint();
  made.outputs = {{"pdf", manifest::sha256("PDF " + xml), 1000, 1'700'000'000'123'456'789, false, made.made_with},
                  {"docx", manifest::sha256("DOCX " + xml), 2000, 1'700'000'000'123'456'790, true,
                   build_inputs("0.9").fingerprint()},
                  {"eml", manifest::sha256("EML " + xml), 3000, 1'700'000'000'123'456'791, false,
                   draft_build_inputs().fingerprint()}};
  made.no_draft = {draft_build_inputs().fingerprint(), {diagnostics::Code::draft_too_large, {}, {"12", "9"}}};
  made.kept = {{"bewaard/a 2026-03-12.docx", manifest::sha256("gewijzigd")}};
  made.pages = 4;
  made.diagnostics = {{diagnostics::Code::title_only, {12, 7}, {"Jeugd"}},
                      {diagnostics::Code::empty_section, {0, 0, 1}, {}}};
  return made;
}

inline std::string text_of(const manifest::Manifest& manifest) {
  std::string text;
  manifest::write(manifest, [&](std::string_view piece) { text += piece; });
  return text;
}

// Nothing where it is refused.
inline std::optional<manifest::Manifest> read_manifest(std::string_view json) {
  auto read = manifest::read(json);
  auto* manifest = std::get_if<manifest::Manifest>(&read);
  return manifest == nullptr ? std::nullopt : std::optional(std::move(*manifest));
}

// The entry of a report that is there.
inline manifest::Entry entry_in(const manifest::Manifest& manifest, std::string_view report) {
  return manifest.entries.find(report)->second;
}

inline manifest::Manifest holding(std::initializer_list<manifest::Entry> entries, std::uint64_t serial = 1) {
  manifest::Manifest made;
  made.serial = serial;
  made.made_with.emplace(build_inputs().fingerprint(), build_inputs());
  made.made_with.emplace(build_inputs("0.9").fingerprint(), build_inputs("0.9"));
  made.made_with.emplace(draft_build_inputs().fingerprint(), draft_build_inputs());
  for (const manifest::Entry& each : entries) made.put(each);
  return made;
}
