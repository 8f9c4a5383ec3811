// Jobs in little memory: what goes in comes out.
#include "batch/jobs.hpp"

#include "catch.hpp"

namespace {

bool same(const batch::Job& a, const batch::Job& b) {
  return a.name == b.name && a.file == b.file && a.report == b.report && a.problem == b.problem;
}

batch::Jobs all(const std::vector<batch::Job>& jobs) {
  batch::Jobs packed;
  for (const batch::Job& job : jobs) packed.add(job);
  return packed;
}

const diagnostics::Diagnostic missing{diagnostics::Code::input_missing, {}, {}};

}  // namespace

TEST_CASE("a job comes out as it went in") {
  const std::vector<batch::Job> jobs = {{"in/2.6.1.xml", "/work/in/2.6.1.xml", "2.6.1", {}},
                                        {"in/a/b.XML", "/work/in/a/b.XML", "a/b", {}},
                                        {"los.xml", "/work/los.xml", "los", {}},
                                        {"2.6.1", "/work/2.6.1", "2.6.1", {}},
                                        {"link.xml", "/work/doel.xml", "link", {}},
                                        {"weg.xml", "", "weg", missing},
                                        {"map", "", "", missing},
                                        {"", "", "", {}}};
  const batch::Jobs packed = all(jobs);
  REQUIRE(packed.size() == jobs.size());
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    INFO(i);
    CHECK(same(packed[i], jobs[i]));
  }
}

TEST_CASE("jobs know which reports they make, and can be chosen from") {
  std::vector<batch::Job> jobs;
  for (const char* report : {"2", "10", "10a", "a/1", "b"})
    jobs.push_back({std::string("in/") + report + ".xml", std::string("/in/") + report + ".xml", report, {}});
  jobs.back().problem = missing;
  batch::Jobs packed = all(jobs);
  for (const char* report : {"2", "10", "10a", "a/1", "b"}) CHECK(packed.makes(report));
  for (const char* report : {"", "a", "1", "3", "c", "a/2"}) CHECK_FALSE(packed.makes(report));
  packed.keep([](const batch::Job& job) { return job.report != "10"; });
  CHECK(packed.size() == 4);
  CHECK_FALSE(packed.makes("10"));
  CHECK(packed[3].problem == missing);
  packed.keep([](const batch::Job&) { return false; });
  CHECK(packed.empty());
}
