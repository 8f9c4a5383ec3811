// What the system answers, in words of ours: it knows English only, and speaks to programmers.
#include "diagnostics/causes.hpp"

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace diagnostics {
namespace {

struct Cause {
  int number;
  std::string_view nl, en;
};

constexpr Cause causes[] = {
    {EACCES, "u hebt er geen rechten voor", "you have no permission"},
    {EPERM, "u hebt er geen rechten voor", "you have no permission"},
    {ENOENT, "het bestaat niet", "it does not exist"},
    {ENOSPC, "er is geen ruimte meer op de schijf", "no room is left on the disk"},
    {EDQUOT, "u hebt geen schijfruimte meer over", "your share of the disk is used up"},
    {EMFILE, "er staan te veel bestanden open", "too many files are open"},
    {ENFILE, "er staan te veel bestanden open", "too many files are open"},
    {EISDIR, "het is een map", "it is a folder"},
    {ENOTDIR, "een deel van het pad is geen map", "a part of the path is no folder"},
    {EROFS, "van deze schijf kan alleen worden gelezen", "this disk can only be read"},
    {EIO, "de schijf of de verbinding gaf een fout", "the disk or the connection failed"},
    {EFBIG, "het is te groot", "it is too large"},
    {ENAMETOOLONG, "de naam is te lang", "the name is too long"},
    {ELOOP, "er wijzen te veel koppelingen naar elkaar", "too many links lead to each other"},
    {EBUSY, "een ander programma houdt het vast", "another program holds it"},
    {ETXTBSY, "een ander programma houdt het vast", "another program holds it"},
    {EEXIST, "het bestaat al", "it exists already"},
    {ENOTEMPTY, "de map is niet leeg", "the folder is not empty"},
    {EOPNOTSUPP, "dat gaat niet met dit soort bestand of schijf", "this kind of file or disk does not allow it"},
    {ENOMEM, "er is te weinig geheugen", "there is not enough memory"},
    {ESTALE, "de netwerkschijf is opnieuw aangesloten", "the network drive was connected anew"},
    {ETIMEDOUT, "de netwerkschijf antwoordt niet", "the network drive does not answer"},
    {EHOSTDOWN, "de netwerkschijf antwoordt niet", "the network drive does not answer"},
    {EPIPE, "wie het las, is weg", "who read it is gone"},
};

}  // namespace

std::string in_own_words(const std::string& cause, Language language) {
  const auto found = std::find_if(std::begin(causes), std::end(causes), [&](const Cause& each) {
    return std::generic_category().message(each.number) == cause;
  });
  if (found == std::end(causes)) return cause;
  return std::string(language == Language::nl ? found->nl : found->en);
}

}  // namespace diagnostics
