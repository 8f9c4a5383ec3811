#include "batch/pairs.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include "batch/folder.hpp"
#include "batch/read_file.hpp"
#include "manifest/entry.hpp"
#include "unicode/folding.hpp"

namespace batch {
namespace {

namespace fs = std::filesystem;
using diagnostics::Code;
using diagnostics::Diagnostic;

struct Side {
  Job job;
  Known known;
  bool broken = false;   // it cannot be told what it is
  bool refused = false;  // it cannot be told what it belongs to, which is said
  Side* partner = nullptr;
};

VersionFile version_of(const Job& job) { return {job.name, job.file, job.below}; }

class Pairing {
 public:
  Pairing(const ToCompare& what, const Identify& identify) : what_(what), identify_(identify) {}

  Inputs run() {
    if (!check()) return std::move(out_);
    find(what_.old, old_);
    find(what_.now, now_);
    if (folders_) {
      part_nested();
      pair_in_folders();
    } else {
      pair_files();
    }
    for (Side& side : now_)
      if (!side.refused && (side.partner != nullptr || side.broken)) add_pair(side.partner, &side);
    for (Side& side : old_)
      if (!side.refused && side.partner == nullptr && side.broken) add_pair(&side, nullptr);
    if (std::none_of(out_.jobs.begin(), out_.jobs.end(), [](const Job& job) { return job.compared != nullptr; })) {
      for (Job& job : out_.jobs) out_.notices.push_back({std::move(job.name), std::move(*job.problem)});
      out_.jobs.clear();
    }
    if (folders_ && !out_.jobs.empty()) add_overview();
    out_.all_of_folders = folders_ && !any_refused() &&
                          std::none_of(out_.jobs.begin(), out_.jobs.end(),
                                       [](const Job& job) { return job.problem || job.compared->pairs[0].broken; });
    put_in_order(out_.jobs);
    return std::move(out_);
  }

 private:
  bool refuse(Code code, std::vector<std::string> arguments) {
    out_.notices.push_back({"", {code, {}, std::move(arguments)}});
    return false;
  }

  // What is missing is said where it is looked for.
  bool check() {
    std::error_code unknown;
    const bool old_folder = fs::is_directory(what_.old, unknown), now_folder = fs::is_directory(what_.now, unknown);
    if (fs::exists(what_.old, unknown) && fs::exists(what_.now, unknown)) {
      if (fs::equivalent(what_.old, what_.now, unknown)) return refuse(Code::compare_same, {what_.old, what_.now});
      if (old_folder != now_folder)
        return refuse(Code::compare_unlike, {old_folder ? what_.now : what_.old, old_folder ? what_.old : what_.now});
    }
    folders_ = old_folder && now_folder;
    return true;
  }

  void find(const std::string& named, std::vector<Side>& sides) {
    Inputs found = find_side(named, what_.search);
    std::move(found.notices.begin(), found.notices.end(), std::back_inserter(out_.notices));
    std::move(found.missed.begin(), found.missed.end(), std::back_inserter(out_.missed));
    if (&named == &what_.now) out_.folders = std::move(found.folders);
    if (found.incomplete && !out_.incomplete) out_.incomplete = found.incomplete;
    for (Job& job : found.jobs) {
      if (!job.problem || is_twice(job)) add_side(job, sides);
      if (!job.problem) continue;
      if (is_twice(job)) job.report = name_of(job.report, was_wordt_kind);
      out_.jobs.push_back(std::move(job));
    }
  }

  // Two of one name: it cannot be told which of them is the section.
  static bool is_twice(const Job& job) { return job.problem->code == Code::output_conflict && !job.file.empty(); }

  void add_side(const Job& job, std::vector<Side>& sides) {
    if (job.problem && std::ranges::any_of(sides, [&](const Side& side) {
          return unicode::folded(side.job.report) == unicode::folded(job.report);
        }))
      return;
    const auto bytes = read_input(job.file, what_.max_bytes);
    const auto* read = std::get_if<std::string>(&bytes);
    auto known = read == nullptr ? std::nullopt : identify_(*read);
    Side side{job, {}, !known, job.problem.has_value()};
    if (known) side.known = std::move(*known);
    if (folders_ && known && side.known.kind != "sectie") return;
    side.job.problem.reset();
    sides.push_back(std::move(side));
  }

  // Where one folder stands in the other, its files belong to it alone.
  void part_nested() {
    const auto take_from = [](std::vector<Side>& outer, const std::vector<Side>& inner) {
      std::set<std::string> own;
      for (const Side& side : inner) own.insert(side.job.file);
      const auto is_own = [&](const Side& side) { return own.contains(side.job.file); };
      if (static_cast<std::size_t>(std::ranges::count_if(outer, is_own)) == inner.size()) std::erase_if(outer, is_own);
    };
    take_from(old_, now_);
    take_from(now_, old_);
  }

  // What belongs to a refused one is not compared either.
  static void join(Side& old, Side& now) {
    old.partner = &now;
    now.partner = &old;
    old.refused = now.refused = old.refused || now.refused;
  }

  void pair_files() {
    if (old_.empty() || now_.empty()) return;
    Side &old = old_[0], &now = now_[0];
    join(old, now);
    for (const Side* side : {&old, &now})
      if (!side->broken && side->known.kind != "sectie") {
        Job job = side->job;
        job.problem = Diagnostic{Code::compare_not_a_section, {}, {side->known.kind}};
        out_.jobs.push_back(std::move(job));
        old.partner = now.partner = nullptr;
      }
    if (now.partner != nullptr && !old.known.number.empty() && !now.known.number.empty() &&
        old.known.number != now.known.number)
      out_.notices.push_back(
          {now.job.name, {Code::compare_other_number, {}, {now.known.number, old.job.name, old.known.number}}});
  }

  void pair_in_folders() {
    std::map<std::string, Side*> by_path;
    for (Side& side : old_) by_path.emplace(unicode::folded(side.job.report), &side);
    for (Side& side : now_)
      if (const auto found = by_path.find(unicode::folded(side.job.report)); found != by_path.end())
        if (found->second->partner == nullptr) join(*found->second, side);
    pair_by([](const Side& side) { return side.known.number; }, true);
    pair_by([](const Side& side) { return unicode::folded(side.known.title); }, false);
    if (!old_.empty() && !now_.empty() &&
        std::none_of(now_.begin(), now_.end(), [](const Side& side) { return side.partner != nullptr; }) &&
        !any_refused())
      refuse(Code::compare_no_pairs, {what_.old, what_.now});
  }

  bool any_refused() const {
    const auto is_refused = [](const Side& side) { return side.refused; };
    return std::ranges::any_of(old_, is_refused) || std::ranges::any_of(now_, is_refused);
  }

  // Those left of either side that have one key. Where several have it, it cannot be told which belong together.
  void pair_by(const std::function<std::string(const Side&)>& key, bool must_be_one) {
    std::map<std::string, std::pair<std::vector<Side*>, std::vector<Side*>>> alike;
    const auto add = [&](std::vector<Side>& sides, auto member) {
      for (Side& side : sides)
        if (side.partner == nullptr && !side.broken && (must_be_one || !side.refused))
          if (std::string name = key(side); !name.empty()) (alike[std::move(name)].*member).push_back(&side);
    };
    using Both = std::pair<std::vector<Side*>, std::vector<Side*>>;
    add(old_, &Both::first);
    add(now_, &Both::second);
    for (auto& [name, sides] : alike) {
      auto& [old, now] = sides;
      if (old.empty() || now.empty()) continue;
      const auto is_refused = [](const Side* side) { return side->refused; };
      if (std::ranges::any_of(old, is_refused) || std::ranges::any_of(now, is_refused)) {
        for (Side* side : old) side->refused = true;
        for (Side* side : now) side->refused = true;
      } else if (old.size() == 1 && now.size() == 1) {
        join(*old[0], *now[0]);
      } else if (must_be_one) {
        refuse_alike(old, now);
      }
    }
  }

  void refuse_alike(const std::vector<Side*>& old, const std::vector<Side*>& now) {
    const bool many_now = now.size() > 1;
    const std::vector<Side*>& many = many_now ? now : old;
    const Side& other = many_now ? *old[0] : *now[0];
    for (std::size_t i = 0; i < many.size(); ++i) {
      Job job = many[i]->job;
      job.problem = Diagnostic{
          Code::compare_same_number, {}, {many[i == 0 ? 1 : 0]->job.name, many[i]->known.number, other.job.name}};
      job.report = name_of(job.report, was_wordt_kind);
      out_.jobs.push_back(std::move(job));
    }
    for (Side* side : old) side->refused = true;
    for (Side* side : now) side->refused = true;
  }

  static std::string name_of(const std::string& report, std::string_view kind) {
    return report + (kind == was_wordt_kind ? " was-wordt" : " met wijzigingen");
  }

  void add_pair(const Side* old, const Side* now) {
    const Job& first = now != nullptr ? now->job : old->job;
    VersionPair pair;
    if (old != nullptr) pair.old = version_of(old->job);
    if (now != nullptr) pair.now = version_of(now->job);
    pair.broken = old == nullptr || now == nullptr;
    for (const std::string_view kind : {was_wordt_kind, tracked_kind}) {
      if (pair.broken && kind == tracked_kind) continue;
      Job job = first;
      job.report = name_of(first.report, kind);
      job.compared = std::make_shared<const Compared>(Compared{std::string(kind), {pair}});
      out_.jobs.push_back(std::move(job));
    }
  }

  // Pairs by the new paths, then what is gone.
  void add_overview() {
    Compared all{std::string(overview_kind), {}};
    for (const Side& side : now_) {
      VersionPair& pair = all.pairs.emplace_back();
      pair.now = version_of(side.job);
      if (side.partner != nullptr) pair.old = version_of(side.partner->job);
      pair.broken = side.broken || side.refused;
    }
    for (const Side& side : old_) {
      if (side.partner != nullptr) continue;
      VersionPair& pair = all.pairs.emplace_back();
      pair.old = version_of(side.job);
      pair.broken = side.broken || side.refused;
    }
    if (all.pairs.empty()) return;
    const VersionPair& first = all.pairs.front();
    const VersionFile& file = first.now ? *first.now : *first.old;
    Job job{file.name, file.file, std::string(overview_kind), {}, file.below};
    job.compared = std::make_shared<const Compared>(std::move(all));
    out_.jobs.push_back(std::move(job));
  }

  const ToCompare& what_;
  const Identify& identify_;
  bool folders_ = false;
  std::vector<Side> old_, now_;
  Inputs out_;
};

}  // namespace

std::string name_from(const Job& job, const std::string& file) {
  return fs::path(file).lexically_relative(folder_of(job.file)).string();
}

std::vector<manifest::Listing> listings_of(const Job& job) {
  std::vector<manifest::Listing> listings;
  for (const VersionPair& pair : job.compared->pairs) {
    std::string names;
    for (const auto* version : {&pair.old, &pair.now})
      names.append(*version ? name_from(job, (*version)->file) : "").append(1, '\n');
    if (pair.broken) names += '!';
    const manifest::Digest digest = manifest::digest_of({names});
    listings.push_back({std::move(names), digest});
  }
  return listings;
}

PairNames names_of(const manifest::Listing& listing) {
  const std::string& names = listing.folder;
  const std::size_t first = std::min(names.find('\n'), names.size()),
                    second = std::min(names.find('\n', std::min(first + 1, names.size())), names.size());
  PairNames pair{names.substr(0, first),
                 names.substr(std::min(first + 1, second), second - std::min(first + 1, second)),
                 names.ends_with('!') && second + 2 == names.size()};
  return pair;
}

Inputs find_pairs(const ToCompare& what, const Identify& identify) { return Pairing(what, identify).run(); }

}  // namespace batch
