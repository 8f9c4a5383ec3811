// Finds the documents that `raadstuk import` reads: those that were named, and those in folders that were named.
#pragma once
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "batch/inputs.hpp"

namespace batch {

struct Document {
  std::string name;    // for the user: what was named, with the path below it
  std::string folder;  // below the folder that was named, where it was found in one: "a/b"; else empty
};

struct Documents {
  std::vector<Document> documents;  // each once, in natural order of their names
  std::vector<Notice> notices;
};

// `is_document` tells by a file's name whether a folder's search (see search) takes it. Nothing is opened but folders.
Documents find_documents(std::span<const std::string> named, const std::function<bool(std::string_view)>& is_document,
                         const Selection& selection, const std::string& output);

}  // namespace batch
