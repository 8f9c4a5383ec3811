#include "verify/pdf/objects.hpp"

namespace verify {

Object key(Object object, const std::string& name) {
  if (object.isStream()) object = object.getDict();
  return object.isDictionary() ? object.getKey(name) : Object::newNull();
}

std::string text(Object object) { return object.isString() ? object.getUTF8Value() : std::string(); }
std::string name(Object object) { return object.isName() ? object.getName() : std::string(); }
bool flag(Object object) { return object.isBool() && object.getBoolValue(); }

std::string stream(Object object) {
  if (!object.isStream()) return {};
  const auto data = object.getStreamData(qpdf_dl_all);
  return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

std::vector<Object> each(Object object) {
  std::vector<Object> list;
  if (object.isArray()) {
    for (int i = 0; i < object.getArrayNItems(); ++i) list.push_back(object.getArrayItem(i));
  } else if (!object.isNull()) {
    list.push_back(object);
  }
  return list;
}

}  // namespace verify
