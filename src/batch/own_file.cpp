#include "batch/own_file.hpp"

namespace batch {

bool is_own(Files& files, const Records& records, std::string_view report, const manifest::Output& output) {
  if (!records.makes(output.format) || records.doubtful(report)) return false;
  const std::string file = records.target(report, output.format);
  const Files::State state = files.state(file);
  return state.kind == Files::Kind::plain && state.size == output.size && files.hash(file) == output.sha256;
}

bool intact(Files& files, const Records& records, std::string_view report, manifest::Output& output) {
  const std::string file = records.target(report, output.format);
  const Files::State state = files.state(file);
  if (state.kind != Files::Kind::plain) return false;
  if (state.size == output.size && state.mtime == output.mtime) return true;
  if (files.hash(file) != output.sha256) return false;
  output.size = state.size;
  output.mtime = state.mtime;
  return true;
}

std::vector<std::string> changed_files(Files& files, const Records& records, const manifest::Entry& entry) {
  std::vector<std::string> changed;
  for (manifest::Output output : entry.outputs) {
    std::string file = records.target(entry.report, output.format);
    if (files.kind(file) != Files::Kind::absent && !intact(files, records, entry.report, output))
      changed.push_back(std::move(file));
  }
  return changed;
}

bool is_temporary_of(std::string_view report, std::string_view temporary) {
  const auto parent = [](std::string_view path) { return path.substr(0, path.rfind('/') + 1); };
  return parent(report) == parent(temporary) && is_temporary(temporary.substr(parent(temporary).size()), "");
}

}  // namespace batch
