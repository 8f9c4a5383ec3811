#include "unzip/archive.hpp"

#include <minizip/unzip.h>

#include <algorithm>
#include <cstring>

namespace unzip {

// The bytes, as minizip asks for a file.
struct Archive::Source {
  std::string_view bytes;
  std::size_t at = 0;
  unzFile archive = nullptr;

  static Source& of(void* self) { return *static_cast<Source*>(self); }

  static void* open(void* self, const void*, int) { return self; }
  static int close(void*, void*) { return 0; }
  static int error(void*, void*) { return 0; }
  static ZPOS64_T tell(void* self, void*) { return of(self).at; }
  static uLong write(void*, void*, const void*, uLong) { return 0; }

  static uLong read(void* self, void*, void* data, uLong size) {
    Source& source = of(self);
    const std::size_t count = std::min<std::size_t>(size, source.bytes.size() - source.at);
    std::memcpy(data, source.bytes.data() + source.at, count);
    source.at += count;
    return count;
  }

  static long seek(void* self, void*, ZPOS64_T offset, int origin) {
    Source& source = of(self);
    const std::size_t from = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                             : origin == ZLIB_FILEFUNC_SEEK_CUR ? source.at
                                                                : source.bytes.size();
    const std::size_t to = from + static_cast<std::size_t>(offset);
    if (to > source.bytes.size()) return -1;
    source.at = to;
    return 0;
  }
};

Archive::Archive(std::string_view bytes, Limits limits)
    : source_(std::make_unique<Source>()), part_(limits.part), left_(limits.all) {
  source_->bytes = bytes;
  zlib_filefunc64_def calls{Source::open, Source::read,  Source::write, Source::tell,
                            Source::seek, Source::close, Source::error, source_.get()};
  source_->archive = unzOpen2_64("", &calls);
}

Archive::~Archive() {
  if (source_->archive != nullptr) unzClose(source_->archive);
}

Archive::operator bool() const { return source_->archive != nullptr; }

std::optional<std::string> Archive::part(const std::string& name) {
  constexpr int as_spelled = 1;
  unz_file_info64 info{};
  if (unzLocateFile(source_->archive, name.c_str(), as_spelled) != UNZ_OK ||
      unzGetCurrentFileInfo64(source_->archive, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
    return std::nullopt;
  too_large_ = too_large_ || info.uncompressed_size > std::min(part_, left_);
  if (info.uncompressed_size > std::min(part_, left_) || unzOpenCurrentFile(source_->archive) != UNZ_OK)
    return std::nullopt;
  std::string bytes(info.uncompressed_size, '\0');
  const int read = unzReadCurrentFile(source_->archive, bytes.data(), static_cast<unsigned>(bytes.size()));
  // Closing compares the check sum of what was read to its end.
  const bool good = unzCloseCurrentFile(source_->archive) == UNZ_OK;
  if (!good || read < 0 || static_cast<std::size_t>(read) != bytes.size()) return std::nullopt;
  left_ -= bytes.size();
  return bytes;
}

}  // namespace unzip
