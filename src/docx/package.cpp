#include "docx/package.hpp"

#include <minizip/zip.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "diagnostics/machine_fault.hpp"
#include "xml/writer.hpp"

namespace docx {
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
void add(zipFile archive, const std::string& name, const Deflated& part) {
  zip_fileinfo info{};
  info.dosDate = ((0UL << 9) | (1UL << 5) | 1UL) << 16;  // 1980-01-01 00:00, the first that ZIP knows: no clock
  constexpr int raw = 1, zip64 = 0;
  check(zipOpenNewFileInZip2_64(archive, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                Z_DEFAULT_COMPRESSION, raw, zip64),
        "zipOpenNewFileInZip2_64");
  check(zipWriteInFileInZip(archive, part.bytes.data(), static_cast<unsigned>(part.bytes.size())),
        "zipWriteInFileInZip");
  check(zipCloseFileInZipRaw64(archive, part.size, part.crc), "zipCloseFileInZipRaw64");
}

// Made from the parts themselves, so that none can lack its type.
std::string content_types(const std::vector<Part>& parts) {
  xml::Writer xml;
  xml.open("Types").attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
  const auto by_extension = [&](std::string_view extension, std::string_view type) {
    const auto has = [&](const Part& part) { return part.content_type.empty() && part.name.ends_with(extension); };
    if (std::none_of(parts.begin(), parts.end(), has)) return;
    xml.open("Default").attribute("Extension", extension.substr(1)).attribute("ContentType", type).close();
  };
  by_extension(".rels", "application/vnd.openxmlformats-package.relationships+xml");
  by_extension(".png", "image/png");
  by_extension(".jpeg", "image/jpeg");
  for (const Part& part : parts)
    if (!part.content_type.empty())
      xml.open("Override").attribute("PartName", "/" + part.name).attribute("ContentType", part.content_type).close();
  return std::move(xml).finish();
}

}  // namespace

std::string package(const std::vector<Part>& parts, DeflatedParts& deflated) {
  Target target;
  zlib_filefunc64_def calls{Target::open, Target::read,  Target::write, Target::tell,
                            Target::seek, Target::close, Target::error, &target};
  std::unique_ptr<void, Close> archive(zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &calls));
  check(archive ? ZIP_OK : ZIP_INTERNALERROR, "zipOpen2_64");
  const std::string types = "[Content_Types].xml";
  add(archive.get(), types, deflated.of(types, content_types(parts)));
  for (const Part& part : parts) add(archive.get(), part.name, deflated.of(part.name, part.bytes));
  check(zipClose(archive.release(), nullptr), "zipClose");
  return std::move(target.bytes);
}

}  // namespace docx
