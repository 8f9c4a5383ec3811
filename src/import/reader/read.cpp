#include "import/reader/read.hpp"

#include "import/reader/docx_reader.hpp"
#include "import/reader/html_reader.hpp"
#include "import/reader/odt_reader.hpp"
#include "import/reader/text_reader.hpp"

namespace importing {

Read read(Form form, std::string_view bytes) {
  switch (form) {
    case Form::docx: return read_docx(bytes);
    case Form::odt: return read_odt(bytes);
    case Form::html: return read_html(bytes);
    case Form::text: return read_text(bytes);
  }
  return diagnostics::Diagnostic{diagnostics::Code::import_unknown_form, {}, {}};
}

}  // namespace importing
