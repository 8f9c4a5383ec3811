// GMime, opened when drafts are asked for. Linked to the program it would cost every start, with all that it brings
// (GLib, GPGME), a third of the CPU of a report and 4 MiB.
#pragma once
#include <gmime/gmime.h>

namespace mail {

class Gmime {
 private:
  void* library_;  // never closed: GLib, behind it, cannot be

  // A function of the library or of one behind it. Throws MachineFault (library-failed).
  template <class Function>
  Function* find(const char* name) const {
    return reinterpret_cast<Function*>(symbol(name));
  }
  void* symbol(const char* name) const;

 public:
  Gmime();  // throws MachineFault (library-failed)

  decltype(&g_mime_init) init = find<decltype(g_mime_init)>("g_mime_init");
  decltype(&g_mime_shutdown) shutdown = find<decltype(g_mime_shutdown)>("g_mime_shutdown");
  decltype(&g_mime_format_options_new) format_options_new =
      find<decltype(g_mime_format_options_new)>("g_mime_format_options_new");
  decltype(&g_mime_format_options_free) format_options_free =
      find<decltype(g_mime_format_options_free)>("g_mime_format_options_free");
  decltype(&g_mime_format_options_set_newline_format) format_options_set_newline_format =
      find<decltype(g_mime_format_options_set_newline_format)>("g_mime_format_options_set_newline_format");
  decltype(&g_mime_stream_mem_new) stream_mem_new = find<decltype(g_mime_stream_mem_new)>("g_mime_stream_mem_new");
  decltype(&g_mime_stream_mem_new_with_buffer) stream_mem_new_with_buffer =
      find<decltype(g_mime_stream_mem_new_with_buffer)>("g_mime_stream_mem_new_with_buffer");
  decltype(&g_mime_stream_mem_get_byte_array) stream_mem_get_byte_array =
      find<decltype(g_mime_stream_mem_get_byte_array)>("g_mime_stream_mem_get_byte_array");
  decltype(&g_mime_data_wrapper_new_with_stream) data_wrapper_new_with_stream =
      find<decltype(g_mime_data_wrapper_new_with_stream)>("g_mime_data_wrapper_new_with_stream");
  decltype(&g_mime_message_new) message_new = find<decltype(g_mime_message_new)>("g_mime_message_new");
  decltype(&g_mime_message_get_addresses) message_get_addresses =
      find<decltype(g_mime_message_get_addresses)>("g_mime_message_get_addresses");
  decltype(&g_mime_message_set_subject) message_set_subject =
      find<decltype(g_mime_message_set_subject)>("g_mime_message_set_subject");
  decltype(&g_mime_message_set_mime_part) message_set_mime_part =
      find<decltype(g_mime_message_set_mime_part)>("g_mime_message_set_mime_part");
  decltype(&g_mime_multipart_new_with_subtype) multipart_new_with_subtype =
      find<decltype(g_mime_multipart_new_with_subtype)>("g_mime_multipart_new_with_subtype");
  decltype(&g_mime_multipart_set_boundary) multipart_set_boundary =
      find<decltype(g_mime_multipart_set_boundary)>("g_mime_multipart_set_boundary");
  decltype(&g_mime_multipart_add) multipart_add = find<decltype(g_mime_multipart_add)>("g_mime_multipart_add");
  decltype(&g_mime_object_set_header) object_set_header =
      find<decltype(g_mime_object_set_header)>("g_mime_object_set_header");
  decltype(&g_mime_object_write_to_stream) object_write_to_stream =
      find<decltype(g_mime_object_write_to_stream)>("g_mime_object_write_to_stream");
  decltype(&g_mime_object_get_content_type) object_get_content_type =
      find<decltype(g_mime_object_get_content_type)>("g_mime_object_get_content_type");
  decltype(&g_mime_object_get_header_list) object_get_header_list =
      find<decltype(g_mime_object_get_header_list)>("g_mime_object_get_header_list");
  decltype(&g_mime_header_list_get_header) header_list_get_header =
      find<decltype(g_mime_header_list_get_header)>("g_mime_header_list_get_header");
  decltype(&g_mime_header_set_raw_value) header_set_raw_value =
      find<decltype(g_mime_header_set_raw_value)>("g_mime_header_set_raw_value");
  decltype(&g_mime_object_set_content_type_parameter) object_set_content_type_parameter =
      find<decltype(g_mime_object_set_content_type_parameter)>("g_mime_object_set_content_type_parameter");
  decltype(&g_mime_object_set_disposition) object_set_disposition =
      find<decltype(g_mime_object_set_disposition)>("g_mime_object_set_disposition");
  decltype(&g_mime_content_type_get_parameters) content_type_get_parameters =
      find<decltype(g_mime_content_type_get_parameters)>("g_mime_content_type_get_parameters");
  decltype(&g_mime_part_new_with_type) part_new_with_type =
      find<decltype(g_mime_part_new_with_type)>("g_mime_part_new_with_type");
  decltype(&g_mime_part_set_content) part_set_content =
      find<decltype(g_mime_part_set_content)>("g_mime_part_set_content");
  decltype(&g_mime_part_set_content_encoding) part_set_content_encoding =
      find<decltype(g_mime_part_set_content_encoding)>("g_mime_part_set_content_encoding");
  decltype(&g_mime_param_list_length) param_list_length =
      find<decltype(g_mime_param_list_length)>("g_mime_param_list_length");
  decltype(&g_mime_param_list_get_parameter_at) param_list_get_parameter_at =
      find<decltype(g_mime_param_list_get_parameter_at)>("g_mime_param_list_get_parameter_at");
  decltype(&g_mime_param_set_charset) param_set_charset =
      find<decltype(g_mime_param_set_charset)>("g_mime_param_set_charset");
  decltype(&g_mime_param_set_encoding_method) param_set_encoding_method =
      find<decltype(g_mime_param_set_encoding_method)>("g_mime_param_set_encoding_method");
  decltype(&internet_address_list_add) address_list_add =
      find<decltype(internet_address_list_add)>("internet_address_list_add");
  decltype(&internet_address_mailbox_new) address_mailbox_new =
      find<decltype(internet_address_mailbox_new)>("internet_address_mailbox_new");
  decltype(&internet_address_set_charset) address_set_charset =
      find<decltype(internet_address_set_charset)>("internet_address_set_charset");
  decltype(&g_object_unref) unref = find<decltype(g_object_unref)>("g_object_unref");
};

}  // namespace mail
