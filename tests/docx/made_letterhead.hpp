// Documents of Word that lend their headers and footers, made part by part.
#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "compression/compressor.hpp"
#include "zip/archive.hpp"

namespace made {

inline const std::string letterhead_page_number =
    R"(<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>)"
    R"(<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>)";

struct Letterhead {
  // Of the parts; empty: there is none.
  std::string header = "<w:p><w:r><w:t>Gemeente Merenveld</w:t></w:r></w:p>";
  std::string footer = letterhead_page_number;
  std::string first_header, first_footer;
  std::string page = R"(<w:pgSz w:w="11906" w:h="16838"/>)";
  std::string margins = R"(<w:pgMar w:top="2000" w:right="1400" w:bottom="1500" w:left="1700" w:header="600")"
                        R"( w:footer="500" w:gutter="0"/>)";
  std::string section;               // more of it: <w:titlePg/>
  std::string header_relationships;  // <Relationship .../>
  std::string document_relationships;
  std::string styles, theme;
  std::map<std::string, std::string> parts;  // beside those
};

inline std::string letterhead(const Letterhead& of = {}) {
  const std::string w = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
                        R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" )"
                        R"(xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")";
  const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const auto relationships = [](const std::string& inner) {
    return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + inner +
           "</Relationships>";
  };
  const auto relationship = [&](const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + office + type + "\" Target=\"" + target + "\"/>";
  };
  std::vector<zip_archive::Entry> entries;
  std::string references, related = of.document_relationships;
  const auto running = [&](const std::string& kind, const std::string& type, const std::string& inner) {
    if (inner.empty()) return;
    const std::string name = type + kind, element = kind == "header" ? "w:hdr" : "w:ftr";
    references += "<w:" + kind + "Reference w:type=\"" + type + "\" r:id=\"" + name + "\"/>";
    related += relationship(name, kind, name + ".xml");
    entries.push_back({"word/" + name + ".xml", "<" + element + " " + w + ">" + inner + "</" + element + ">"});
    if (kind == "header" && !of.header_relationships.empty())
      entries.push_back({"word/_rels/" + name + ".xml.rels", relationships(of.header_relationships)});
  };
  running("header", "default", of.header);
  running("footer", "default", of.footer);
  running("header", "first", of.first_header);
  running("footer", "first", of.first_footer);
  const auto part = [&](const std::string& type, const std::string& name, const std::string& xml) {
    if (xml.empty()) return;
    related += relationship(type, type, name);
    entries.push_back({"word/" + name, xml});
  };
  part("styles", "styles.xml", of.styles.empty() ? "" : "<w:styles " + w + ">" + of.styles + "</w:styles>");
  part("theme", "theme1.xml", of.theme);
  entries.push_back({"_rels/.rels", relationships(relationship("d", "officeDocument", "word/document.xml"))});
  entries.push_back({"word/document.xml", "<w:document " + w + "><w:body><w:p/><w:sectPr>" + references + of.page +
                                              of.margins + of.section + "</w:sectPr></w:body></w:document>"});
  entries.push_back({"word/_rels/document.xml.rels", relationships(related)});
  for (const auto& [name, bytes] : of.parts) entries.push_back({name, bytes});
  compression::Compressor compressor;
  zip_archive::DeflatedParts deflated(compressor);
  return zip_archive::write(entries, zip_archive::Day::first, deflated);
}

inline std::string letterhead_relationship(const std::string& id, const std::string& type, const std::string& target,
                                           bool external = false) {
  return "<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
         type + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "") + "/>";
}

// A picture that a header shows by a relationship.
inline std::string letterhead_picture(const std::string& id) {
  return "<w:p><w:r><w:drawing><a:blip r:embed=\"" + id + "\"/></w:drawing></w:r></w:p>";
}

}  // namespace made
