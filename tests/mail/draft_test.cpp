// Drafts, read back by another library.
#include "mail/draft.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <thread>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "manifest/sha256.hpp"

namespace {

const mail::Writer& writer() {
  static const mail::Writer made;
  return made;
}

// What read_draft.py says.
std::string read(const std::string& bytes) {
  const TemporaryFolder folder;
  folder.write("x.eml", bytes);
  const std::string command =
      fmt::format("PYTHONIOENCODING=utf-8 python3 -B {}/mail/read_draft.py {} 2>&1", TEST_FILES, folder / "x.eml");
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
  std::string said;
  std::array<char, 4096> part{};
  while (fgets(part.data(), static_cast<int>(part.size()), pipe.get()) != nullptr) said += part.data();
  return said;
}

std::string attachment(std::string_view name, std::string_view type, std::string_view bytes) {
  return fmt::format("attachment: {} {} {}\n", name, type, manifest::hex(manifest::sha256(bytes)));
}

mail::Draft draft(std::string subject = "Onderwerp", std::string text = "Tekst\n") {
  return {{}, std::move(subject), std::move(text), "nl-NL", {}};
}

// All 256 bytes, many times over.
std::string every_byte(std::size_t size) {
  std::string bytes(size, '\0');
  for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 7 % 256);
  return bytes;
}

}  // namespace

TEST_CASE("a draft has its headers, its text and its files") {
  const std::vector<mail::Mailbox> to = {{"", "griffie@gemeente.nl"}, {"Raad, de \"grote\" é", "raad@gemeente.nl"}};
  const std::string pdf = every_byte(100'001), docx = "PK\r\n\n";
  mail::Draft made = draft("2.6.1 Veiligheid – concept", "Geachte leden,\n\nEen zin met é en = erin.\n.\nGroet\n");
  made.to = to;
  made.attachments = {{"veiligheid-2.6.1.pdf", "application/pdf", pdf},
                      {"veiligheid-2.6.1.docx", "application/x.y-z", docx}};
  CHECK(read(writer()(made)) ==
        "subject: 2.6.1 Veiligheid – concept\n"
        "to: |griffie@gemeente.nl, Raad, de \"grote\" é|raad@gemeente.nl\n"
        "text: text/plain utf-8 Geachte leden,||Een zin met é en = erin.|.|Groet|\n" +
            attachment("veiligheid-2.6.1.pdf", "application/pdf", pdf) +
            attachment("veiligheid-2.6.1.docx", "application/x.y-z", docx));
}

TEST_CASE("files may have any name and any bytes, none and the boundary among them") {
  const std::string bytes = "--=_raadstuk_=\r\n--=_raadstuk_=--\r\n";
  mail::Draft made = draft("Onderwerp", bytes);
  const std::string longest(250, 'x');
  made.attachments = {{"notitie \"é\"; x=y.pdf", "application/pdf", ""},
                      {longest + ".pdf", "application/pdf", bytes},
                      {"\u4e2d\u6587 %20'.docx", "application/pdf", std::string_view("\0\0", 2)}};
  CHECK(read(writer()(made)) ==
        "subject: Onderwerp\ntext: text/plain utf-8 --=_raadstuk_= |--=_raadstuk_=-- |\n" +
            attachment("notitie \"é\"; x=y.pdf", "application/pdf", "") +
            attachment(longest + ".pdf", "application/pdf", bytes) +
            attachment("\u4e2d\u6587 %20'.docx", "application/pdf", std::string_view("\0\0", 2)));
}

TEST_CASE("a file's name stands in the header twice: as RFC 2231 has it, and as programs of before have it") {
  mail::Draft made = draft();
  made.attachments = {{"2.6.1 Één, \u20ac.pdf", "application/pdf", "x"}, {"a b.pdf", "application/pdf", "y"}};
  const std::string bytes = writer()(made);
  INFO(bytes);
  CHECK(bytes.find("Content-Type: application/pdf; name=\"2.6.1 =?UTF-8?b?w4nDqW4sIOKCrC5wZGY=?=\"\r\n") !=
        std::string::npos);
  CHECK(bytes.find(
            "Content-Disposition: attachment;\r\n\tfilename*=UTF-8''2.6.1%20%C3%89%C3%A9n%2C%20%E2%82%AC.pdf\r\n") !=
        std::string::npos);
  CHECK(bytes.find("Content-Type: application/pdf; name=\"a b.pdf\"\r\n") != std::string::npos);
  CHECK(bytes.find("Content-Disposition: attachment;\r\n\tfilename=\"a b.pdf\"\r\n") != std::string::npos);
  CHECK(read(bytes).find("wrong:") == std::string::npos);
  made.attachments = {
      {"Priv\u00e9-arrangement in \u03a3\u03cd\u03c1\u03bf\u03c2- \u041c\u043e\u0441\u043a\u0432\u0430.pdf",
       "application/pdf", "x"}};
  CHECK(writer()(made).find("Content-Disposition: attachment;\r\n"
                            "\tfilename*0*=UTF-8''Priv%C3%A9-arrangement%20in%20%CE%A3%CF%8D%CF%81;\r\n"
                            "\tfilename*1*=%CE%BF%CF%82-%20%D0%9C%D0%BE%D1%81%D0%BA%D0%B2%D0%B0.pdf\r\n") !=
        std::string::npos);
  CHECK(read(writer()(made)).find("wrong:") == std::string::npos);
}

TEST_CASE("nothing in a subject, a name or an address begins a header of its own") {
  const std::vector<mail::Mailbox> to = {{"Raad\r\nBcc: x@y.nl", "raad@a.nl\nCc: x@y.nl"}};
  mail::Draft made = draft("Onderwerp\r\nBcc: x@y.nl\r\n\r\nTekst\u0085\x7f", "Tekst\r\x1b[1m\n");
  made.to = to;
  made.attachments = {{"a\r\nX: y\r\n\r\n.pdf\xff", "application/pdf", "PDF"}};
  const std::string said = read(writer()(made));
  CAPTURE(said);
  CHECK(said.find("wrong:") == std::string::npos);
  CHECK(said.find("subject: Onderwerp  Bcc: x@y.nl    Tekst\n") == 0);
  CHECK(said.find("text: text/plain utf-8 Tekst  [1m|\n") != std::string::npos);
  CHECK(said.find("attachment: a  X: y    .pdf_ application/pdf ") != std::string::npos);
}

TEST_CASE("a long subject and many recipients are folded") {
  std::vector<mail::Mailbox> to;
  for (int i = 0; i < 60; ++i)
    to.push_back({fmt::format("Lid {} van de gemeenteraad", i), fmt::format("lid{}@a.nl", i)});
  for (const std::string& word : {std::string(3000, 'a'), std::string("\u00e9"), std::string("woord ")}) {
    std::string subject = word;
    while (subject.size() < 3000) subject += word;
    subject += '.';
    mail::Draft made = draft(subject);
    made.to = to;
    const std::string said = read(writer()(made));
    CHECK(said.find("wrong:") == std::string::npos);
    CHECK(said.find("subject: " + subject + "\n") == 0);
    CHECK(said.find(", Lid 59 van de gemeenteraad|lid59@a.nl\n") != std::string::npos);
  }
}

TEST_CASE("the bytes are fixed, on any thread, from the first draft on") {
  const std::string pdf = every_byte(5000);
  mail::Draft made = draft("\u00c9\u00e9n onderwerp");
  made.attachments = {{"\u00e9.pdf", "application/pdf", pdf}};
  const mail::Writer& write = writer();
  std::array<std::vector<std::string>, 4> written;
  std::vector<std::jthread> threads;
  for (auto& list : written)
    threads.emplace_back([&] {
      for (int i = 0; i < 25; ++i) list.push_back(write(made));
    });
  threads.clear();
  const std::string once = write(made);
  for (const auto& list : written) CHECK(std::count(list.begin(), list.end(), once) == 25);
  CHECK(once.starts_with("Subject: =?UTF-8?"));
  CHECK(once.find("\r\nContent-Language: nl-NL\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\n"
                  "Content-Type: multipart/mixed; boundary=\"=_raadstuk_=\"\r\n\r\n") != std::string::npos);
}
