// What a clerk would miss: files in an input folder that are no inputs.
#pragma once
#include <string>
#include <vector>

#include "batch/folder.hpp"
#include "batch/inputs.hpp"
#include "batch/records.hpp"

namespace batch {

// Whether a file of an input folder is a report that this run or an earlier one made.
bool is_report(const std::string& folder, const std::string& name, const Records* records);

// One warning a folder. Reports of ours are not named: those that the manifest lists, or, where there is none to look
// into, those beside an XML file of their name.
std::vector<Notice> missed_files(const Inputs& inputs, const Records* records);

// What a clerk may take for a document that import reads, and may hold the text of a section.
bool is_missed_document(std::string_view name);

// The same for a folder of documents that import reads. Those that stand beside one of their name are not named: it was
// made of them, or they of it.
std::vector<Notice> missed_documents(const std::string& folder, const FolderContents& contents);

}  // namespace batch
