// Reports in Word and OpenDocument are the sections that they were made of.
#include "marked.hpp"

TEST_CASE("the samples come back from Word and OpenDocument, ids included") {
  const TemporaryFolder t;
  REQUIRE(raadstuk("export input -f docx,odt -o " + (t / "reports")).status == 0);
  for (const std::string& name : sample_names())
    for (const std::string form : {".docx", ".odt"}) {
      INFO(name + form);
      CHECK(difference(t, name, PROJECT_FILES "/input/" + name + ".xml", form).empty());
    }
}

TEST_CASE("generated sections come back from Word and OpenDocument") { check_generated(1, 10); }
