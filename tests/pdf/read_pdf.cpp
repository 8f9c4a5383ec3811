#include "pdf/read_pdf.hpp"

#define POINTERHOLDER_TRANSITION 4  // qpdf asks for it: no old pointers here
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <stdexcept>
#include <utility>

namespace read_pdf {

struct Object::Handle {
  QPDFObjectHandle object;
};
struct File::State {
  QPDF qpdf;
};

namespace {

Object wrapped(QPDFObjectHandle object) { return Object(std::make_shared<Object::Handle>(Object::Handle{object})); }

void expect(bool good, const char* what) {
  if (!good) throw std::runtime_error(std::string("not ") + what);
}

std::string copied(const std::shared_ptr<Buffer>& buffer) {
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

class Gatherer : public QPDFObjectHandle::ParserCallbacks {
 public:
  std::vector<Operation> operations;
  void handleObject(QPDFObjectHandle object) override {
    if (object.isOperator())
      operations.push_back({object.getOperatorValue(), std::exchange(operands_, {})});
    else
      operands_.push_back(wrapped(object));
  }
  void handleEOF() override { expect(operands_.empty(), "an operator at the end"); }

 private:
  std::vector<Object> operands_;
};

}  // namespace

int Object::id() const { return handle_->object.getObjectID(); }
bool Object::is_null() const { return handle_->object.isNull(); }
bool Object::is_array() const { return handle_->object.isArray(); }
bool Object::is_dictionary() const { return handle_->object.isDictionary(); }
bool Object::is_stream() const { return handle_->object.isStream(); }
bool Object::is_integer() const { return handle_->object.isInteger(); }
bool Object::is_name() const { return handle_->object.isName(); }
bool Object::is_string() const { return handle_->object.isString(); }

Object Object::key(const std::string& name) const {
  expect(is_dictionary(), "a dictionary");
  return wrapped(handle_->object.getKey(name));
}
bool Object::has(const std::string& name) const { return is_dictionary() && handle_->object.hasKey(name); }
std::set<std::string> Object::keys() const {
  expect(is_dictionary(), "a dictionary");
  return handle_->object.getKeys();
}
int Object::size() const {
  expect(is_array(), "an array");
  return handle_->object.getArrayNItems();
}
Object Object::at(int index) const {
  expect(index < size(), "that long");
  return wrapped(handle_->object.getArrayItem(index));
}
std::vector<Object> Object::items() const {
  std::vector<Object> out;
  for (int i = 0; i < size(); ++i) out.push_back(at(i));
  return out;
}
Object Object::dictionary() const {
  expect(is_stream(), "a stream");
  return wrapped(handle_->object.getDict());
}

std::string Object::name() const {
  expect(is_name(), "a name");
  return handle_->object.getName();
}
std::string Object::bytes() const {
  expect(is_string(), "a string");
  return handle_->object.getStringValue();
}
std::string Object::text() const {
  expect(is_string(), "a string");
  return handle_->object.getUTF8Value();
}
int Object::integer() const {
  expect(is_integer(), "an integer");
  return handle_->object.getIntValueAsInt();
}
double Object::number() const {
  expect(handle_->object.isNumber(), "a number");
  return handle_->object.getNumericValue();
}
bool Object::flag() const {
  expect(handle_->object.isBool(), "a boolean");
  return handle_->object.getBoolValue();
}
std::string Object::stream() const { return copied(handle_->object.getStreamData(qpdf_dl_all)); }
std::string Object::raw_stream() const { return copied(handle_->object.getRawStreamData()); }

File::File(const std::string& bytes) : state_(std::make_unique<State>()) {
  state_->qpdf.setSuppressWarnings(true);
  state_->qpdf.processMemoryFile("report", bytes.data(), bytes.size());
}
File::~File() = default;

Object File::root() { return wrapped(state_->qpdf.getRoot()); }
Object File::trailer() { return wrapped(state_->qpdf.getTrailer()); }
Object File::object(int id) { return wrapped(state_->qpdf.getObjectByID(id, 0)); }

std::vector<Object> File::pages() {
  std::vector<Object> out;
  for (const QPDFObjectHandle& page : state_->qpdf.getAllPages()) out.push_back(wrapped(page));
  return out;
}
std::vector<Object> File::objects() {
  std::vector<Object> out;
  for (const QPDFObjectHandle& object : state_->qpdf.getAllObjects()) out.push_back(wrapped(object));
  return out;
}
std::map<int, Place> File::places() {
  std::map<int, Place> out;
  for (const auto& entry : state_->qpdf.getXRefTable()) {
    const bool in_stream = entry.second.getType() == 2;
    out[entry.first.getObj()] = {in_stream, in_stream ? 0 : static_cast<std::size_t>(entry.second.getOffset())};
  }
  return out;
}
std::vector<std::string> File::warnings() {
  std::vector<std::string> out;
  for (const QPDFExc& warning : state_->qpdf.getWarnings()) out.emplace_back(warning.what());
  return out;
}
std::vector<Operation> File::content(const Object& page) {
  Gatherer gatherer;
  QPDFObjectHandle::parseContentStream(state_->qpdf.getObjectByID(page.key("/Contents").id(), 0), &gatherer);
  return std::move(gatherer.operations);
}

}  // namespace read_pdf
