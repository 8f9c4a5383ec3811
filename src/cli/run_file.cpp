#include "cli/run_file.hpp"

#include <utility>

#include "cli/visible.hpp"
#include "json/text.hpp"

namespace cli {

std::string run_file(const Closing& closing, const Needs& needs, const RunOf& run) {
  const batch::Summary& summary = closing.summary;
  json::Object counts = {{"sections", summary.total},    {"good", summary.good},       {"up_to_date", summary.current},
                         {"adopted", summary.adopted},   {"waiting", summary.waiting}, {"passed_over", summary.passed},
                         {"empty", summary.empty},       {"failed", summary.failed},   {"stale", summary.stale},
                         {"no_draft", summary.no_draft}, {"gone", summary.gone},       {"removed", summary.removed},
                         {"warnings", closing.warnings}};
  json::Array codes;
  for (const auto& [code, names] : needs.names()) {
    json::Array listed;
    for (const std::string& name : names) listed.emplace_back(percent_encoded(name));
    codes.emplace_back(json::Object{{"code", code}, {"names", std::move(listed)}});
  }
  return json::text(json::Object{{"format", 1},
                                 {"time", run.time},
                                 {"run", run.run},
                                 {"version", run.version},
                                 {"exit_status", closing.exit_status},
                                 {"counts", std::move(counts)},
                                 {"needs_you", needs.count()},
                                 {"needs", std::move(codes)}}) +
         "\n";
}

}  // namespace cli
