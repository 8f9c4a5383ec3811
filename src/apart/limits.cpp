#include "apart/limits.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

namespace apart {
namespace {

// Beyond the soft limit comes SIGXCPU, which tells why; beyond the hard one SIGKILL.
void limit(int resource, rlim_t soft, rlim_t hard) {
  const rlimit both{soft, hard};
  setrlimit(static_cast<__rlimit_resource>(resource), &both);
}

}  // namespace

std::vector<std::string> words_of(const Limits& limits) {
  return {std::to_string(limits.seconds), std::to_string(limits.memory), std::to_string(getpid())};
}

bool confine(const std::vector<std::string>& words) {
  if (words.size() != 3) return false;
  const auto seconds = static_cast<rlim_t>(std::strtoul(words[0].c_str(), nullptr, 10));
  limit(RLIMIT_CPU, seconds, seconds + 1);
  limit(RLIMIT_CORE, 0, 0);
#ifdef RAADSTUK_LIMIT_MEMORY  // a sanitizer takes terabytes of addresses
  const auto memory = static_cast<rlim_t>(std::strtoull(words[1].c_str(), nullptr, 10));
  limit(RLIMIT_AS, memory, memory);
#endif
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  return std::to_string(getppid()) == words[2];  // it may have ended before the line above
}

}  // namespace apart
