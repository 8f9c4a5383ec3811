#include "mail/gmime.hpp"

#include <dlfcn.h>

#include "diagnostics/machine_fault.hpp"

namespace mail {
namespace {

[[noreturn]] void fail() {
  const char* reason = dlerror();
  throw diagnostics::MachineFault(diagnostics::Code::library_failed, {"gmime", reason == nullptr ? "?" : reason});
}

void* opened() {
  void* library = dlopen("libgmime-3.0.so.0", RTLD_NOW | RTLD_LOCAL);  // the name of its binary interface
  if (library == nullptr) fail();
  return library;
}

}  // namespace

Gmime::Gmime() : library_(opened()) {}

void* Gmime::symbol(const char* name) const {
  void* found = dlsym(library_, name);
  if (found == nullptr) fail();
  return found;
}

}  // namespace mail
