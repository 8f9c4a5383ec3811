#include "cli/make_log.hpp"

#include "cli/json_log.hpp"
#include "cli/text_log.hpp"

namespace cli {

batch::Mode mode_of(const Options& options) {
  if (options.verb == Verb::check) return batch::Mode::check;
  return options.dry_run ? batch::Mode::dry_run : batch::Mode::write;
}

std::unique_ptr<Log> make_log(const Options& options, const Program& program, const Environment& environment) {
  const batch::Mode mode = mode_of(options);
  if (options.json_log) {
    return std::make_unique<JsonLog>(environment.err, options.language, mode,
                                     JsonLog::Stamp{environment.now, environment.run_id, program.version});
  }
  const TextLog::Settings settings{options.language,
                                   mode == batch::Mode::check,
                                   mode == batch::Mode::dry_run,
                                   environment.terminal,
                                   options.quiet,
                                   environment.terminal || options.context ? program.source_line : SourceLine(),
                                   environment.columns,
                                   program.kinds};
  return std::make_unique<TextLog>(environment.out, environment.err, settings);
}

}  // namespace cli
