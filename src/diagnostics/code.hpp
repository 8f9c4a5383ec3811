// Every kind of thing the program says, by a stable code. The names and texts stand in messages.cpp.
#pragma once
#include <span>
#include <string_view>

namespace diagnostics {

enum class Severity {
  error,    // no report
  warning,  // the report is written, but its reader may notice
  remark    // only `check` says it
};

enum class Code {
  // the file
  input_missing,
  input_unreadable,
  input_not_a_file,
  skipped_not_a_file,
  skipped_link,
  input_changed,
  folder_without_sections,
  output_conflict,
  stale_report,
  empty_file,
  too_large,
  // encodings and well-formedness
  unknown_encoding,
  encoding_mismatch,
  invalid_bytes,
  xml_declaration,
  xml_version,
  forbidden_character,
  doctype,
  unknown_entity,
  known_entity,
  bare_ampersand,
  invalid_reference,
  unexpected_character,
  invalid_name,
  duplicate_attribute,
  less_than_in_attribute,
  missing_space,
  attribute_without_value,
  unquoted_value,
  mismatched_tag,
  unopened_tag,
  unclosed_element,
  unclosed_markup,
  comment_hyphens,
  cdata_end,
  reserved_target,
  text_outside_root,
  second_root,
  no_root,
  too_deep,
  too_many_elements,
  // namespaces and names
  default_namespace,
  wrong_root,
  missing_format,
  unknown_format,
  unknown_element,
  misplaced_element,
  unsupported_element,
  text_only_element,
  unknown_attribute,
  unexpected_attribute,
  missing_attribute,
  invalid_value,
  duplicate_element,
  element_order,
  unexpected_text,
  text_after_list,
  text_after_note,
  missing_title,
  empty_title,
  nested_inline,
  nested_list,
  // values
  invalid_number,
  invalid_language,
  invalid_date,
  invalid_id,
  duplicate_id,
  unknown_priority,
  link_relative,
  link_scheme,
  link_host,
  link_character,
  link_password,
  unknown_status,
  unknown_type,
  block_order,
  // what is empty
  empty_section,
  title_only,
  dropped_value,
  dropped_note,
  typed_number,
  // characters
  missing_glyph,
  replaced_glyph,
  private_use,
  too_many_pages,
  // what a careful reader would say
  action_without_planning,
  unknown_planning,
  vague_link,
  unexplained_abbreviation,
  stray_hyphen,
  inconsistent_hyphen,
  // the style
  style_not_found,
  style_cycle,
  missing_style_value,
  stray_text,
  childless_element,
  conflicting_attributes,
  invalid_length,
  invalid_colour,
  invalid_family,
  low_contrast,
  lines_overlap,
  no_room,
  running_outside_margin,
  empty_label,
  missing_placeholder,
  unknown_placeholder,
  duplicate_placeholder,
  logo_outside,
  logo_unreadable,
  // the machine
  dictionary_missing,
  font_missing,
  font_unusable,
  font_not_truetype,
  output_folder,
  write_failed,
  target_not_a_file,
  out_of_memory,
  library_failed,
  // the command line
  usage,
  unknown_verb,
  unknown_option,
  missing_option_value,
  invalid_option_value,
  invalid_assignment,
  no_input,
  invalid_epoch,
  set_unknown,
  set_several_meetings,
  set_character,
  config_unreadable,
  config_syntax,
  config_unknown,
  config_value,
  config_duplicate,
  interrupted,
};

struct Entry {
  Code code;
  std::string_view name;  // kebab-case, ends in a NUL
  Severity severity;
  std::string_view nl, en;  // with the placeholders {0}, {1}, ... of Diagnostic::arguments
};

const Entry& entry(Code code);
std::span<const Entry> entries();

}  // namespace diagnostics
