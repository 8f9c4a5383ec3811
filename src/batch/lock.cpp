#include "batch/lock.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <thread>
#include <variant>

#include "batch/folder.hpp"
#include "diagnostics/machine_fault.hpp"

namespace batch {
namespace {

using diagnostics::Code;
using diagnostics::MachineFault;

constexpr std::string_view folder_lock = ".raadstuk.lock";

std::string part_lock(const manifest::Shard& shard) { return fmt::format(".raadstuk.{}.lock", shard.name()); }

std::optional<manifest::Shard> shard_of(std::string_view name) {
  constexpr std::string_view head = ".raadstuk.", tail = ".lock";
  if (!name.starts_with(head) || !name.ends_with(tail) || name.size() < head.size() + tail.size()) return std::nullopt;
  return manifest::parse_shard(name.substr(head.size(), name.size() - head.size() - tail.size()), '-');
}

std::string myself(const std::optional<manifest::Shard>& shard) {
  std::array<char, 256> host{};
  if (::gethostname(host.data(), host.size() - 1) != 0) host[0] = '\0';
  const std::string part = shard ? fmt::format("--shard {}/{}, ", shard->part, shard->parts) : "";
  return fmt::format("{}pid {}, {}", part, ::getpid(), host.data());
}

// Who has signed the file.
std::string holder_of(Files& files, const std::string& file) {
  const auto signature = files.read(file);
  const auto* text = std::get_if<std::string>(&signature);
  return text == nullptr || text->empty() ? "?" : *text;
}

class Holder {
 public:
  Holder(Files& files, const std::string& output, const std::optional<manifest::Shard>& shard)
      : files_(files), output_(output), shard_(shard) {}

  // Empty when another run is in the way: `holder` says who.
  Locks attempt(std::string& holder) {
    Locks locks;
    if (!take(std::string(folder_lock), shard_.has_value(), locks, holder)) return {};
    if (shard_) {
      if (!take(part_lock(*shard_), false, locks, holder)) return {};
      // Shards of another number divide the reports otherwise. Each looks after it has its own lock, so that of two
      // that begin together one at least sees the other.
      for (const std::string& name : files_.names(output_)) {
        const auto other = shard_of(name);
        Locks looked;
        if (other && other->parts != shard_->parts && !take(name, false, looked, holder)) return {};
      }
    }
    for (const auto& lock : locks) lock->sign(myself(shard_));
    return locks;
  }

 private:
  bool take(const std::string& name, bool shared, Locks& locks, std::string& holder) {
    const std::string file = join(output_, name);
    std::unique_ptr<Files::Lock> lock;
    const std::error_code failed = files_.lock(file, shared, lock);
    if (!failed) {
      locks.push_back(std::move(lock));
      return true;
    }
    if (failed != std::errc::operation_would_block)
      throw MachineFault(Code::output_folder, {output_, failed.message()});
    holder = holder_of(files_, file);
    return false;
  }

  Files& files_;
  const std::string& output_;
  const std::optional<manifest::Shard>& shard_;
};

}  // namespace

Locks hold(Files& files, const std::string& output, const std::optional<manifest::Shard>& shard,
           const std::optional<Waiting>& waiting) {
  Holder folder(files, output, shard);
  for (bool told = false;; told = true) {
    std::string holder;
    Locks locks = folder.attempt(holder);
    if (!locks.empty()) return locks;
    if (!waiting) throw MachineFault(Code::output_held, {output, holder});
    if (!told) waiting->begun(holder);
    if (waiting->stop()) return {};
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
}

Locks hold_to_read(Files& files, const std::string& output) {
  std::vector<std::string> names = {std::string(folder_lock)};
  // Shards share the folder's lock, and each has its own alone.
  for (const std::string& name : files.names(output))
    if (shard_of(name)) names.push_back(name);
  Locks locks;
  for (const std::string& name : names) {
    const std::string file = join(output, name);
    std::unique_ptr<Files::Lock> lock;
    const std::error_code failed = files.lock_to_read(file, lock);
    if (failed == std::errc::operation_would_block)
      throw MachineFault(Code::output_held, {output, holder_of(files, file)});
    // Who may not open it can still read the reports.
    if (lock) locks.push_back(std::move(lock));
  }
  for (const auto& lock : locks) lock->sign("verify, " + myself({}));
  return locks;
}

void expect_held(Files& files, const std::string& folder) {
  const auto loss = files.loss(folder);
  if (!loss) return;
  switch (loss->kind) {
    case Files::Loss::Kind::folder:
    case Files::Loss::Kind::subfolder: throw MachineFault(Code::output_moved, {loss->path});
    case Files::Loss::Kind::lock: break;
  }
  const std::string output = loss->path.substr(0, loss->path.rfind('/'));
  const bool there = files.kind(loss->path) != Files::Kind::absent;
  const std::string reason = std::make_error_code(std::errc::no_such_file_or_directory).message();
  throw MachineFault(Code::output_held,
                     {output, there ? holder_of(files, loss->path) : fmt::format("{}: {}", loss->path, reason)});
}

bool ends_the_run(const diagnostics::Diagnostic& fault) {
  return fault.code == Code::output_moved || fault.code == Code::output_held;
}

}  // namespace batch
