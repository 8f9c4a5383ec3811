#include "pdf/objects.hpp"

#include <cassert>
#include <utility>

#include "diagnostics/machine_fault.hpp"
#include "pdf/syntax.hpp"
#include "unicode/utf8.hpp"

namespace pdf {
namespace {

constexpr std::uint32_t number_mask = 0x00FFFFFF;  // libharu keeps flags in the bits above

constexpr std::size_t least_deflated = 200;  // bytes; less wins next to nothing, and takes as long to begin

}  // namespace

void check(HPDF_STATUS status, const char* what) {
  if (status != HPDF_OK)
    throw diagnostics::MachineFault(diagnostics::Code::library_failed,
                                    {"libharu", std::string(what) + " (" + std::to_string(status) + ")"});
}

Objects::Objects(compression::Compressor& compressor)
    : compressor_(compressor), document_(check(HPDF_New(nullptr, nullptr), "HPDF_New")) {
  document_->pdf_version = HPDF_VER_17;  // there is no setter; some calls look at it
  check(HPDF_SetPagesConfiguration(document_, 100), "HPDF_SetPagesConfiguration");
}

Objects::~Objects() { HPDF_Free(document_); }

std::uint32_t Objects::number_of(const void* indirect) {
  return static_cast<const HPDF_Obj_Header*>(indirect)->obj_id & number_mask;
}

Reference Objects::reserve() {
  if (!spare_.empty()) {
    void* spare = spare_.back();
    spare_.pop_back();
    return {spare, number_of(spare)};
  }
  HPDF_Null placeholder = check(HPDF_Null_New(document_->mmgr), "HPDF_Null_New");
  check(HPDF_Xref_Add(document_->xref, placeholder), "HPDF_Xref_Add");
  return {placeholder, number_of(placeholder)};
}

Objects::Body& Objects::body(std::uint32_t number) {
  const std::size_t at = number < row_first_ ? number : number - row_count_;
  if (at >= bodies_.size()) bodies_.resize(at + 1);
  return bodies_[at];
}

void Objects::define(Reference reference, std::string text) {
  body(reference.number) = {Body::Kind::text, std::move(text)};
}

std::uint32_t Objects::reserve_row(std::size_t count) {
  assert(spare_.empty() && row_count_ == 0);
  row_first_ = reserve().number;
  row_count_ = count;
  for (std::size_t i = 1; i < count; ++i) reserve();
  return row_first_;
}

void Objects::define_row(AppendRow append) { append_row_ = std::move(append); }

Reference Objects::add(std::string body) {
  const Reference reference = reserve();
  define(reference, std::move(body));
  return reference;
}

HPDF_Dict Objects::dictionary() {
  HPDF_Dict made = check(HPDF_Dict_New(document_->mmgr), "HPDF_Dict_New");
  check(HPDF_Xref_Add(document_->xref, made), "HPDF_Xref_Add");
  return made;
}

HPDF_Array Objects::array() {
  HPDF_Array made = check(HPDF_Array_New(document_->mmgr), "HPDF_Array_New");
  check(HPDF_Xref_Add(document_->xref, made), "HPDF_Xref_Add");
  return made;
}

// A stream of libharu's own would be copied in and out and have an indirect length.
HPDF_Dict Objects::stream_of(std::string bytes, const char* filter) {
  HPDF_Dict made = dictionary();
  make_stream(made, std::move(bytes), filter);
  return made;
}

void Objects::make_stream(HPDF_Dict dictionary, std::string bytes, const char* filter) {
  number(dictionary, "Length", static_cast<int>(bytes.size()));
  if (filter != nullptr) name(dictionary, "Filter", filter);
  body(number_of(dictionary)) = {Body::Kind::stream, std::move(bytes)};
}

HPDF_Dict Objects::constant_stream(std::string_view bytes) {
  return stream_of(compressor_.constant_zlib(bytes), "FlateDecode");
}

HPDF_Dict Objects::stream(std::string_view bytes, bool compressed) {
  return compressed && bytes.size() >= least_deflated ? stream_of(compressor_.zlib(bytes), "FlateDecode")
                                                      : stream_of(std::string(bytes), nullptr);
}

HPDF_Dict Objects::jpeg_stream(std::string_view bytes) { return stream_of(std::string(bytes), "DCTDecode"); }

void Objects::set_content(HPDF_Dict page, std::string_view content) {
  HPDF_Dict contents = static_cast<HPDF_PageAttr>(page->attr)->contents;
  spare_.push_back(check(HPDF_Dict_GetItem(contents, "Length", HPDF_OCLASS_NUMBER), "Length"));
  HPDF_Stream_Free(contents->stream);
  contents->stream = nullptr;
  make_stream(contents, compressor_.zlib(content), "FlateDecode");
}

void Objects::set(HPDF_Dict dictionary, const char* key, void* object) {
  check(HPDF_Dict_Add(dictionary, key, object), key);
}
void Objects::name(HPDF_Dict dictionary, const char* key, const char* value) {
  check(HPDF_Dict_AddName(dictionary, key, value), key);
}
void Objects::number(HPDF_Dict dictionary, const char* key, int value) {
  check(HPDF_Dict_AddNumber(dictionary, key, value), key);
}
void Objects::flag(HPDF_Dict dictionary, const char* key, bool value) {
  check(HPDF_Dict_AddBoolean(dictionary, key, value ? HPDF_TRUE : HPDF_FALSE), key);
}

void Objects::text(HPDF_Dict dictionary, const char* key, std::string_view utf8) {
  if (is_ascii(utf8)) return ascii(dictionary, key, std::string(utf8));
  std::string bytes = "\xFE\xFF";
  for (const char16_t unit : unicode::utf16(utf8)) {
    bytes += static_cast<char>(unit >> 8);
    bytes += static_cast<char>(unit & 0xFF);
  }
  set(dictionary, key,
      check(HPDF_Binary_New(document_->mmgr, reinterpret_cast<HPDF_BYTE*>(bytes.data()),
                            static_cast<HPDF_UINT>(bytes.size())),
            key));
}

void Objects::ascii(HPDF_Dict dictionary, const char* key, const std::string& value) {
  set(dictionary, key, check(HPDF_String_New(document_->mmgr, value.c_str(), nullptr), key));
}

void Objects::push(HPDF_Array array, void* object) { check(HPDF_Array_Add(array, object), "HPDF_Array_Add"); }
void Objects::push_real(HPDF_Array array, double value) {
  check(HPDF_Array_AddReal(array, static_cast<HPDF_REAL>(value)), "HPDF_Array_AddReal");
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
