// What lies beside the program that runs: its readers, and in a checkout the styles and schemas.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

// Where its file is; empty where the system does not say.
std::filesystem::path program_folder();

// A program of ours that was built beside this one; else, as it is installed, the one of this name in LIBEXEC/raadstuk.
std::string sibling_program(const std::string& name, const std::string& libexec);

// Where a style is searched for by its name, the first that has it: `styles` in the current folder, those of the
// administrator, those of the checkout in which the program was built, those that are installed.
std::vector<std::string> folders_of_styles(const std::string& sysconf, const std::string& share);
