// Why a report is made.
#pragma once

namespace batch {

enum class Reason {
  forced,      // --force
  first,       // there was none
  section,     // its input changed
  beside,      // so did a file or a folder that the input names
  values,      // --set gives other values
  program,     // another version or build of the program
  style,       // another style, or other fonts
  options,     // other options that change bytes
  dictionary,  // a hyphenation dictionary came, went or changed
  missing,     // a file of it is gone
  format       // it is not there in all formats that are asked for
};

}  // namespace batch
