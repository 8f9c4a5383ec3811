// The objects of one PDF file.
//
// libharu numbers them, and makes the page tree, the outline and the document's root; what is said of an object is a
// Dictionary, of these as of all others. libharu's own writer is not used: the objects go into object streams and a
// cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8), which halves the file.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "compression/compressor.hpp"
#include "pdf/dictionary.hpp"
#include "pdf/least_deflated.hpp"

namespace pdf {

// Throws MachineFault (library-failed) when libharu refuses.
class Objects {
 public:
  explicit Objects(compression::Compressor& compressor);
  ~Objects();
  Objects(const Objects&) = delete;
  Objects& operator=(const Objects&) = delete;

  Reference reserve();
  void define(Reference reference, std::string object);
  Reference add(std::string object);
  Reference add(const Dictionary& dictionary) { return add(dictionary.object()); }

  // Objects that append themselves when the file is written: there can be more than a million, and no two are needed
  // at once. Once, before any page; gives the first, the numbers of the others follow it.
  Reference reserve_row(std::size_t count);
  using AppendRow = std::function<void(std::string& out, std::size_t)>;
  void define_row(AppendRow append);

  // Deflated where it has so many bytes. `about`: what its dictionary says beside length and filter.
  Reference add_stream(std::string_view bytes, const Dictionary& about = {}, std::size_t least = least_deflated::any);
  Reference add_plain_stream(std::string_view bytes, const Dictionary& about);     // readable as it is
  Reference add_constant_stream(std::string_view bytes, const Dictionary& about);  // the same in every document
  Reference add_jpeg_stream(std::string_view bytes, const Dictionary& about);      // DCTDecode

  // Objects that libharu makes; what is said of them adds to what libharu says.
  Dictionary& catalog();
  Dictionary& info();
  struct Page {
    Reference object, content;
  };
  Page add_page();
  void define_content(const Page& page, std::string_view content);
  Reference add_outline_item(Reference parent, bool is_open);  // a parent of 0: the outline itself
  Dictionary& about(Reference made_by_libharu) { return about_[made_by_libharu.number]; }
  void show_outline();  // when the file is opened

  std::string digest(std::string_view bytes) const;  // MD5: an identifier, no security claim

  // The whole file. Call once, last.
  std::string file();

 private:
  struct Libharu;
  // What an object is beside what libharu knows of it.
  struct Body {
    enum class Kind : std::uint8_t { of_libharu, text, stream } kind = Kind::of_libharu;
    std::string object;  // the whole, or the dictionary of a stream
    std::string stream;
  };
  Body& body(Reference reference);
  void define_stream(Reference reference, std::string bytes, std::string_view filter, const Dictionary& about);

  compression::Compressor& compressor_;
  std::unique_ptr<Libharu> libharu_;
  std::uint32_t row_first_ = 0;
  std::size_t row_count_ = 0;
  AppendRow append_row_;
  std::vector<Body> bodies_;  // by number, those in the row left out
  std::map<std::uint32_t, Dictionary> about_;
  std::map<std::uint32_t, void*> outline_items_;  // what libharu knows them by
  std::vector<Reference> spare_;                  // objects that libharu made, and nothing refers to any longer
};

}  // namespace pdf
