// A PDF as qpdf reads it, behind a wall: the headers of qpdf 11 are C++17 and do not compile as C++20 with clang.
#pragma once
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace read_pdf {

// Any object, direct or not. Asked for what it is not, it throws.
class Object {
 public:
  struct Handle;
  explicit Object(std::shared_ptr<Handle> handle) : handle_(std::move(handle)) {}
  Object() = default;  // only to be assigned

  int id() const;  // its number, 0 where it is direct
  bool is_null() const;
  bool is_array() const;
  bool is_dictionary() const;
  bool is_stream() const;
  bool is_integer() const;
  bool is_name() const;
  bool is_string() const;

  Object key(const std::string& name) const;  // of a dictionary; null where it lacks it
  bool has(const std::string& name) const;
  std::set<std::string> keys() const;
  int size() const;  // of an array
  Object at(int index) const;
  std::vector<Object> items() const;
  Object dictionary() const;  // of a stream

  std::string name() const;   // with its slash
  std::string bytes() const;  // of a string
  std::string text() const;   // of a text string, as UTF-8
  int integer() const;
  double number() const;
  bool flag() const;
  std::string stream() const;      // decoded
  std::string raw_stream() const;  // as it stands in the file

 private:
  std::shared_ptr<Handle> handle_;
};

struct Operation {
  std::string name;
  std::vector<Object> operands;
};

// Where the cross-reference table says that an object is.
struct Place {
  bool in_stream = false;
  std::size_t offset = 0;  // of one that is not
};

class File {
 public:
  // `bytes` must outlive it.
  explicit File(const std::string& bytes);
  ~File();

  Object root();
  Object trailer();
  std::vector<Object> pages();
  std::vector<Object> objects();
  Object object(int id);
  std::map<int, Place> places();
  std::vector<std::string> warnings();  // of all that was read so far
  std::vector<Operation> content(const Object& page);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace read_pdf
