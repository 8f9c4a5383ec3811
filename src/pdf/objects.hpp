// The objects of one PDF file on libharu: its object model, without its writer of files.
//
// libharu writes a classic cross-reference table and deflates by itself; here the same objects go into object streams
// and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8), which halves the file. Objects that come in thousands
// (structure elements) are given as text: as libharu dictionaries they cost 2 kB each.
#pragma once
#include <hpdf.h>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "compression/compressor.hpp"

namespace pdf {

// Throws MachineFault (library-failed) when libharu refuses.
void check(HPDF_STATUS status, const char* what);
template <class T>
T* check(T* object, const char* what) {
  if (object == nullptr) check(HPDF_FAILD_TO_ALLOC_MEM, what);
  return object;
}

// An indirect object given as text. `handle` refers to it from libharu's containers.
struct Reference {
  void* handle = nullptr;
  std::uint32_t number = 0;
  std::string text() const { return std::to_string(number) + " 0 R"; }
};

class Objects {
 public:
  explicit Objects(compression::Compressor& compressor);
  ~Objects();
  Objects(const Objects&) = delete;
  Objects& operator=(const Objects&) = delete;

  HPDF_Doc raw() const { return document_; }
  HPDF_Dict catalog() const { return document_->catalog; }
  HPDF_Dict info() const { return document_->info; }

  Reference reserve();
  void define(Reference reference, std::string body);
  // Objects that append their bodies when the file is written: there can be more than a million, and no two are needed
  // at once. Once, before any page; gives the number of the first, the others follow it.
  std::uint32_t reserve_row(std::size_t count);
  using AppendRow = std::function<void(std::string& out, std::size_t)>;
  void define_row(AppendRow append);
  Reference add(std::string body);
  static std::uint32_t number_of(const void* indirect);

  // Every object made here is indirect, so that an exception cannot leak it.
  HPDF_Dict dictionary();
  HPDF_Array array();
  HPDF_Dict stream(std::string_view bytes, bool compressed = true);
  HPDF_Dict constant_stream(std::string_view bytes);  // the same in every document
  HPDF_Dict jpeg_stream(std::string_view bytes);      // DCTDecode
  void set_content(HPDF_Dict page, std::string_view content);

  // Keys must be literals. A direct object given by `set` is owned by the container from then on.
  void set(HPDF_Dict dictionary, const char* key, void* object);
  void set(HPDF_Dict dictionary, const char* key, const Reference& reference) {
    set(dictionary, key, reference.handle);
  }
  void name(HPDF_Dict dictionary, const char* key, const char* value);
  void number(HPDF_Dict dictionary, const char* key, int value);
  void flag(HPDF_Dict dictionary, const char* key, bool value);
  void text(HPDF_Dict dictionary, const char* key, std::string_view utf8);
  void ascii(HPDF_Dict dictionary, const char* key, const std::string& value);
  void push(HPDF_Array array, void* object);
  void push(HPDF_Array array, const Reference& reference) { push(array, reference.handle); }
  void push_real(HPDF_Array array, double value);

  std::string digest(std::string_view bytes) const;  // MD5: an identifier, no security claim

  // The whole file. Call once, last.
  std::string file();

 private:
  HPDF_Dict stream_of(std::string bytes, const char* filter);
  void make_stream(HPDF_Dict dictionary, std::string bytes, const char* filter);

  compression::Compressor& compressor_;
  HPDF_Doc document_;
  std::uint32_t row_first_ = 0;
  std::size_t row_count_ = 0;
  AppendRow append_row_;
  // What an object is beside what libharu knows of it; by number.
  struct Body {
    enum class Kind : std::uint8_t { none, text, stream } kind = Kind::none;
    std::string bytes;  // of text: the whole object; of a stream: what stands behind its dictionary
  };
  Body& body(std::uint32_t number);

  std::vector<Body> bodies_;  // those in the row left out
  std::vector<void*> spare_;  // indirect objects that libharu made for itself, and nothing refers to any longer
};

}  // namespace pdf
