#include "batch/documents.hpp"

#include "batch/temporary_folder.hpp"
#include "catch.hpp"

namespace {

using Strings = std::vector<std::string>;

bool is_word_file(std::string_view name) { return name.ends_with(".docx"); }

// "name: message" of each notice.
Strings notices_of_documents(const TemporaryFolder& folder, const std::string& name) {
  Strings lines;
  const std::vector<std::string> named = {folder / name};
  for (const batch::Notice& notice : batch::find_documents(named, is_word_file, {}, "").notices)
    lines.push_back(folder.shown(notice.name) + ": " + std::string(entry(notice.diagnostic.code).name) +
                    (notice.diagnostic.arguments.empty() ? "" : " " + notice.diagnostic.arguments[0]));
  return lines;
}

}  // namespace

TEST_CASE("files of a folder that import cannot read are named in one warning a folder") {
  const TemporaryFolder t;
  for (const char* name : {"in/a.docx", "in/oud.doc", "in/Brief.RTF", "in/sjabloon.dotx", "in/b/nota.pdf", "in/x.jpg",
                           "in/b/c.docx", "in/~$oud.doc"})
    t.write(name);
  CHECK(notices_of_documents(t, "in") ==
        Strings{"T/in/: missed-documents Brief.RTF, oud.doc, sjabloon.dotx", "T/in/b: missed-documents nota.pdf"});
}

TEST_CASE("what stands beside a document or a section of its name is not missed") {
  const TemporaryFolder t;
  for (const char* name : {"in/a.docx", "in/a.pdf", "in/a.doc", "in/2.6.1.xml", "in/2.6.1.pdf"}) t.write(name);
  CHECK(notices_of_documents(t, "in/") == Strings{});
}

TEST_CASE("a folder in which import can read nothing says so, and what stands there") {
  const TemporaryFolder t;
  t.write("in/oud.doc");
  CHECK(notices_of_documents(t, "in") == Strings{"T/in: folder-without-documents", "T/in/: missed-documents oud.doc"});
}
