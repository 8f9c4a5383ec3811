// Objects -> bytes: object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
#include <array>
#include <concepts>
#include <utility>

#include "pdf/libharu.hpp"
#include "pdf/syntax.hpp"

namespace pdf {
namespace {

constexpr std::size_t objects_a_stream = 200;  // their indices have one byte

// Where an object is: at an offset of the file, or at an index of an object stream.
struct Place {
  enum class Kind : std::uint8_t { free = 0, offset = 1, in_stream = 2 } kind = Kind::free;
  std::uint64_t where = 0;  // the offset, or the number of the object stream
  std::uint8_t index = 0;
};

HPDF_STATUS append_to_string(HPDF_Stream stream, const HPDF_BYTE* bytes, HPDF_UINT size) {
  static_cast<std::string*>(stream->attr)->append(reinterpret_cast<const char*>(bytes), size);
  return HPDF_OK;
}

class FileWriter {
 public:
  FileWriter(HPDF_Doc document, compression::Compressor& compressor, std::size_t count)
      : document_(document), compressor_(compressor) {
    places_.reserve(count + count / objects_a_stream + 2);  // and the streams that hold them
    places_.resize(count);
    out_ = "%PDF-1.7\n%\xB7\xBE\xAD\xAA\n";
    sink_ = check(HPDF_CallbackWriter_New(document->mmgr, append_to_string, &value_), "HPDF_CallbackWriter_New");
  }
  ~FileWriter() { HPDF_Stream_Free(sink_); }
  FileWriter(const FileWriter&) = delete;
  FileWriter& operator=(const FileWriter&) = delete;

  // An object of libharu, and what we say of it.
  void put(std::uint32_t number, void* object, const Dictionary& about) {
    value_.clear();
    check(HPDF_Obj_WriteValue(object, sink_, nullptr), "HPDF_Obj_WriteValue");
    if (!about.empty()) value_.insert(value_.rfind(">>"), about.entries());
    put(number, value_);
  }

  void put(std::uint32_t number, std::string_view dictionary, std::string_view stream) {
    places_[number] = {Place::Kind::offset, out_.size(), 0};
    append_stream(number, dictionary, stream);
    identity_ += std::to_string(number) + ' ' + std::to_string(stream.size()) + ' ' +
                 std::to_string(compression::crc32(stream)) + '\n';
  }

  void put(std::uint32_t number, std::string_view body) {
    put(number, [&](std::string& out) { out += body; });
  }

  template <class Append>
    requires std::invocable<Append, std::string&>
  void put(std::uint32_t number, Append append_body) {
    append_integer(index_, number);
    append_integer(index_ += ' ', static_cast<long long>(packed_.size()));
    index_ += ' ';
    append_body(packed_);
    packed_ += '\n';
    pending_.push_back(number);
    if (pending_.size() == objects_a_stream) flush();
  }

  std::string finish(Objects& objects) {
    flush();
    const auto number = static_cast<std::uint32_t>(places_.size());
    places_.push_back({Place::Kind::offset, out_.size(), 0});
    const std::string id = objects.digest(identity_);
    std::string hex = "<";
    for (const char byte : id) append_hex(hex, static_cast<unsigned char>(byte), 2);
    hex += '>';
    const std::size_t start = out_.size();
    const unsigned width = start < 1U << 16U ? 2 : 5, row = 1 + width + 1;
    const std::string table = cross_reference(width);
    Dictionary about;
    about.name("Type", "XRef").integer("Size", static_cast<long long>(places_.size()));
    about.reference("Root", reference_to(document_->catalog)).reference("Info", reference_to(document_->info));
    about.written("ID", '[' + hex + hex + ']').numbers("W", {1, static_cast<double>(width), 1});
    if (table.size() < least_deflated::cross_references) {
      put_stream(number, about, table);
    } else {
      about.dictionary("DecodeParms", Dictionary().integer("Predictor", 12).integer("Columns", row));
      put_deflated(number, about, differences(table, row));
    }
    out_ += "startxref\n" + std::to_string(start) + "\n%%EOF\n";
    return std::move(out_);
  }

 private:
  void append_stream(std::uint32_t number, std::string_view dictionary, std::string_view bytes) {
    (((out_ += std::to_string(number)) += " 0 obj\n") += dictionary) += "\nstream\n";
    (out_ += bytes) += "\nendstream\nendobj\n";
  }
  // A stream that says how the file is built: all of it is part of what makes the file differ from others.
  void put_stream(std::uint32_t number, Dictionary about, std::string_view bytes) {
    about.integer("Length", static_cast<long long>(bytes.size()));
    append_stream(number, about.object(), bytes);
    identity_ += bytes;
  }
  void put_deflated(std::uint32_t number, Dictionary about, std::string_view bytes) {
    about.name("Filter", "FlateDecode");
    put_stream(number, std::move(about), compressor_.zlib(bytes));
  }

  void flush() {
    if (pending_.empty()) return;
    const auto number = static_cast<std::uint32_t>(places_.size());
    places_.push_back({Place::Kind::offset, out_.size(), 0});
    for (std::size_t i = 0; i < pending_.size(); ++i)
      places_[pending_[i]] = {Place::Kind::in_stream, number, static_cast<std::uint8_t>(i)};
    Dictionary about;
    about.name("Type", "ObjStm").integer("N", static_cast<long long>(pending_.size()));
    about.integer("First", static_cast<long long>(index_.size()));
    put_deflated(number, std::move(about), index_ + packed_);
    index_.clear();
    packed_.clear();
    pending_.clear();
  }

  // Rows of a kind, `width` bytes of where, and an index.
  std::string cross_reference(unsigned width) const {
    std::string table;
    table.reserve(places_.size() * (width + 2));
    for (const Place& place : places_) {
      table += static_cast<char>(place.kind);
      for (unsigned i = width; i-- > 0;) table += static_cast<char>(place.where >> (8 * i));
      table += static_cast<char>(place.index);
    }
    return table;
  }

  // Each row as its difference from the row above (PNG "up"), which deflates to almost nothing.
  static std::string differences(const std::string& table, std::size_t columns) {
    std::string out;
    for (std::size_t i = 0; i < table.size(); ++i) {
      if (i % columns == 0) out += '\x02';
      out += static_cast<char>(table[i] - (i < columns ? 0 : table[i - columns]));
    }
    return out;
  }

  HPDF_Doc document_;
  compression::Compressor& compressor_;
  std::string out_, value_, index_, packed_;
  std::string identity_;  // what makes this file differ from others (14.4): its objects, and a checksum of each stream
  HPDF_Stream sink_;
  std::vector<Place> places_;
  std::vector<std::uint32_t> pending_;
};

}  // namespace

std::string Objects::file() {
  const HPDF_List entries = libharu_->document->xref->entries;
  FileWriter writer(libharu_->document, compressor_, entries->count);
  for (HPDF_UINT i = 1; i < entries->count; ++i) {
    const auto* entry = static_cast<HPDF_XrefEntry>(check(HPDF_List_ItemAt(entries, i), "xref entry"));
    const Reference reference = reference_to(entry->obj);
    const std::uint32_t number = reference.number;
    // What is written goes, for the file grows as it does.
    if (number >= row_first_ && number - row_first_ < row_count_) {
      writer.put(number, [&](std::string& out) { append_row_(out, number - row_first_); });
      continue;
    }
    const Body known = std::exchange(body(reference), {});
    switch (known.kind) {
      case Body::Kind::of_libharu: writer.put(number, entry->obj, about_[number]); break;
      case Body::Kind::text: writer.put(number, std::string_view(known.object)); break;
      case Body::Kind::stream: writer.put(number, known.object, known.stream); break;
    }
  }
  return writer.finish(*this);
}

}  // namespace pdf
