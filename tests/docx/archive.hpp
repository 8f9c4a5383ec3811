// Takes a finished package apart, in memory.
#pragma once
#include <zip.h>

#include <cstdint>
#include <map>
#include <pugixml.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

struct Entry {
  std::string name, bytes;
  std::uint16_t date = 0, time = 0;  // as DOS counts
};

// The local headers are read here, not by libzip: it turns times into those of this machine's zone.
inline std::uint16_t dos_word(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint16_t>(static_cast<unsigned char>(bytes.at(at)) |
                                    static_cast<unsigned char>(bytes.at(at + 1)) << 8);
}

inline std::vector<Entry> unzip(const std::string& bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
  if (archive == nullptr) throw std::runtime_error(zip_error_strerror(&error));
  std::vector<Entry> entries;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    const auto index = static_cast<zip_uint64_t>(i);
    zip_stat_t stat;
    zip_stat_index(archive, index, 0, &stat);
    Entry entry{stat.name, std::string(stat.size, '\0')};
    zip_file_t* file = zip_fopen_index(archive, index, 0);
    const zip_int64_t read = zip_fread(file, entry.bytes.data(), entry.bytes.size());
    if (read != static_cast<zip_int64_t>(stat.size) || zip_fclose(file) != 0) throw std::runtime_error(entry.name);
    entries.push_back(std::move(entry));
  }
  zip_discard(archive);
  std::size_t at = 0;
  for (Entry& entry : entries) {  // local file headers stand in this order
    at = bytes.find("PK\x03\x04", at);
    entry.time = dos_word(bytes, at + 10);
    entry.date = dos_word(bytes, at + 12);
    at += 30;
  }
  return entries;
}

// By name, as trees.
class Package {
 public:
  explicit Package(const std::string& bytes) {
    for (Entry& entry : unzip(bytes)) parts_.emplace(std::move(entry.name), std::move(entry.bytes));
  }

  bool has(const std::string& name) const { return parts_.contains(name); }
  const std::string& text(const std::string& name) const { return parts_.at(name); }
  pugi::xml_node root(const std::string& name) {
    auto& tree = trees_[name];
    if (!tree.document_element() && !tree.load_string(text(name).c_str(), pugi::parse_default | pugi::parse_ws_pcdata))
      throw std::runtime_error(name);
    return tree.document_element();
  }
  pugi::xml_node body() { return root("word/document.xml").child("w:body"); }

 private:
  std::map<std::string, std::string> parts_;
  std::map<std::string, pugi::xml_document> trees_;
};

// The visible text below a node; a tab as "|".
inline std::string visible(pugi::xml_node node) {
  std::string out;
  for (const pugi::xml_node child : node.children()) {
    const std::string_view name = child.name();
    if (name == "w:t") out += child.text().get();
    if (name == "w:tab") out += '|';
    if (name == "w:noBreakHyphen") out += '-';
    if (name == "w:softHyphen") out += '~';
    if (name != "w:pPr") out += visible(child);
  }
  return out;
}

inline std::string paragraph_style(pugi::xml_node paragraph) {
  return paragraph.child("w:pPr").child("w:pStyle").attribute("w:val").value();
}

// Every paragraph below a node, in order.
inline void collect(pugi::xml_node node, std::string_view name, std::vector<pugi::xml_node>& out) {
  for (const pugi::xml_node child : node.children()) {
    if (child.name() == name) out.push_back(child);
    collect(child, name, out);
  }
}
inline std::vector<pugi::xml_node> all(pugi::xml_node node, std::string_view name) {
  std::vector<pugi::xml_node> out;
  collect(node, name, out);
  return out;
}

// The first paragraph with this text, or an empty node.
inline pugi::xml_node paragraph_of(pugi::xml_node node, std::string_view text) {
  for (const pugi::xml_node paragraph : all(node, "w:p"))
    if (visible(paragraph) == text) return paragraph;
  return {};
}
