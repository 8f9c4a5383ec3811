#include "wiring/installed.hpp"

#include <elf.h>
#include <fmt/format.h>
#include <link.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <string_view>

#include "diagnostics/machine_fault.hpp"
#include "manifest/sha256.hpp"

namespace {

constexpr std::size_t most_directory = 1024;  // bytes; 12, and 16 for each table

// The description of the note that the linker writes; names and descriptions are padded to four bytes.
std::string find_build_id(std::string_view notes) {
  const auto padded = [](std::size_t size) { return (size + 3) & ~std::size_t{3}; };
  while (notes.size() >= sizeof(ElfW(Nhdr))) {
    ElfW(Nhdr) note;
    std::memcpy(&note, notes.data(), sizeof note);
    const std::size_t name = sizeof note, description = name + padded(note.n_namesz);
    if (description + note.n_descsz > notes.size()) break;
    if (note.n_type == NT_GNU_BUILD_ID && notes.substr(name, 4) == std::string_view("GNU\0", 4)) {
      std::string id;
      for (const char byte : notes.substr(description, note.n_descsz))
        id += fmt::format("{:02x}", static_cast<unsigned char>(byte));
      return id;
    }
    notes.remove_prefix(std::min(notes.size(), description + padded(note.n_descsz)));
  }
  return {};
}

// The first object that the dynamic linker lists is the program.
int look_at_program(dl_phdr_info* object, std::size_t, void* found) {
  auto& id = *static_cast<std::string*>(found);
  for (int i = 0; i < object->dlpi_phnum && id.empty(); ++i) {
    const ElfW(Phdr)& part = object->dlpi_phdr[i];
    if (part.p_type != PT_NOTE) continue;
    const auto* notes =
        reinterpret_cast<const char*>(object->dlpi_addr + part.p_vaddr);  // NOLINT(performance-no-int-to-ptr)
    id = find_build_id({notes, part.p_memsz});
  }
  return 1;
}

// The size of the table directory that a TrueType file begins with; 0 where it is another file.
std::size_t directory_size(std::string_view head) {
  if (head.size() < 12 || (head.substr(0, 4) != std::string_view("\0\1\0\0", 4) && head.substr(0, 4) != "true"))
    return 0;
  const auto tables = static_cast<std::size_t>(static_cast<unsigned char>(head[4])) << 8 |
                      static_cast<std::size_t>(static_cast<unsigned char>(head[5]));
  return 12 + 16 * tables <= head.size() ? 12 + 16 * tables : 0;
}

std::size_t size_of(std::ifstream& stream) {
  stream.seekg(0, std::ios::end);
  const std::streamoff size = stream.tellg();
  stream.seekg(0);
  return static_cast<std::size_t>(std::max<std::streamoff>(size, 0));
}

}  // namespace

std::string build_id() {
  std::string id;
  dl_iterate_phdr(look_at_program, &id);
  return id;
}

manifest::Source identified(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::size_t size = size_of(stream);
  std::string bytes(std::min(most_directory, size), '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  manifest::Hash hash;
  if (const std::size_t directory = directory_size(bytes); directory > 0) {
    hash.add(bytes.substr(0, directory) + std::to_string(size));
  } else {
    hash.add(bytes);
    for (std::size_t left = size - bytes.size(); left > 0 && stream; left -= bytes.size()) {
      bytes.resize(std::min(most_directory, left));
      stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
      hash.add(bytes);
    }
  }
  if (!stream) throw diagnostics::MachineFault(diagnostics::Code::font_unusable, {"", file, "unreadable"});
  return {file, hash.finish()};
}
