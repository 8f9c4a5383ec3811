// Packages of OpenDocument by hand, with the part that reads them fed what a test wants.
#pragma once
#include <map>
#include <string>

#include "made_docx.hpp"

// With a text; the other parts may be replaced.
inline std::map<std::string, std::string> odt_parts(const std::string& text) {
  return {
      {"content.xml",
       "<office:document-content><office:automatic-styles>"
       "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:language=\"en\" "
       "fo:country=\"GB\"/></style:style>"
       "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties fo:language=\"sr\" "
       "fo:script=\"Latn\" fo:country=\"none\"/></style:style>"
       "<style:style style:name=\"T3\" style:family=\"text\"><style:text-properties fo:language=\"ca\" "
       "fo:country=\"ES\" style:rfc-language-tag=\"ca-ES-valencia\"/></style:style>"
       "<style:style style:name=\"G1\" style:family=\"graphic\" style:parent-style-name=\"Decorative\"/>"
       "</office:automatic-styles><office:body><office:text>" +
           text + "</office:text></office:body></office:document-content>"},
      {"styles.xml",
       "<office:document-styles><office:styles><style:default-style style:family=\"paragraph\"><style:text-properties "
       "fo:language=\"nl\" fo:country=\"NL\"/></style:default-style>"
       "<text:list-style style:name=\"N\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
       "style:num-suffix=\".\"/><text:list-level-style-bullet text:level=\"2\" text:bullet-char=\"•\"/>"
       "</text:list-style></office:styles></office:document-styles>"},
      {"meta.xml",
       "<office:document-meta><office:meta><dc:title>De titel</dc:title></office:meta></office:document-meta>"}};
}

inline std::string odt_paragraph(const std::string& content) { return "<text:p>" + content + "</text:p>"; }
inline std::string odt_item(const std::string& content, const std::string& attributes = "") {
  return "<text:list-item" + attributes + ">" + odt_paragraph(content) + "</text:list-item>";
}
