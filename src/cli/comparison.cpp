#include "cli/comparison.hpp"

#include "cli/extensions.hpp"

namespace cli {

using diagnostics::Code;

Program for_comparison(const Program& program) {
  Program comparing = program;
  comparing.kinds = program.comparisons;
  comparing.others = program.kinds;
  comparing.index_page = {};
  return comparing;
}

batch::Inputs find_pairs(const Options& options, const Program& program, batch::Files& files) {
  const std::vector<std::string> known = extensions(program);
  const batch::SideSearch search{files, known, options.output, program.are_versions};
  return batch::find_pairs({options.inputs[0], options.inputs[1], search, program.max_bytes}, program.identify);
}

int status_of_refusal(const batch::Notice& notice) {
  const Code code = notice.diagnostic.code;
  return code == Code::compare_same || code == Code::compare_unlike ? wrong_usage : input_errors;
}

bool has_others(const batch::Records& records, const Program& program) {
  bool others = false;
  records.each([&](const batch::Entry& entry) {
    others = others || (entry.is_report() && rows::find(program.others, entry.kind) != nullptr);
  });
  return others;
}

}  // namespace cli
