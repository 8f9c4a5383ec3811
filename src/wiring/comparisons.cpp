#include "wiring/comparisons.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "batch/pairs.hpp"
#include "comparison/head.hpp"
#include "comparison/overview.hpp"
#include "comparison/tracked.hpp"
#include "comparison/was_wordt.hpp"
#include "document/dump.hpp"
#include "section/marks.hpp"
#include "section/values.hpp"
#include "wiring/changes_data.hpp"
#include "wiring/versions.hpp"

namespace {

using comparison::SectionChange;
using diagnostics::Diagnostics;

// Both versions of a pair. Nothing where there is nothing to compare; `sink` says why.
struct BothVersions {
  ComposedVersion old, now;
};

std::optional<BothVersions> read_both(VersionReader& reader, const batch::VersionPair& pair, Diagnostics& sink) {
  std::optional<ComposedVersion> now, old;
  if (pair.now) now = reader.read(*pair.now, sink);
  if (pair.old) old = reader.read(*pair.old, sink);
  if (!now || !old) return std::nullopt;
  return BothVersions{std::move(*old), std::move(*now)};
}

// So that it is told from a section where one is looked for.
void mark_as(std::string_view kind, document::Document& document) {
  document.marks.values = {
      {std::string(section::mark_property), std::string(section::mark_form) + ' ' + std::string(kind)}};
}

rows::Identity identity_of(const ComposedVersion& now, const document::Document& document) {
  rows::Identity identity = now.identity;
  identity.title = document::plain_text(document.title);
  return identity;
}

// Of a folder: the sections one after the other, so that two are in memory at a time.
class Overview {
 public:
  Overview(const batch::Request& request, const rows::Composing& how, const OpenSection& open, BesideComparison& beside)
      : request_(request), how_(how), open_(open), beside_(beside) {}

  std::optional<rows::Composed> compose(Diagnostics& sink) {
    for (const batch::VersionPair& pair : request_.compared->pairs) add(pair);
    if (!whole_read_) {
      // An earlier overview stays where nothing could be read, for then it is not known to be empty.
      for (diagnostics::Diagnostic& each : said_) sink.add(std::move(each));
      return std::nullopt;
    }
    document::Document document = comparison::overview(sections_, whole_);
    mark_as(batch::overview_kind, document);
    beside_.data = changes_data(sections_);
    rows::Identity identity{"", document::plain_text(document.title), "", ""};
    return rows::Composed{std::move(document), std::move(identity), std::nullopt};
  }

 private:
  // What is wrong in a section its own comparison says.
  void add(const batch::VersionPair& pair) {
    const batch::VersionFile& file = pair.now ? *pair.now : *pair.old;
    SectionChange change;
    change.file = file.name.substr(0, file.name.rfind('.'));
    Diagnostics said;
    VersionReader reader(request_, how_, open_, beside_.opened);
    std::optional<ComposedVersion> now, old;
    if (pair.now) now = reader.read(*pair.now, said);
    if (pair.old) old = reader.read(*pair.old, said);
    const ComposedVersion* named = now ? &*now : old ? &*old : nullptr;
    if (named != nullptr) name(*named, change);
    if (pair.broken || said.has_errors() || (pair.now && !now) || (pair.old && !old))
      change.kind = SectionChange::Kind::refused;
    else
      compare(now, old, change);
    note_whole(now, old);
    if (!whole_read_) std::ranges::move(said.take_sorted(), std::back_inserter(said_));
    sections_.push_back(std::move(change));
  }

  static void name(const ComposedVersion& version, SectionChange& change) {
    change.number = version.identity.number;
    change.title = version.identity.title;
  }

  static void compare(const std::optional<ComposedVersion>& now, const std::optional<ComposedVersion>& old,
                      SectionChange& change) {
    if (!old || !now) {
      change.kind = now ? SectionChange::Kind::come : SectionChange::Kind::gone;
      return;
    }
    comparison::WasWordt compared = comparison::was_wordt(old->version, now->version);
    change.counts = compared.counts;
    change.planning = std::move(compared.planning);
    change.kind = change.counts.any() ? SectionChange::Kind::changed : SectionChange::Kind::same;
  }

  // The first section of each says of what document they are.
  void note_whole(const std::optional<ComposedVersion>& now, const std::optional<ComposedVersion>& old) {
    if (now && whole_.now.title.empty()) {
      whole_.now = now->version.document;
      whole_.now.blocks.clear();
      whole_.now_called = comparison::called(now->version);
    }
    if (old && whole_.old.title.empty()) {
      whole_.old = old->version.document;
      whole_.old.blocks.clear();
      whole_.old_called = comparison::called(old->version);
    }
    whole_read_ = whole_read_ || now || old;
    if (whole_.now.title.empty() && old) whole_.now.metadata = old->version.document.metadata;
  }

  const batch::Request& request_;
  const rows::Composing& how_;
  const OpenSection& open_;
  BesideComparison& beside_;
  std::vector<SectionChange> sections_;
  comparison::Whole whole_;
  bool whole_read_ = false;
  std::vector<diagnostics::Diagnostic> said_;  // until one could be read
};

constexpr std::array<std::string_view, 2> defaults = {"pdf", "docx"};
constexpr std::array<std::string_view, 4> formats = {"pdf", "docx", "odt", "html"};
constexpr std::array<std::string_view, 1> docx = {"docx"};
constexpr std::array<std::string_view, 1> json_data = {"json"};

rows::Kind row(std::string_view name, rows::Words one, rows::Words many) {
  rows::Kind kind;
  kind.root = name;
  kind.one = one;
  kind.many = many;
  return kind;
}

}  // namespace

std::vector<rows::Kind> comparison_kinds() {
  rows::Kind was_wordt = row(batch::was_wordt_kind, {"was-wordt", "comparison"}, {"was-wordts", "comparisons"});
  was_wordt.default_formats = defaults;
  was_wordt.formats = formats;
  rows::Kind tracked = row(batch::tracked_kind, {"stuk met wijzigingen", "tracked report"},
                           {"stukken met wijzigingen", "tracked reports"});
  tracked.always = docx;
  rows::Kind overview = row(batch::overview_kind, {"overzicht", "overview"}, {"overzichten", "overviews"});
  overview.default_formats = defaults;
  overview.formats = formats;
  overview.always = json_data;
  return {std::move(was_wordt), std::move(tracked), std::move(overview)};
}

rows::Compose compose_comparison(const batch::Request& request, const std::string& author, const OpenSection& open,
                                 BesideComparison& beside) {
  return [&](const rows::Composing& how, Diagnostics& sink) -> std::optional<rows::Composed> {
    if (request.compared->kind == batch::overview_kind) return Overview(request, how, open, beside).compose(sink);
    VersionReader reader(request, how, open, beside.opened);
    const auto both = read_both(reader, request.compared->pairs.at(0), sink);
    if (!both) return std::nullopt;
    const comparison::Version &old = both->old.version, &now = both->now.version;
    document::Document document = request.compared->kind == batch::tracked_kind
                                      ? comparison::tracked(old, now, author)
                                      : comparison::was_wordt(old, now).document;
    mark_as(request.compared->kind, document);
    const bool tracks = request.compared->kind == batch::tracked_kind;  // its title has words that went too
    rows::Identity identity = tracks ? both->now.identity : identity_of(both->now, document);
    return rows::Composed{std::move(document), std::move(identity), std::nullopt};
  };
}
