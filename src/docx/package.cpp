#include "docx/package.hpp"

#include <libdeflate.h>
#include <zip.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>

#include "diagnostics/machine_fault.hpp"
#include "xml/writer.hpp"

namespace docx {
namespace {

constexpr int compression_level = 6;
// 1980-01-01 00:00, the first that ZIP knows. zip_file_set_mtime would go through the time zone of this machine.
constexpr std::uint16_t dos_date = (0 << 9) | (1 << 5) | 1;
constexpr std::uint16_t dos_time = 0;

[[noreturn]] void fail(std::string_view library, std::string_view what) {
  throw diagnostics::MachineFault(diagnostics::Code::library_failed, {std::string(library), std::string(what)});
}

struct Close {
  void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
  void operator()(zip_source_t* source) const { zip_source_free(source); }
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Compressor = std::unique_ptr<libdeflate_compressor, Close>;

struct ZipError {
  ZipError() { zip_error_init(&error); }
  ZipError(const ZipError&) = delete;
  ZipError& operator=(const ZipError&) = delete;
  ~ZipError() { zip_error_fini(&error); }
  zip_error_t error;
};

struct Deflated {
  std::string bytes;
  std::size_t size = 0;  // before
  std::uint32_t crc = 0;
};

Deflated deflate(const std::string& bytes, libdeflate_compressor* compressor) {
  Deflated out{std::string(libdeflate_deflate_compress_bound(compressor, bytes.size()), '\0'), bytes.size(), 0};
  const std::size_t size =
      libdeflate_deflate_compress(compressor, bytes.data(), bytes.size(), out.bytes.data(), out.bytes.size());
  if (size == 0) fail("libdeflate", "libdeflate_deflate_compress");
  out.bytes.resize(size);
  out.crc = libdeflate_crc32(0, bytes.data(), bytes.size());
  return out;
}

// Hands libzip bytes that are deflated already: its stat says so, and libzip copies them as they are. libdeflate takes
// a sixth of the time that libzip's own zlib calls take.
struct DeflatedSource {
  const Deflated& part;
  std::size_t at = 0;
  ZipError error;

  static zip_int64_t call(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command) {
    return static_cast<DeflatedSource*>(self)->answer(data, length, command);
  }

  zip_int64_t answer(void* data, zip_uint64_t length, zip_source_cmd_t command) {
    switch (command) {
      case ZIP_SOURCE_OPEN: at = 0; return 0;
      case ZIP_SOURCE_READ: {
        const std::size_t size = std::min<std::size_t>(length, part.bytes.size() - at);
        std::memcpy(data, part.bytes.data() + at, size);
        at += size;
        return static_cast<zip_int64_t>(size);
      }
      case ZIP_SOURCE_CLOSE: return 0;
      case ZIP_SOURCE_STAT: {
        auto* stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->size = part.size;
        stat->comp_size = part.bytes.size();
        stat->comp_method = ZIP_CM_DEFLATE;
        stat->crc = part.crc;
        stat->valid = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC;
        return sizeof *stat;
      }
      case ZIP_SOURCE_ERROR: return zip_error_to_data(&error.error, data, length);
      case ZIP_SOURCE_FREE: delete this; return 0;
      case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
      default: zip_error_set(&error.error, ZIP_ER_OPNOTSUPP, 0); return -1;
    }
  }
};

void add(zip_t* archive, const std::string& name, const Deflated& part) {
  auto own = std::unique_ptr<DeflatedSource>(new DeflatedSource{part, 0, {}});
  zip_source_t* source = zip_source_function(archive, DeflatedSource::call, own.get());
  if (source == nullptr) fail("libzip", zip_strerror(archive));
  [[maybe_unused]] const DeflatedSource* taken = own.release();  // ZIP_SOURCE_FREE deletes it
  const zip_int64_t added = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (added < 0) {
    zip_source_free(source);
    fail("libzip", zip_strerror(archive));
  }
  const auto index = static_cast<zip_uint64_t>(added);
  // The method must be that of the source, or libzip would compress again.
  if (zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, compression_level) < 0 ||
      zip_file_set_dostime(archive, index, dos_time, dos_date, 0) < 0 ||
      zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_DOS, 0) < 0)
    fail("libzip", zip_strerror(archive));
}

std::string read_all(zip_source_t* source) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_source_stat(source, &stat) < 0 || (stat.valid & ZIP_STAT_SIZE) == 0) fail("libzip", "zip_source_stat");
  std::string bytes(stat.size, '\0');
  if (zip_source_open(source) < 0) fail("libzip", "zip_source_open");
  const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (read < 0 || static_cast<std::uint64_t>(read) != bytes.size()) fail("libzip", "zip_source_read");
  return bytes;
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

std::string package(const std::vector<Part>& parts) {
  const Compressor compressor(libdeflate_alloc_compressor(compression_level));
  if (!compressor) fail("libdeflate", "libdeflate_alloc_compressor");
  std::vector<Deflated> deflated{deflate(content_types(parts), compressor.get())};
  for (const Part& part : parts) deflated.push_back(deflate(part.bytes, compressor.get()));

  ZipError error;
  const std::unique_ptr<zip_source_t, Close> target(zip_source_buffer_create(nullptr, 0, 0, &error.error));
  if (!target) fail("libzip", zip_error_strerror(&error.error));
  std::unique_ptr<zip_t, Close> archive(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, &error.error));
  if (!archive) fail("libzip", zip_error_strerror(&error.error));
  zip_source_keep(target.get());  // the archive gives up one reference when it closes; ours reads what it wrote
  add(archive.get(), "[Content_Types].xml", deflated.front());
  for (std::size_t i = 0; i < parts.size(); ++i) add(archive.get(), parts[i].name, deflated[i + 1]);
  if (zip_close(archive.get()) < 0) fail("libzip", zip_strerror(archive.get()));
  [[maybe_unused]] const zip_t* closed = archive.release();
  return read_all(target.get());
}

}  // namespace docx
