#include "failing_new.hpp"

#include <cstdlib>
#include <new>

namespace {

thread_local std::size_t count = 0, fail_at = 0;
thread_local bool active = false, lasting = false;

bool fails() {
  if (!active) return false;
  ++count;
  return fail_at != 0 && (count == fail_at || (lasting && count > fail_at));
}

}  // namespace

namespace failing_new {

void begin(std::size_t at, bool ever_after) {
  count = 0;
  fail_at = at;
  lasting = ever_after;
  active = true;
}

std::size_t end() {
  active = false;
  return count;
}

}  // namespace failing_new

void* operator new(std::size_t size) {
  void* memory = fails() ? nullptr : std::malloc(size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return fails() ? nullptr : std::malloc(size); }
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new[](std::size_t size, const std::nothrow_t& tag) noexcept { return operator new(size, tag); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
