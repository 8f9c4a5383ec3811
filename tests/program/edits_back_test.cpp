// A colleague changes a report in a word processor, and the changes come back into the XML.
#include <filesystem>
#include <string>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "running.hpp"
#include "verifying.hpp"

namespace {

namespace fs = std::filesystem;

// The sample's folder as a clerk has it, and its report in Word with other words.
class Edited {
 public:
  explicit Edited(const std::string& options = "") : made_("veiligheid-2.6.1", "-f docx,odt " + options) {
    fs::create_directories(fs::path(t / "in"));
    t.write("in/veiligheid-2.6.1.xml", sample);
  }

  void edit(const std::string& from, const std::string& to, const std::string& name = "veiligheid-2.6.1.docx") {
    t.write(name, made_.docx_with("word/document.xml", from, to));
  }
  void edit_odt(const std::string& from, const std::string& to) {
    t.write("veiligheid-2.6.1.odt", made_.odt_with("content.xml", from, to));
  }
  Ran import(const std::string& document = "veiligheid-2.6.1.docx", const std::string& more = "") {
    return raadstuk("import " + document + " -o in --language en " + more, "", t.path());
  }
  std::string xml() const { return read_all(t / "in/veiligheid-2.6.1.xml"); }
  void change_xml(const std::string& from, const std::string& to) const {
    t.write("in/veiligheid-2.6.1.xml", replaced(xml(), from, to));
  }

  const std::string sample = read_all(PROJECT_FILES "/input/veiligheid-2.6.1.xml");
  const TemporaryFolder t;

 private:
  Made made_;
};

bool is_told(const Ran& ran, const std::string& words) { return ran.err.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("what a colleague changed in Word is all that changes in the XML") {
  Edited edited;
  edited.edit("Het IVP bevat het lokale", "Het IVP beschrijft het lokale");
  const Ran ran = edited.import();
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK(is_told(ran, "[import-joined]"));
  CHECK(edited.xml() == replaced(edited.sample, "Het IVP bevat het lokale", "Het IVP beschrijft het lokale"));
  CHECK(edited.t.list("in") == std::vector<std::string>{"sectie.xsd", "veiligheid-2.6.1.xml"});
}

TEST_CASE("what was changed in the XML meanwhile stays, and a paragraph that both changed is a conflict") {
  Edited edited;
  edited.change_xml("vastgesteld. Het IVP", "vastgesteld, unaniem. Het IVP");
  edited.change_xml("<titel>", "<!-- let op --><titel>");
  const std::string before = edited.xml();
  edited.edit("Het IVP bevat het lokale", "Het IVP beschrijft het lokale");
  const Ran refused = edited.import();
  CHECK(refused.status == 1);
  CHECK(is_told(refused, "[import-conflict]"));
  CHECK(is_told(refused, "vastgesteld, unaniem."));
  CHECK(is_told(refused, "Het IVP beschrijft"));
  CHECK(edited.xml() == before);

  // The advice: the same text in both.
  edited.change_xml("Het IVP bevat het lokale", "Het IVP beschrijft het lokale");
  edited.change_xml("vastgesteld, unaniem. Het IVP", "vastgesteld. Het IVP");
  const std::string mended = edited.xml();
  CHECK(edited.import().status == 0);
  CHECK(edited.xml() == mended);
}

TEST_CASE("a file by another name goes into the only section with its number") {
  Edited edited;
  edited.edit("Het IVP bevat het lokale", "Het IVP beschrijft het lokale", "opmerkingen van Jan.docx");
  const Ran ran = edited.import("'opmerkingen van Jan.docx'");
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK(edited.xml() == replaced(edited.sample, "Het IVP bevat het lokale", "Het IVP beschrijft het lokale"));
}

TEST_CASE("values of --set do not come into the XML, and a dry run writes nothing") {
  Edited edited("--set status=concept --set versie=0.9");
  edited.edit("Het IVP bevat het lokale", "Het IVP beschrijft het lokale");
  CHECK(edited.import("veiligheid-2.6.1.docx", "--dry-run").status == 0);
  CHECK(edited.xml() == edited.sample);
  CHECK(edited.import().status == 0);
  CHECK(edited.xml() == replaced(edited.sample, "Het IVP bevat het lokale", "Het IVP beschrijft het lokale"));
}

TEST_CASE("an OpenDocument file comes back while the XML is still the one that it was made of") {
  Edited edited;
  edited.edit_odt("Het IVP bevat het lokale", "Het IVP beschrijft het lokale");
  const Ran ran = edited.import("veiligheid-2.6.1.odt");
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK(edited.xml() == replaced(edited.sample, "Het IVP bevat het lokale", "Het IVP beschrijft het lokale"));

  const std::string before = edited.xml();
  const Ran refused = edited.import("veiligheid-2.6.1.odt");
  CHECK(refused.status == 1);
  CHECK(is_told(refused, "[import-older-base]"));
  CHECK(edited.xml() == before);
}
