#include "manifest/entries.hpp"

#include <algorithm>
#include <cstdint>

namespace manifest {
namespace {

constexpr std::string_view xml = ".xml";

std::string_view last_part(std::string_view path) { return path.substr(path.rfind('/') + 1); }

// The source of most reports has their name.
std::string_view folder_of(const Entry& entry) {
  std::string_view name = entry.source.name;
  if (!name.ends_with(xml)) return name;
  name.remove_suffix(xml.size());
  const std::string_view report = last_part(entry.report);
  return last_part(name) == report ? name.substr(0, name.size() - report.size()) : std::string_view(entry.source.name);
}

std::string_view text_of(const Digest& digest) { return {reinterpret_cast<const char*>(digest.data()), digest.size()}; }

Digest digest_of(std::string_view bytes) {
  Digest digest{};
  std::copy_n(bytes.begin(), digest.size(), digest.begin());
  return digest;
}

void pack(Packer& out, const std::vector<diagnostics::Diagnostic>& diagnostics) {
  out.number(diagnostics.size());
  for (const diagnostics::Diagnostic& diagnostic : diagnostics) {
    out.number(static_cast<std::uint64_t>(diagnostic.code));
    out.number(diagnostic.position.line);
    out.number(diagnostic.position.column);
    out.number(diagnostic.arguments.size());
    for (const std::string& argument : diagnostic.arguments) out.text(argument);
  }
}

std::vector<diagnostics::Diagnostic> unpack_diagnostics(Unpacker& in) {
  std::vector<diagnostics::Diagnostic> diagnostics(in.number());
  for (diagnostics::Diagnostic& diagnostic : diagnostics) {
    diagnostic.code = static_cast<diagnostics::Code>(in.number());
    diagnostic.position.line = static_cast<std::uint32_t>(in.number());
    diagnostic.position.column = static_cast<std::uint32_t>(in.number());
    diagnostic.arguments.resize(in.number());
    for (std::string& argument : diagnostic.arguments) argument = in.text();
  }
  return diagnostics;
}

// An entry is a text, which begins with its report.
std::string_view report_of(const char* packed) { return Unpacker(Unpacker(packed).text().data()).text(); }

// All of it, with what says how long it is.
std::string_view bytes_of(const char* packed) {
  const std::string_view text = Unpacker(packed).text();
  return {packed, static_cast<std::size_t>(text.data() + text.size() - packed)};
}

bool comes_before(const char* packed, std::string_view report) { return report_of(packed) < report; }

constexpr std::size_t chunk = 1U << 16U;
constexpr std::size_t most_in_block = 512;

}  // namespace

// Where the report is, or would be: the last block that does not begin behind it, or the first; the end of none.
std::size_t Entries::block_of(std::string_view report) const {
  const auto behind = std::partition_point(blocks_.begin(), blocks_.end(),
                                           [&](const Block& block) { return report_of(block.front()) <= report; });
  return static_cast<std::size_t>(behind - blocks_.begin()) - (behind == blocks_.begin() ? 0 : 1);
}

Entries::Packed Entries::at(std::string_view report) const {
  if (blocks_.empty()) return nullptr;
  const Block& block = blocks_[block_of(report)];
  const auto found = std::lower_bound(block.begin(), block.end(), report, comes_before);
  return found != block.end() && report_of(*found) == report ? *found : nullptr;
}

Entries::Packed Entries::keep(std::string_view bytes) {
  if (left_ < bytes.size()) {
    const std::size_t size = std::max(chunk, bytes.size());
    chunks_.push_back(std::make_unique_for_overwrite<char[]>(size));
    chunk_size_ = left_ = size;
  }
  char* place = chunks_.back().get() + (chunk_size_ - left_);
  std::copy(bytes.begin(), bytes.end(), place);
  left_ -= bytes.size();
  live_ += bytes.size();
  return place;
}

void Entries::insert(Packed packed) {
  const std::string_view report = report_of(packed);
  auto block = blocks_.begin() + static_cast<std::ptrdiff_t>(block_of(report));
  const bool full = block != blocks_.end() && block->size() == most_in_block;
  // What may fail for want of memory comes first: no block is ever empty, and no entry in two.
  if (block == blocks_.end() || (full && report_of(block->back()) < report)) {
    // Reports mostly come in their order, and fill one block after the other.
    Block next;
    next.reserve(most_in_block);
    next.push_back(packed);
    blocks_.insert(block == blocks_.end() ? block : block + 1, std::move(next));
    ++size_;
    return;
  }
  if (full) {
    Block second;
    second.reserve(most_in_block);
    second.assign(block->begin() + most_in_block / 2, block->end());
    block = blocks_.insert(block + 1, std::move(second));
    (block - 1)->resize(most_in_block / 2);
    if (report < report_of(block->front())) --block;
  }
  block->insert(std::lower_bound(block->begin(), block->end(), report, comes_before), packed);
  ++size_;
}

void Entries::erase(std::string_view report) {
  if (blocks_.empty()) return;
  const auto block = blocks_.begin() + static_cast<std::ptrdiff_t>(block_of(report));
  const auto found = std::lower_bound(block->begin(), block->end(), report, comes_before);
  if (found == block->end() || report_of(*found) != report) return;
  const std::size_t size = bytes_of(*found).size();
  dead_ += size;
  live_ -= size;
  --size_;
  block->erase(found);
  if (block->empty()) blocks_.erase(block);
}

// Copies what lives where most is dead, into a chunk of its size: after that one is there, nothing can fail.
void Entries::tidy() {
  if (dead_ < chunk || dead_ < live_) return;
  auto all = std::make_unique_for_overwrite<char[]>(live_);
  char* place = all.get();
  for (Block& block : blocks_)
    for (Packed& packed : block) {
      const std::string_view bytes = bytes_of(packed);
      packed = place;
      place = std::copy(bytes.begin(), bytes.end(), place);
    }
  chunks_.resize(1);
  chunks_.front() = std::move(all);
  chunk_size_ = live_;
  left_ = dead_ = 0;
}

void Entries::put(const Entry& entry) {
  Packer out;
  const auto common = [&](std::string_view text) { common_.pack(out, text); };
  out.text(entry.report);
  const std::string_view folder = folder_of(entry);
  out.number(folder.size() != entry.source.name.size());
  common(folder);
  out.bytes(text_of(entry.source.sha256));
  common(text_of(entry.made_with));
  out.number(entry.pages);
  out.number(entry.beside.size());
  for (const Source& source : entry.beside) {
    common(source.name);
    out.bytes(text_of(source.sha256));
  }
  out.number(entry.outputs.size());
  std::uint64_t before = 0;
  for (const Output& output : entry.outputs) {
    common(output.extension);
    out.bytes(text_of(output.sha256));
    out.number(output.size);
    out.number(static_cast<std::uint64_t>(output.mtime) - before);  // written one soon after the other
    before = static_cast<std::uint64_t>(output.mtime);
    out.number(static_cast<std::uint64_t>(output.outdated) | (output.made_with ? 2U : 0U));
    if (output.made_with) common(text_of(*output.made_with));
  }
  out.number((entry.no_draft ? 1U : 0U) | (entry.stale ? 2U : 0U));
  if (entry.no_draft) {
    common(text_of(entry.no_draft->made_with));
    pack(out, {entry.no_draft->diagnostic});
  }
  pack(out, entry.diagnostics);
  if (entry.stale) pack(out, *entry.stale);

  Packer whole;
  whole.text(out.packed());
  const Packed kept = keep(whole.packed());
  erase(entry.report);
  insert(kept);
  tidy();
}

Entry Entries::unpack(Packed packed) const {
  const auto common = [this](Unpacker& in) { return common_.unpack(in); };
  Unpacker in(Unpacker(packed).text().data());
  Entry entry;
  entry.report = in.text();
  const bool named_alike = in.number() != 0;
  entry.source.name = common(in);
  if (named_alike) entry.source.name.append(last_part(entry.report)).append(xml);
  entry.source.sha256 = digest_of(in.bytes(sizeof(Digest)));
  entry.made_with = digest_of(common(in));
  entry.pages = in.number();
  entry.beside.resize(in.number());
  for (Source& source : entry.beside) {
    source.name = common(in);
    source.sha256 = digest_of(in.bytes(sizeof(Digest)));
  }
  entry.outputs.resize(in.number());
  std::uint64_t before = 0;
  for (Output& output : entry.outputs) {
    output.extension = common(in);
    output.sha256 = digest_of(in.bytes(sizeof(Digest)));
    output.size = in.number();
    output.mtime = static_cast<std::int64_t>(before += in.number());
    const std::uint64_t flags = in.number();
    output.outdated = (flags & 1U) != 0;
    if ((flags & 2U) != 0) output.made_with = digest_of(common(in));
  }
  const std::uint64_t flags = in.number();
  if ((flags & 1U) != 0) {
    entry.no_draft.emplace();
    entry.no_draft->made_with = digest_of(common(in));
    entry.no_draft->diagnostic = unpack_diagnostics(in).at(0);
  }
  entry.diagnostics = unpack_diagnostics(in);
  if ((flags & 2U) != 0) entry.stale = unpack_diagnostics(in);
  return entry;
}

void Entries::each(const std::function<void(const Entry&)>& look) const {
  for (const Block& block : blocks_)
    for (const Packed packed : block) look(unpack(packed));
}

void Entries::each_report(const std::function<void(std::string_view)>& look) const {
  for (const Block& block : blocks_)
    for (const Packed packed : block) look(report_of(packed));
}

std::optional<Entry> Entries::find(std::string_view report) const {
  const Packed packed = at(report);
  return packed == nullptr ? std::nullopt : std::optional(unpack(packed));
}

bool operator==(const Entries& a, const Entries& b) {
  if (a.size() != b.size()) return false;
  bool same = true;
  a.each([&](const Entry& entry) { same = same && b.find(entry.report) == entry; });
  return same;
}

}  // namespace manifest
