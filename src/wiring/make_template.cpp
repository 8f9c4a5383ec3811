#include "wiring/make_template.hpp"

#include <utility>

#include "convert.hpp"
#include "report/template.hpp"
#include "wiring/load_style.hpp"

namespace {

std::optional<rows::Composed> composed(const rows::Composing& how, diagnostics::Diagnostics&) {
  return rows::Composed{report::compose_template(how.labels), {}, std::nullopt};
}

}  // namespace

cli::MakeTemplate template_maker(const PreparationSettings& settings) {
  return [&settings](const cli::Options& asked, std::string_view format) {
    cli::MadeTemplate made;
    const std::string in_format(format);
    LoadedStyle loaded = load_style(asked.style, settings.style_folders, letterhead_of({&in_format, 1}));
    made.notices = std::move(loaded.notices);
    if (!loaded.style) return made;
    Options options;
    options.formats = {in_format};
    options.source_date_epoch = asked.source_date_epoch;
    options.producer = "raadstuk " + settings.version;
    auto fonts = open_fonts(*loaded.style);
    const Converter converter({std::move(*loaded.style), std::move(fonts), text::Hyphenation::open(),
                               std::move(loaded.logo), settings.formats, settings.kinds});
    Reports reports = converter(settings.kinds.front(), composed, options, {});
    for (diagnostics::Diagnostic& each : reports.diagnostics) made.notices.push_back({asked.style, std::move(each)});
    if (!reports.failed) made.bytes = std::move(reports.outputs.front().bytes);
    return made;
  };
}
