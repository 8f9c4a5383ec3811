#include "cli/progress.hpp"

#include <fmt/format.h>

namespace cli {

std::string progress_line(std::size_t done, std::size_t total, double seconds, diagnostics::Language language) {
  const std::string all = fmt::to_string(total);
  std::string line = fmt::format("[{:>{}}/{}] {} %", done, all.size() + 1, all, total == 0 ? 100 : done * 100 / total);
  if (done == 0 || seconds <= 0) return line;
  const double rate = static_cast<double>(done) / seconds;
  const double left = static_cast<double>(total - done) / rate;
  std::string number = fmt::format("{:.{}f}", rate, rate < 10 ? 1 : 0);
  const bool dutch = language == diagnostics::Language::nl;
  if (const auto point = number.find('.'); dutch && point != std::string::npos) number[point] = ',';
  line += fmt::format(" {}/s, ", number);
  line += dutch ? fmt::format("nog {:.0f} s", left) : fmt::format("{:.0f} s left", left);
  return line;
}

Progress::Progress(std::ostream& err, bool terminal, diagnostics::Language language)
    : err_(err), terminal_(terminal), language_(language) {}

void Progress::begin(std::size_t total) {
  total_ = total;
  start_ = written_ = Clock::now();
}

void Progress::clear() {
  if (stands_) err_ << "\r\x1b[K" << std::flush;
  stands_ = false;
}

void Progress::advance() {
  ++done_;
  const Clock::time_point now = Clock::now();
  if (!terminal_ || now - written_ < std::chrono::milliseconds(100)) return;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  err_ << "\r\x1b[K" + progress_line(done_, total_, seconds, language_) << std::flush;
  written_ = now;
  stands_ = true;
}

}  // namespace cli
