// Reports that were tampered with, by someone who knows how: the manifest's hashes are made to fit.
#pragma once
#include <zip.h>

#include <stdexcept>
#include <string>

#include "docx/archive.hpp"
#include "manifest/sha256.hpp"
#include "normal.hpp"
#include "running.hpp"

// An output folder with the reports of one sample, and its manifest.
class Made {
 public:
  explicit Made(const std::string& sample = "alle-elementen", const std::string& options = "") : sample_(sample) {
    const Ran ran = raadstuk(fmt::format("export input/{}.xml -o {} {}", sample, folder_.path(), options));
    if (ran.status != 0) throw std::runtime_error(ran.err);
  }

  const TemporaryFolder& folder() const { return folder_; }
  std::string file(const std::string& extension) const { return folder_ / (sample_ + "." + extension); }
  std::string bytes(const std::string& extension) const { return read_all(file(extension)); }

  void change(const std::string& extension, const std::string& bytes) const {
    folder_.write(sample_ + "." + extension, bytes);
  }
  // So that the hash says nothing.
  void change_unseen(const std::string& extension, const std::string& bytes) const {
    const std::string before = manifest::hex(manifest::sha256(this->bytes(extension)));
    change(extension, bytes);
    const std::string json = read_all(folder_ / "raadstuk.json");
    const std::string after = replaced(json, before, manifest::hex(manifest::sha256(bytes)));
    if (after == json) throw std::runtime_error("the hash is not in the manifest");
    const std::string own = ",\n\"sha256\": \"";
    const std::string body = after.substr(0, after.rfind(own));
    folder_.write("raadstuk.json", body + own + manifest::hex(manifest::sha256(body)) + "\"\n}\n");
  }

  Ran verify(const std::string& options = "") const { return raadstuk("verify " + folder_.path() + " " + options); }
  // The codes that are said of a file, in their order.
  std::vector<std::string> codes(const std::string& extension) const {
    std::vector<std::string> found;
    for (const std::string& line : lines_of(verify().err))
      if (line.starts_with(file(extension) + ":")) found.push_back(line.substr(line.rfind('[')));
    return found;
  }

  // A part of the DOCX with other words.
  std::string docx_with(const std::string& part, const std::string& from, const std::string& to) const {
    return package_with("docx", part, from, to);
  }
  std::string odt_with(const std::string& part, const std::string& from, const std::string& to) const {
    return package_with("odt", part, from, to);
  }

  // The PDF with other words in its objects, made whole again by qpdf.
  std::string pdf_with(const std::string& from, const std::string& to) const {
    const TemporaryFolder work;
    const auto command = [&](const std::string& line) {
      if (const Ran ran = run_command(fmt::format("cd {} && {}", work.path(), line)); ran.status != 0)
        throw std::runtime_error(ran.err);
    };
    command("qpdf --qdf --object-streams=disable " + file("pdf") + " plain.pdf");
    std::string plain = read_all(work / "plain.pdf");
    const std::size_t at = plain.find(from);
    if (at == std::string::npos) throw std::runtime_error(from + " is not in the PDF");
    work.write("plain.pdf", plain.replace(at, from.size(), to));
    command("fix-qdf plain.pdf >fixed.pdf && qpdf --no-original-object-ids fixed.pdf whole.pdf");
    return read_all(work / "whole.pdf");
  }

 private:
  std::string package_with(const std::string& extension, const std::string& part, const std::string& from,
                           const std::string& to) const {
    std::vector<Entry> entries = unzip(bytes(extension));
    for (Entry& entry : entries) {
      if (entry.name != part) continue;
      const std::size_t at = entry.bytes.find(from);
      if (at == std::string::npos) throw std::runtime_error(from + " is not in " + part);
      entry.bytes.replace(at, from.size(), to);
    }
    return zipped(entries);
  }

  static std::string zipped(const std::vector<Entry>& entries) {
    const TemporaryFolder work;
    int error = 0;
    zip_t* archive = zip_open((work / "x.zip").c_str(), ZIP_CREATE, &error);
    for (const Entry& entry : entries)
      zip_file_add(archive, entry.name.c_str(), zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0),
                   0);
    if (zip_close(archive) != 0) throw std::runtime_error(zip_strerror(archive));
    return read_all(work / "x.zip");
  }

  std::string sample_;
  TemporaryFolder folder_;
};
