#include "pdf/objects.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "diagnostics/machine_fault.hpp"
#include "pdf/libharu.hpp"
#include "pdf/syntax.hpp"

namespace pdf {
namespace {

constexpr std::uint32_t number_mask = 0x00FFFFFF;  // libharu keeps flags in the bits above
constexpr unsigned pages_a_node = 100;             // of the page tree

// What libharu says of its own accord, and we say otherwise.
void unsay(HPDF_Dict dictionary, std::initializer_list<const char*> keys) {
  for (const char* key : keys) HPDF_Dict_RemoveElement(dictionary, key);
}

}  // namespace

void check(HPDF_STATUS status, const char* what) {
  if (status != HPDF_OK)
    throw diagnostics::MachineFault(diagnostics::Code::library_failed,
                                    {"libharu", std::string(what) + " (" + std::to_string(status) + ")"});
}

Reference reference_to(const void* indirect) {
  return {static_cast<const HPDF_Obj_Header*>(indirect)->obj_id & number_mask};
}

Objects::Libharu::Libharu() : document(check(HPDF_New(nullptr, nullptr), "HPDF_New")) {}

Objects::Objects(compression::Compressor& compressor) : compressor_(compressor), libharu_(std::make_unique<Libharu>()) {
  HPDF_Doc document = libharu_->document;
  document->pdf_version = HPDF_VER_17;  // there is no setter; some calls look at it
  check(HPDF_SetPagesConfiguration(document, pages_a_node), "HPDF_SetPagesConfiguration");
  unsay(document->info, {"Producer"});
}

Objects::~Objects() = default;

Reference Objects::reserve() {
  if (!spare_.empty()) {
    const Reference spare = spare_.back();
    spare_.pop_back();
    return spare;
  }
  HPDF_Doc document = libharu_->document;
  HPDF_Null placeholder = check(HPDF_Null_New(document->mmgr), "HPDF_Null_New");
  check(HPDF_Xref_Add(document->xref, placeholder), "HPDF_Xref_Add");
  return reference_to(placeholder);
}

Objects::Body& Objects::body(Reference reference) {
  const std::size_t at = reference.number < row_first_ ? reference.number : reference.number - row_count_;
  if (at >= bodies_.size()) bodies_.resize(at + 1);
  return bodies_[at];
}

void Objects::define(Reference reference, std::string object) {
  body(reference) = {Body::Kind::text, std::move(object), {}};
}

Reference Objects::add(std::string object) {
  const Reference reference = reserve();
  define(reference, std::move(object));
  return reference;
}

Reference Objects::reserve_row(std::size_t count) {
  assert(spare_.empty() && row_count_ == 0);
  const Reference first = reserve();
  row_first_ = first.number;
  row_count_ = count;
  // It grows by so many at a time, and copies all each time.
  HPDF_List entries = libharu_->document->xref->entries;
  entries->items_per_block = std::max(entries->items_per_block, static_cast<HPDF_UINT>(count));
  for (std::size_t i = 1; i < count; ++i) reserve();
  return first;
}

void Objects::define_row(AppendRow append) { append_row_ = std::move(append); }

void Objects::define_stream(Reference reference, std::string bytes, std::string_view filter, const Dictionary& about) {
  Dictionary dictionary = about;
  dictionary.integer("Length", static_cast<long long>(bytes.size()));
  if (!filter.empty()) dictionary.name("Filter", filter);
  body(reference) = {Body::Kind::stream, dictionary.object(), std::move(bytes)};
}

Reference Objects::add_stream(std::string_view bytes, const Dictionary& about, std::size_t least) {
  if (bytes.size() < least) return add_plain_stream(bytes, about);
  const Reference made = reserve();
  define_stream(made, compressor_.zlib(bytes), "FlateDecode", about);
  return made;
}

Reference Objects::add_plain_stream(std::string_view bytes, const Dictionary& about) {
  const Reference made = reserve();
  define_stream(made, std::string(bytes), {}, about);
  return made;
}

Reference Objects::add_constant_stream(std::string_view bytes, const Dictionary& about) {
  const Reference made = reserve();
  define_stream(made, compressor_.constant_zlib(bytes), "FlateDecode", about);
  return made;
}

Reference Objects::add_jpeg_stream(std::string_view bytes, const Dictionary& about) {
  const Reference made = reserve();
  define_stream(made, std::string(bytes), "DCTDecode", about);
  return made;
}

Dictionary& Objects::catalog() { return about(reference_to(libharu_->document->catalog)); }
Dictionary& Objects::info() { return about(reference_to(libharu_->document->info)); }

// libharu's stream of contents would be copied in and out, and have an indirect length.
Objects::Page Objects::add_page() {
  HPDF_Dict page = check(HPDF_AddPage(libharu_->document), "HPDF_AddPage");
  unsay(page, {"MediaBox", "Resources"});
  HPDF_Dict contents = static_cast<HPDF_PageAttr>(page->attr)->contents;
  spare_.push_back(reference_to(check(HPDF_Dict_GetItem(contents, "Length", HPDF_OCLASS_NUMBER), "Length")));
  HPDF_Stream_Free(contents->stream);
  contents->stream = nullptr;
  return {reference_to(page), reference_to(contents)};
}

void Objects::define_content(const Page& page, std::string_view content) {
  define_stream(page.content, compressor_.zlib(content), "FlateDecode", {});
}

Reference Objects::add_outline_item(Reference parent, bool is_open) {
  auto* above = parent == Reference{} ? nullptr : static_cast<HPDF_Outline>(outline_items_.at(parent.number));
  HPDF_Outline item = check(HPDF_CreateOutline(libharu_->document, above, "-", nullptr), "HPDF_CreateOutline");
  check(HPDF_Outline_SetOpened(item, is_open ? HPDF_TRUE : HPDF_FALSE), "HPDF_Outline_SetOpened");
  unsay(item, {"Title"});
  outline_items_[reference_to(item).number] = item;
  return reference_to(item);
}

void Objects::show_outline() {
  check(HPDF_SetPageMode(libharu_->document, HPDF_PAGE_MODE_USE_OUTLINE), "HPDF_SetPageMode");
}

std::string Objects::digest(std::string_view bytes) const {
  HPDF_MD5_CTX context;
  HPDF_BYTE key[HPDF_MD5_KEY_LEN];
  HPDF_MD5Init(&context);
  HPDF_MD5Update(&context, reinterpret_cast<const HPDF_BYTE*>(bytes.data()), static_cast<HPDF_UINT32>(bytes.size()));
  HPDF_MD5Final(key, &context);
  return {reinterpret_cast<const char*>(key), sizeof key};
}

}  // namespace pdf
