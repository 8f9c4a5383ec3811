// PDFs by hand, small and as wrong as a test wants them.
#pragma once
#include <fmt/format.h>

#include <map>
#include <string>

// The objects by number, 1 is the catalog; offsets and trailer are filled in.
inline std::string made_pdf(const std::map<int, std::string>& objects) {
  std::string out = "%PDF-1.7\n", table;
  std::size_t next = 1;
  for (const auto& [number, body] : objects) {
    for (; next < static_cast<std::size_t>(number); ++next) table += "0000000000 65535 f \n";
    table += fmt::format("{:010} 00000 n \n", out.size());
    out += fmt::format("{} 0 obj\n{}\nendobj\n", number, body);
    ++next;
  }
  const std::size_t at = out.size();
  return out +
         fmt::format("xref\n0 {}\n0000000000 65535 f \n{}trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{}\n%%EOF\n",
                     next, table, next, at);
}

inline std::string made_stream(const std::string& bytes) {
  return fmt::format("<</Length {}>>stream\n{}\nendstream", bytes.size(), bytes);
}

// One page with this content and these kids of the structure tree's root; the font F maps A, B, C ... to themselves,
// but H to U+00AD and E to "é".
struct Sketch {
  std::string content, kids;
  std::map<int, std::string> others;  // from 20
  std::string annotations;

  std::string pdf() const {
    std::map<int, std::string> objects = others;
    objects[1] =
        "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R/MarkInfo<</Marked true>>/Lang(nl-NL)"
        "/ViewerPreferences<</DisplayDocTitle true>>>>";
    objects[2] =
        "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 100 100]/Resources<</Font<</F 6 0 R>>"
        "/Properties<</P<</MCID 9>>>>>>>>";
    objects[3] = "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Tabs/S" + annotations + ">>";
    objects[4] = made_stream(content);
    objects[5] = "<</Type/StructTreeRoot/K[" + kids + "]>>";
    objects[6] = "<</Type/Font/Subtype/TrueType/BaseFont/Schets/ToUnicode 7 0 R/FontDescriptor<</FontFile2 8 0 R>>>>";
    objects[7] = made_stream(
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n"
        "2 beginbfrange <41> <44> <0041> <49> <5A> <0049> endbfrange\n"
        "1 beginbfrange <61> <62> [<0061> <00620062>] endbfrange\n"
        "3 beginbfchar <48> <00AD> <45> <00E9> <20> <0020> endbfchar endcmap end");
    objects[8] = made_stream("");
    return made_pdf(objects);
  }
};
