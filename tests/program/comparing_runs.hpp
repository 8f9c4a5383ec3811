// Runs of `raadstuk compare` in a folder of their own.
#pragma once
#include <string>

#include "catch.hpp"
#include "running.hpp"

namespace comparing_runs {

inline std::string section(const std::string& number, const std::string& title, const std::string& text,
                           const std::string& planning = "2e kwartaal") {
  return "<sectie formaat=\"1\" nummer=\"" + number + "\"><titel>" + title +
         "</titel><gegevens><organisatie>Gemeente Voorbeeld</organisatie><datum>2025-10-01</datum></gegevens>"
         "<doelstellingen><alinea>" +
         text + "</alinea></doelstellingen><actiepunten><actie id=\"plan\" planning=\"" + planning +
         "\">Een plan maken</actie></actiepunten></sectie>";
}

inline const std::string words = " --language en --style " PROJECT_FILES "/styles/standaard.xml";

inline bool tells(const Ran& ran, const std::string& code) {
  INFO(ran.err);
  return ran.err.find("[" + code + "]") != std::string::npos;
}

}  // namespace comparing_runs
