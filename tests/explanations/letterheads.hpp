// The letterheads that examples name.
#pragma once
#include <map>
#include <string>

#include "docx/made_letterhead.hpp"
#include "xml/document.hpp"

inline const std::map<std::string, std::string, std::less<>>& letterheads() {
  static const std::map<std::string, std::string, std::less<>> made = [] {
    made::Letterhead small, narrow, macros, linked, object, empty, unnumbered;
    small.page = R"(<w:pgSz w:w="8391" w:h="11906"/>)";
    narrow.margins = R"(<w:pgMar w:top="1000" w:right="3000" w:bottom="1000" w:left="3000"/>)";
    macros.document_relationships = made::letterhead_relationship("v", "vbaProject", "vbaProject.bin");
    linked.header = made::letterhead_picture("p");
    linked.header_relationships = made::letterhead_relationship("p", "image", "file:///H:/wapen.png", true);
    object.header += "<w:p><w:r><w:object/></w:r></w:p>";
    empty.header = empty.footer = "";
    unnumbered.footer = "";
    return std::map<std::string, std::string, std::less<>>{{"briefpapier.docx", made::letterhead()},
                                                           {"reus.docx", std::string(xml::max_bytes + 1, 'x')},
                                                           {"oud.doc", "\xD0\xCF\x11\xE0"},
                                                           {"a5.docx", made::letterhead(small)},
                                                           {"smal.docx", made::letterhead(narrow)},
                                                           {"macro.docm", made::letterhead(macros)},
                                                           {"gekoppeld.docx", made::letterhead(linked)},
                                                           {"object.docx", made::letterhead(object)},
                                                           {"leeg.docx", made::letterhead(empty)},
                                                           {"nummerloos.docx", made::letterhead(unnumbered)}};
  }();
  return made;
}
