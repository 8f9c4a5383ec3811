// Names that a file cannot have on Windows.
#pragma once
#include <string_view>

namespace unicode {

// Whether Windows keeps the name for a device, in capitals or not and with whatever extension: "con", "Com1.pdf".
bool is_device_name(std::string_view name);

}  // namespace unicode
