#include "cli/make_template.hpp"

#include <string>

#include "batch/folder.hpp"
#include "batch/replace.hpp"
#include "cli/template_format.hpp"
#include "cli/write_over.hpp"
#include "diagnostics/machine_fault.hpp"

namespace cli {
namespace {

using diagnostics::Code;
using diagnostics::Severity;

int write(const std::string& name, const std::string& bytes, bool force, batch::Files& files, Log& log) {
  const std::string target = name.find('/') == std::string::npos ? batch::join(".", name) : name;
  const bool is_other = place_of(files, target, bytes) == Place::other;
  if (is_other && !force) {
    log.notice("", {Code::template_exists, {}, {name}});
    return input_errors;
  }
  batch::prepare_folder(files, batch::folder_of(target));
  write_over(files, target, bytes, is_other);
  log.changed(name);
  return all_well;
}

}  // namespace

int make_template(const Options& options, const Program& program, const Environment& environment, Log& log) {
  try {
    const rows::Format& format = *template_format(program.formats, options.output);
    const MadeTemplate made = program.make_template(options, format.name);
    int status = all_well;
    for (const batch::Notice& notice : made.notices) {
      if (entry(notice.diagnostic.code).severity == Severity::error) status = wrong_usage;
      log.notice(notice.name, notice.diagnostic);
    }
    return status != all_well ? status : write(options.output, made.bytes, options.force, environment.files, log);
  } catch (const diagnostics::MachineFault& fault) {
    log.notice("", fault.diagnostic());
    return machine_fault;
  }
}

}  // namespace cli
