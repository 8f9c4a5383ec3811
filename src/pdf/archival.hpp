// What PDF/UA-1 (ISO 14289-1) and PDF/A-2a or -3a (ISO 19005-2, -3) ask of the document as a whole.
#pragma once
#include <string>
#include <string_view>

#include "document/document.hpp"
#include "pdf/objects.hpp"
#include "pdf/pdf.hpp"

namespace pdf {

// XMP, Info, language, output intent and, with Options::source, the associated file.
void add_archival(Objects& objects, const document::Metadata& metadata, const Options& options);

// The XMP packet (ISO 16684-1); dates are seconds since 1970 UTC.
std::string xmp_packet(const document::Metadata& metadata, const Options& options);

}  // namespace pdf
