#include "cli/make_template.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "batch/folder.hpp"
#include "batch/replace.hpp"
#include "cli/backup_name.hpp"
#include "cli/template_format.hpp"
#include "diagnostics/machine_fault.hpp"

namespace cli {
namespace {

using diagnostics::Code;
using diagnostics::Severity;

// Of the target; a file that says the same may stay.
bool is_other(batch::Files& files, const std::string& target, std::string_view bytes) {
  if (files.kind(target) == batch::Files::Kind::absent) return false;
  const auto there = files.read(target);
  const auto* read = std::get_if<std::string>(&there);
  return read == nullptr || *read != bytes;
}

int write(const std::string& name, const std::string& bytes, bool force, batch::Files& files, Log& log) {
  const std::string target = name.find('/') == std::string::npos ? batch::join(".", name) : name;
  std::vector<batch::Move> aside;
  if (is_other(files, target, bytes)) {
    if (!force) {
      log.notice("", {Code::template_exists, {}, {name}});
      return input_errors;
    }
    aside.push_back({target, free_backup_name(files, target)});
  }
  const std::string folder = batch::folder_of(target);
  batch::prepare_folder(files, folder);
  const std::vector<batch::Replacement> file = {{target, bytes}};
  batch::replace(files, folder, file, {}, {}, aside);
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
