#include "zip/archive.hpp"

#include <minizip/zip.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "diagnostics/machine_fault.hpp"

namespace zip_archive {
namespace {

void check(int status, const char* what) {
  if (status != ZIP_OK) throw diagnostics::MachineFault(diagnostics::Code::library_failed, {"minizip", what});
}

// The archive's bytes, as minizip asks for a file: it goes back to write a part's sizes before it.
struct Target {
  std::string bytes;
  std::size_t at = 0;

  static Target& of(void* self) { return *static_cast<Target*>(self); }

  static void* open(void* self, const void*, int) { return self; }
  static int close(void*, void*) { return 0; }
  static int error(void*, void*) { return 0; }
  static ZPOS64_T tell(void* self, void*) { return of(self).at; }
  static uLong read(void*, void*, void*, uLong) { return 0; }  // only appending to an archive reads

  static long seek(void* self, void*, ZPOS64_T offset, int origin) {
    Target& target = of(self);
    const std::size_t from = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                             : origin == ZLIB_FILEFUNC_SEEK_CUR ? target.at
                                                                : target.bytes.size();
    target.at = from + static_cast<std::size_t>(offset);
    return target.at <= target.bytes.size() ? 0 : -1;
  }

  static uLong write(void* self, void*, const void* data, uLong size) {
    Target& target = of(self);
    target.bytes.resize(std::max(target.bytes.size(), target.at + size));
    std::memcpy(target.bytes.data() + target.at, data, size);
    target.at += size;
    return size;
  }
};

struct Close {
  void operator()(void* archive) const { zipClose(archive, nullptr); }
};

// The bytes are deflated already, by libdeflate, which takes a sixth of the time of zlib; "raw" copies them as they
// are.
void add(zipFile archive, const Entry& entry, Day day, DeflatedParts& deflated) {
  zip_fileinfo info{};
  info.dosDate = ((0UL << 9) | (1UL << 5) | static_cast<unsigned long>(day)) << 16;  // of January 1980, 00:00
  constexpr int raw = 1, zip64 = 0;
  check(zipOpenNewFileInZip2_64(archive, entry.name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr,
                                entry.stored ? 0 : Z_DEFLATED, Z_DEFAULT_COMPRESSION, raw, zip64),
        "zipOpenNewFileInZip2_64");
  const auto write = [&](const std::string& bytes, std::size_t size, std::uint32_t crc) {
    check(zipWriteInFileInZip(archive, bytes.data(), static_cast<unsigned>(bytes.size())), "zipWriteInFileInZip");
    check(zipCloseFileInZipRaw64(archive, size, crc), "zipCloseFileInZipRaw64");
  };
  if (entry.stored) return write(entry.bytes, entry.bytes.size(), compression::crc32(entry.bytes));
  const Deflated& part = deflated.of(entry.name, entry.bytes);
  write(part.bytes, part.size, part.crc);
}

}  // namespace

std::string write(const std::vector<Entry>& entries, Day day, DeflatedParts& deflated) {
  Target target;
  zlib_filefunc64_def calls{Target::open, Target::read,  Target::write, Target::tell,
                            Target::seek, Target::close, Target::error, &target};
  std::unique_ptr<void, Close> archive(zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &calls));
  check(archive ? ZIP_OK : ZIP_INTERNALERROR, "zipOpen2_64");
  for (const Entry& entry : entries) add(archive.get(), entry, day, deflated);
  check(zipClose(archive.release(), nullptr), "zipClose");
  return std::move(target.bytes);
}

}  // namespace zip_archive
