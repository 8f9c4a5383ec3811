#include "mail/draft.hpp"

#include <algorithm>

#include "diagnostics/machine_fault.hpp"
#include "mail/clean.hpp"
#include "mail/disposition.hpp"
#include "mail/gmime.hpp"

namespace mail {
namespace {

constexpr const char* utf8 = "utf-8";
// "=_" stands in no encoded part: = is followed by digits in quoted-printable, and by the end in base64 (RFC
// 2045, 6.7).
constexpr const char* boundary = "=_raadstuk_=";

// GMime's classes are structures that begin with the one above them.
GMimeObject* object(GMimePart* part) { return reinterpret_cast<GMimeObject*>(part); }
GMimeObject* object(GMimeMultipart* parts) { return reinterpret_cast<GMimeObject*>(parts); }
GMimeObject* object(GMimeMessage* message) { return reinterpret_cast<GMimeObject*>(message); }

template <class Object>
using Owned = std::unique_ptr<Object, decltype(&g_object_unref)>;

// Makes one message.
class Composition {
 public:
  explicit Composition(const Gmime& gmime) : gmime_(gmime) {}

  Owned<GMimeMessage> message(const Draft& draft) const {
    auto made = owned(gmime_.message_new(FALSE));
    InternetAddressList* to = gmime_.message_get_addresses(made.get(), GMIME_ADDRESS_TYPE_TO);
    for (const Mailbox& mailbox : draft.to) {
      const std::string name = cleaned(mailbox.name);
      const auto address =
          owned(gmime_.address_mailbox_new(name.empty() ? nullptr : name.c_str(), cleaned(mailbox.address).c_str()));
      gmime_.address_set_charset(address.get(), utf8);
      gmime_.address_list_add(to, address.get());
    }
    gmime_.message_set_subject(made.get(), cleaned(draft.subject).c_str(), utf8);
    gmime_.object_set_header(object(made.get()), "Content-Language", cleaned(draft.language).c_str(), utf8);
    gmime_.object_set_header(object(made.get()), "X-Unsent", "1", utf8);  // mail programs open it as a draft
    const auto parts = owned(gmime_.multipart_new_with_subtype("mixed"));
    gmime_.multipart_set_boundary(parts.get(), boundary);
    gmime_.multipart_add(parts.get(), object(text(draft).get()));
    for (const Attachment& attachment : draft.attachments)
      gmime_.multipart_add(parts.get(), object(attached(attachment).get()));
    gmime_.message_set_mime_part(made.get(), object(parts.get()));
    return made;
  }

  std::string written(GMimeMessage* message) const {
    const std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)> format(gmime_.format_options_new(),
                                                                                            gmime_.format_options_free);
    gmime_.format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const auto stream = owned(gmime_.stream_mem_new());
    if (gmime_.object_write_to_stream(object(message), format.get(), stream.get()) < 0)
      throw diagnostics::MachineFault(diagnostics::Code::library_failed, {"gmime", "g_mime_object_write_to_stream"});
    const GByteArray* bytes = gmime_.stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem*>(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), bytes->len};
  }

 private:
  template <class Object>
  Owned<Object> owned(Object* made) const {
    return {made, gmime_.unref};
  }

  Owned<GMimePart> part(std::string_view media_type, std::string_view bytes, GMimeContentEncoding encoding) const {
    const std::size_t slash = std::min(media_type.find('/'), media_type.size() - 1);
    const std::string type(media_type.substr(0, slash)), subtype(media_type.substr(slash + 1));
    auto made = owned(gmime_.part_new_with_type(type.c_str(), subtype.c_str()));
    const auto stream = owned(gmime_.stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    const auto content = owned(gmime_.data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    gmime_.part_set_content(made.get(), content.get());
    gmime_.part_set_content_encoding(made.get(), encoding);
    return made;
  }

  Owned<GMimePart> text(const Draft& draft) const {
    auto made = part("text/plain", cleaned(draft.text, "\n"), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    gmime_.object_set_content_type_parameter(object(made.get()), "charset", utf8);
    return made;
  }

  Owned<GMimePart> attached(const Attachment& attachment) const {
    auto made = part(attachment.media_type, attachment.bytes, GMIME_CONTENT_ENCODING_BASE64);
    gmime_.object_set_disposition(object(made.get()), GMIME_DISPOSITION_ATTACHMENT);
    // `filename` of the disposition, as RFC 2231 has it, and `name` of the type, as RFC 2047 has it: for programs that
    // read only one of them, or only what they knew before 1997.
    const std::string name = cleaned(attachment.name);
    GMimeHeader* disposition =
        gmime_.header_list_get_header(gmime_.object_get_header_list(object(made.get())), "Content-Disposition");
    gmime_.header_set_raw_value(disposition, (" " + disposition_of(name)).c_str());
    gmime_.object_set_content_type_parameter(object(made.get()), "name", name.c_str());
    encode_words(gmime_.content_type_get_parameters(gmime_.object_get_content_type(object(made.get()))));
    return made;
  }

  // Left alone, GMime takes ISO 8859-1 where that will do, and RFC 2231.
  void encode_words(GMimeParamList* parameters) const {
    for (int i = 0; i < gmime_.param_list_length(parameters); ++i) {
      GMimeParam* parameter = gmime_.param_list_get_parameter_at(parameters, i);
      gmime_.param_set_charset(parameter, utf8);
      gmime_.param_set_encoding_method(parameter, GMIME_PARAM_ENCODING_METHOD_RFC2047);
    }
  }

  const Gmime& gmime_;
};

}  // namespace

Writer::Writer() : gmime_(std::make_unique<const Gmime>()) {
  gmime_->init();
  // Classes are made at their first use: with this draft, not by several threads at once.
  const std::vector<Mailbox> to = {{"\u00e9", "a@b.nl"}};
  (*this)({to, "\u00e9", "\u00e9\n", "nl", {{"\u00e9.pdf", "application/pdf", "PDF"}}});
}
Writer::~Writer() { gmime_->shutdown(); }

std::string Writer::operator()(const Draft& draft) const {
  const Composition composition(*gmime_);
  return composition.written(composition.message(draft).get());
}

}  // namespace mail
