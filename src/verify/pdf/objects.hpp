// The objects of a PDF, asked without trust: of what is no dictionary, or lacks the key, comes null or nothing.
#pragma once
#define POINTERHOLDER_TRANSITION 4  // qpdf asks for it: no old pointers here
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

namespace verify {

using Object = QPDFObjectHandle;

Object key(Object object, const std::string& name);  // of a dictionary or a stream
std::string text(Object object);                     // of a text string, as UTF-8
std::string name(Object object);                     // with its slash
bool flag(Object object);
std::string stream(Object object);        // decoded
std::vector<Object> each(Object object);  // it, or what it holds when it is an array

}  // namespace verify
