// Preloaded into the program: a disk, a stick or a share that cannot do what a local disk can, or on which another
// program has files open. share.py says what fails.
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

// SHARE_LINK=1 and the like; 0 where it is not given.
int asked(const char* variable) {
  const char* value = std::getenv(variable);
  return value == nullptr ? 0 : std::atoi(value);
}

template <class Function>
Function* real(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

int fail(int error) {
  errno = error;
  return -1;
}

}  // namespace

extern "C" {

int linkat(int from_folder, const char* from, int to_folder, const char* to, int flags) noexcept {
  if (const int error = asked("SHARE_LINK"); error != 0) return fail(error);
  return real<int(int, const char*, int, const char*, int)>("linkat")(from_folder, from, to_folder, to, flags);
}

// SHARE_OPEN names the file that cannot be replaced.
int renameat(int from_folder, const char* from, int to_folder, const char* to) noexcept {
  const char* open = std::getenv("SHARE_OPEN");
  if (open != nullptr && std::strcmp(to, open) == 0) return fail(asked("SHARE_RENAME"));
  return real<int(int, const char*, int, const char*)>("renameat")(from_folder, from, to_folder, to);
}

int fsync(int descriptor) {
  struct stat status{};
  const int error = asked("SHARE_SYNC_FOLDER");
  if (error != 0 && ::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) return fail(error);
  return real<int(int)>("fsync")(descriptor);
}

}  // extern "C"
