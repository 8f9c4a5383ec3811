#include "pdf/archival.hpp"

#include <fmt/format.h>

#include "document/created.hpp"
#include "pdf/icc_profile.hpp"
#include "pdf/syntax.hpp"
#include "xml/writer.hpp"

namespace pdf {
namespace {

// As PDF writes a moment (ISO 32000-1, 7.9.4); empty where that is.
std::string pdf_date(std::string_view w3cdtf) {
  if (w3cdtf.empty()) return {};
  std::string date = "D:";
  for (const char c : w3cdtf)
    if (c != '-' && c != ':' && c != 'T') date += c;
  return date;
}

// pdfuaid is no predefined schema of PDF/A, so the packet describes it (ISO 19005-2, 6.6.2.3.3).
void describe_pdfuaid(xml::Writer& x) {
  const auto simple = [&](std::string_view name, std::string_view value) { x.open(name).text(value).close(); };
  x.open("pdfaExtension:schemas").open("rdf:Bag").open("rdf:li").attribute("rdf:parseType", "Resource");
  simple("pdfaSchema:schema", "PDF/UA identification");
  simple("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
  simple("pdfaSchema:prefix", "pdfuaid");
  x.open("pdfaSchema:property").open("rdf:Seq").open("rdf:li").attribute("rdf:parseType", "Resource");
  simple("pdfaProperty:name", "part");
  simple("pdfaProperty:valueType", "Integer");
  simple("pdfaProperty:category", "internal");
  simple("pdfaProperty:description", "Part of ISO 14289");
  x.close().close().close();
  x.close().close().close();
}

void add_output_intent(Objects& objects) {
  const Reference profile = objects.add_constant_stream(srgb_profile(), Dictionary().integer("N", 3));
  Dictionary intent;
  intent.name("Type", "OutputIntent").name("S", "GTS_PDFA1").ascii("OutputConditionIdentifier", "sRGB");
  intent.ascii("Info", "sRGB").reference("DestOutputProfile", profile);
  const Reference intents[] = {objects.add(intent)};
  objects.catalog().references("OutputIntents", intents);
}

// ISO 19005-3, 6.8: the file says what it is to the document, and the document names it.
void add_source(Objects& objects, const Source& source, std::string_view date) {
  Dictionary parameters;
  parameters.integer("Size", static_cast<long long>(source.bytes.size()));
  if (!date.empty()) parameters.ascii("ModDate", date);
  const Reference file = objects.add_stream(
      source.bytes,
      Dictionary().name("Type", "EmbeddedFile").name("Subtype", "text/xml").dictionary("Params", parameters));
  Dictionary specification;
  specification.name("Type", "Filespec").text("F", source.name).text("UF", source.name).text("Desc", "XML");
  specification.name("AFRelationship", "Source");
  specification.dictionary("EF", Dictionary().reference("F", file).reference("UF", file));
  const Reference associated[] = {objects.add(specification)};
  std::string names = "[(source) ";
  append_reference(names, associated[0]);
  Dictionary& catalog = objects.catalog();
  catalog.references("AF", associated);
  catalog.dictionary("Names", Dictionary().dictionary("EmbeddedFiles", Dictionary().written("Names", names + ']')));
}

}  // namespace

std::string xmp_packet(const document::Metadata& metadata, const Options& options) {
  xml::Writer x(false);
  x.open("x:xmpmeta").attribute("xmlns:x", "adobe:ns:meta/");
  x.open("rdf:RDF").attribute("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  x.open("rdf:Description").attribute("rdf:about", "");
  static constexpr std::pair<std::string_view, std::string_view> namespaces[] = {
      {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
      {"xmlns:xmp", "http://ns.adobe.com/xap/1.0/"},
      {"xmlns:pdf", "http://ns.adobe.com/pdf/1.3/"},
      {"xmlns:pdfaid", "http://www.aiim.org/pdfa/ns/id/"},
      {"xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/"},
      {"xmlns:pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"},
      {"xmlns:pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"},
      {"xmlns:pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"}};
  for (const auto& [name, uri] : namespaces) x.attribute(name, uri);
  const auto simple = [&](std::string_view name, std::string_view value) { x.open(name).text(value).close(); };
  const auto listed = [&](std::string_view name, std::string_view kind, std::string_view value) {
    x.open(name).open(kind).open("rdf:li").text(value).close().close().close();
  };
  simple("pdfaid:part", options.source ? "3" : "2");
  simple("pdfaid:conformance", "A");
  simple("pdfuaid:part", "1");
  simple("dc:format", "application/pdf");
  x.open("dc:title")
      .open("rdf:Alt")
      .open("rdf:li")
      .attribute("xml:lang", "x-default")
      .text(metadata.title)
      .close()
      .close()
      .close();
  if (!metadata.author.empty()) listed("dc:creator", "rdf:Seq", metadata.author);
  listed("dc:language", "rdf:Bag", metadata.language);
  if (metadata.date) listed("dc:date", "rdf:Seq", document::written(*metadata.date));
  if (!metadata.identifier.empty()) simple("dc:identifier", metadata.identifier);
  simple("pdf:Producer", options.producer);
  if (const std::string time = document::created(metadata, options.created); !time.empty())
    for (const std::string_view name : {"xmp:CreateDate", "xmp:ModifyDate"}) simple(name, time);
  describe_pdfuaid(x);
  return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + std::move(x).finish() +
         "\n<?xpacket end=\"w\"?>";
}

void add_archival(Objects& objects, const document::Metadata& metadata, const Options& options) {
  Dictionary &catalog = objects.catalog(), &info = objects.info();
  catalog.reference("Metadata", objects.add_plain_stream(xmp_packet(metadata, options),
                                                         Dictionary().name("Type", "Metadata").name("Subtype", "XML")));
  info.text("Title", metadata.title);
  if (!metadata.author.empty()) info.text("Author", metadata.author);
  info.text("Producer", options.producer);
  const std::string date = pdf_date(document::created(metadata, options.created));
  if (!date.empty())
    for (const std::string_view key : {"CreationDate", "ModDate"}) info.ascii(key, date);

  catalog.ascii("Lang", metadata.language);
  catalog.dictionary("MarkInfo", Dictionary().flag("Marked", true));
  catalog.dictionary("ViewerPreferences", Dictionary().flag("DisplayDocTitle", true));
  add_output_intent(objects);
  if (options.source) add_source(objects, *options.source, date);
}

}  // namespace pdf
