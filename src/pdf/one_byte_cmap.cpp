#include "pdf/one_byte_cmap.hpp"

#include <string>

namespace pdf {
namespace {

constexpr std::string_view cmap =
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo 3 dict dup begin\n/Registry (Adobe) def\n/Ordering (Identity) def\n/Supplement 0 def\nend def\n"
    "/CMapName /OneByteIdentityH def\n/CMapType 1 def\n/WMode 0 def\n"
    "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n1 begincidrange\n<00> <FF> 0\nendcidrange\n"
    "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

}  // namespace

// What the dictionary says is what the stream says (ISO 19005-2, 6.2.11.3.3).
Reference one_byte_cmap(Objects& objects) {
  Dictionary about;
  about.name("Type", "CMap").name("CMapName", "OneByteIdentityH").integer("WMode", 0);
  about.dictionary("CIDSystemInfo", identity_collection());
  return objects.add_constant_stream(cmap, about);
}

Dictionary identity_collection() {
  return Dictionary().ascii("Registry", "Adobe").ascii("Ordering", "Identity").integer("Supplement", 0);
}

}  // namespace pdf
