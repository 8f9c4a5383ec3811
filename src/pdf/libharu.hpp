// What only the builder of objects and the writer of the file see of libharu.
#pragma once
#include <hpdf.h>

#include "pdf/objects.hpp"

namespace pdf {

// Throws MachineFault (library-failed) when libharu refuses.
void check(HPDF_STATUS status, const char* what);
template <class T>
T* check(T* object, const char* what) {
  if (object == nullptr) check(HPDF_FAILD_TO_ALLOC_MEM, what);
  return object;
}

struct Objects::Libharu {
  Libharu();
  ~Libharu() { HPDF_Free(document); }
  Libharu(const Libharu&) = delete;
  Libharu& operator=(const Libharu&) = delete;

  HPDF_Doc document;
};

Reference reference_to(const void* indirect);

}  // namespace pdf
