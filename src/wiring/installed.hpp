// What tells the program and the installed files that it reads from others of the same name.
#pragma once
#include <string>

#include "manifest/entry.hpp"

// Identifies the program that runs by what the linker made of its contents (the note .note.gnu.build-id, in
// hexadecimal), so that one that was built anew from other sources is another one, whatever its version says. Empty
// where there is none.
std::string build_id();

// Identifies a font by its size and its table directory, which has a checksum of each table (OpenType, "Font Tables");
// to hash the megabytes of all fallbacks would take half as long as a report. Another file is identified by all its
// bytes. The same on every machine and after a `touch`. Throws MachineFault (font-unusable) where it cannot be read.
manifest::Source identified(const std::string& file);
