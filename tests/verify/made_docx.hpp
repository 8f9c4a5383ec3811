// Packages by hand, with the part that reads them fed what a test wants.
#pragma once
#include <zip.h>

#include <fmt/format.h>

#include <map>
#include <stdexcept>
#include <string>

inline std::string zipped(const std::map<std::string, std::string>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  if (archive == nullptr) throw std::runtime_error(zip_error_strerror(&error));
  for (const auto& [name, bytes] : parts)
    zip_file_add(archive, name.c_str(), zip_source_buffer(archive, bytes.data(), bytes.size(), 0), ZIP_FL_ENC_UTF_8);
  if (zip_close(archive) != 0) throw std::runtime_error(zip_strerror(archive));
  zip_source_open(target);
  zip_source_seek(target, 0, SEEK_END);
  std::string out(static_cast<std::size_t>(zip_source_tell(target)), '\0');
  zip_source_seek(target, 0, SEEK_SET);
  zip_source_read(target, out.data(), out.size());
  zip_source_close(target);
  zip_source_free(target);
  return out;
}

// With a body; the other parts may be replaced.
inline std::map<std::string, std::string> docx_parts(const std::string& body) {
  return {
      {"word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>"},
      {"word/styles.xml",
       "<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"nl-NL\"/></w:rPr></w:rPrDefault></w:docDefaults>"
       "<w:style w:styleId=\"Kop\"><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style><w:style w:styleId=\"Tekst\"/>"
       "</w:styles>"},
      {"word/numbering.xml",
       "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
       "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\">"
       "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/></w:lvl></w:abstractNum>"
       "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
       "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
       "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
       "</w:lvlOverride></w:num></w:numbering>"},
      {"word/footnotes.xml",
       "<w:footnotes><w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:tab/></w:r><w:r><w:t>De noot</w:t>"
       "</w:r><w:hyperlink r:id=\"n1\"><w:r><w:t>.</w:t></w:r></w:hyperlink></w:p></w:footnote></w:footnotes>"},
      {"word/_rels/document.xml.rels",
       "<Relationships xmlns=\"x\"><Relationship Id=\"r1\" Target=\"https://a.nl\" TargetMode=\"External\"/>"
       "<Relationship Id=\"r2\" Target=\"styles.xml\"/></Relationships>"},
      {"word/_rels/footnotes.xml.rels",
       "<Relationships><Relationship Id=\"n1\" Target=\"https://noot.nl\" TargetMode=\"External\"/></Relationships>"},
      {"docProps/core.xml", "<cp:coreProperties><dc:title>De titel</dc:title></cp:coreProperties>"}};
}

inline std::string run(const std::string& text) { return "<w:r><w:t>" + text + "</w:t></w:r>"; }
inline std::string word_paragraph(const std::string& runs, const std::string& properties = "") {
  return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
}
inline std::string numbered(int number, const std::string& runs) {
  return word_paragraph(runs, fmt::format("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{}\"/></w:numPr>", number));
}
