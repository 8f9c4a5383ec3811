// The understanding of a document that was written elsewhere: which sections it holds, and what each part of it is. The
// only place that judges; what it judges by are words.hpp (headings, labels, heads) and the structure of the tree.
//
// Nothing is lost: every visible word of the source is in a section or quoted in a message. What is understood without
// doubt is not talked about; a message says where a word was left out (the report makes it itself, or it is a page's
// furniture), moved, or taken for something that its author did not mark.
#pragma once
#include <string>
#include <vector>

#include "import/messages.hpp"
#include "import/source.hpp"
#include "import/words.hpp"
#include "section/section.hpp"

namespace importing {

// A picture that goes beside the XML.
struct PictureFile {
  std::string path;           // below the folder of the XML, / between its parts
  std::uint32_t picture = 0;  // of Source::pictures, from 1
};

// One of the sections of a document.
struct Made {
  section::Section section;
  std::string name;  // of the file, without .xml: the section's number, else made of that of the source
  std::vector<PictureFile> pictures;
};

struct Understanding {
  std::vector<Made> sections;  // in the order of the document; none where it says nothing
  Messages messages;
  bool is_told = false;  // that there is none, by one of them
};

// What the files of a source are called by, without folder and extension.
struct Stems {
  std::string section;   // without a number
  std::string pictures;  // to which a number is put
};

// The sections have no ids yet, but for priorities that actions name. `printed` is what house styles print.
Understanding understand(const Source& source, const Stems& stems, const PrintedWords& printed = {});

// A name that a file and an address may have, made of what a file is called.
std::string file_stem(const std::string& stem);

}  // namespace importing
