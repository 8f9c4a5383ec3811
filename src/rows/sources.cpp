#include "rows/sources.hpp"

namespace rows {

diagnostics::Diagnostic message_of(const Unread& unread, const std::string& path, const UnreadCodes& codes,
                                   diagnostics::Position position) {
  switch (unread.why) {
    case Unread::Why::missing: return {codes.missing, position, {path}};
    case Unread::Why::outside: return {codes.outside, position, {path}};
    case Unread::Why::unreadable: break;
  }
  return {codes.unreadable, position, {path, unread.cause}};
}

Sources below(const Sources& sources, std::string_view folder) {
  if (folder.empty()) return sources;
  const auto in_folder = [folder = std::string(folder)](std::string_view name) {
    return folder + '/' + std::string(name);
  };
  Sources out;
  out.read = [&sources, in_folder](std::string_view name) { return sources.read(in_folder(name)); };
  out.list = [&sources, in_folder](std::string_view name) { return sources.list(in_folder(name)); };
  out.is_input = [&sources, in_folder](std::string_view name) {
    return sources.is_input && sources.is_input(in_folder(name));
  };
  return out;
}

}  // namespace rows
