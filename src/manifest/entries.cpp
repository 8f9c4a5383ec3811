#include "manifest/entries.hpp"

#include <algorithm>
#include <cstdint>

#include "manifest/packing.hpp"

namespace manifest {
namespace {

constexpr std::size_t most_shared = 1000;  // beyond, a text is not looked for
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

std::string text_of(const Digest& digest) { return {reinterpret_cast<const char*>(digest.data()), digest.size()}; }

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

}  // namespace

std::string_view Entries::report_of(const Packed& packed) { return Unpacker(packed.get()).text(); }

// Its place among the shared texts, from 1; 0: it is not among them.
std::size_t Entries::shared(const std::string& text) {
  const auto found = std::find(shared_.rbegin(), shared_.rend(), text);
  if (found != shared_.rend()) return static_cast<std::size_t>(shared_.rend() - found);
  if (shared_.size() == most_shared) return 0;
  shared_.push_back(text);
  return shared_.size();
}

void Entries::put(const Entry& entry) {
  Packer out;
  const auto common = [&](const std::string& text) {
    const std::size_t place = shared(text);
    out.number(place);
    if (place == 0) out.text(text);
  };
  out.text(entry.report);
  const std::string_view folder = folder_of(entry);
  out.number(folder.size() != entry.source.name.size());
  common(std::string(folder));
  out.bytes(text_of(entry.source.sha256));
  common(text_of(entry.made_with));
  out.number(entry.pages);
  out.number(entry.beside.size());
  for (const Source& source : entry.beside) {
    common(source.name);
    out.bytes(text_of(source.sha256));
  }
  out.number(entry.outputs.size());
  for (const Output& output : entry.outputs) {
    common(output.extension);
    out.bytes(text_of(output.sha256));
    out.number(output.size);
    out.number(static_cast<std::uint64_t>(output.mtime));
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

  erase(entry.report);
  packed_.insert(out.finish());
}

namespace {

template <class Shared>
Entry unpack(const char* packed, const Shared& common) {
  Unpacker in(packed);
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
  for (Output& output : entry.outputs) {
    output.extension = common(in);
    output.sha256 = digest_of(in.bytes(sizeof(Digest)));
    output.size = in.number();
    output.mtime = static_cast<std::int64_t>(in.number());
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

}  // namespace

void Entries::each(const std::function<void(const Entry&)>& look) const {
  const auto common = [this](Unpacker& in) {
    const std::size_t place = in.number();
    return place == 0 ? std::string(in.text()) : shared_[place - 1];
  };
  for (const Packed& packed : packed_) look(unpack(packed.get(), common));
}

void Entries::each_report(const std::function<void(std::string_view)>& look) const {
  for (const Packed& packed : packed_) look(report_of(packed));
}

std::optional<Entry> Entries::find(std::string_view report) const {
  const auto found = packed_.find(report);
  if (found == packed_.end()) return std::nullopt;
  return unpack(found->get(), [this](Unpacker& in) {
    const std::size_t place = in.number();
    return place == 0 ? std::string(in.text()) : shared_[place - 1];
  });
}

void Entries::erase(std::string_view report) {
  if (const auto found = packed_.find(report); found != packed_.end()) packed_.erase(found);
}

bool operator==(const Entries& a, const Entries& b) {
  if (a.size() != b.size()) return false;
  bool same = true;
  a.each([&](const Entry& entry) { same = same && b.find(entry.report) == entry; });
  return same;
}

}  // namespace manifest
