// CSV files that examples name.
#pragma once
#include <map>
#include <string>

inline const std::map<std::string, std::string, std::less<>>& tables() {
  static const std::map<std::string, std::string, std::less<>> made = [] {
    std::string heads = "Post", figures = "Lasten";
    for (int year = 1980; year < 2040; ++year) {
      heads += ";" + std::to_string(year);
      figures += ";1";
    }
    return std::map<std::string, std::string, std::less<>>{
        {"lasten.csv",
         "Sectie;Post;2025;2026\n1.1;Lasten;1250000;1310000\n1.1;Baten;310000;305000\n1.2;Lasten;90000;95000\n"},
        {"leeg.csv", "Sectie;Post;2025;2026\n"},
        {"kolom.csv", "Sectie\n1.1\n"},
        {"breed.csv", heads + "\n" + figures + "\n"},
        {"ongelijk.csv", "Post;2025\nLasten;1;2\n"},
        {"teken.csv", "Post;2025\nLas\x02ten;1\n"},
        {"formule.csv", "Post;2025\nLasten;1250000\nBaten;#####\n"},
        {"eenheid.csv", "Post;2025\nLasten;1250000\nBaten;12 mln\n"},
        {"vormen.csv", "Post;2025\nLasten;1.250.000,50\nBaten;1,250,000.50\nSaldo;1.250\n"}};
  }();
  return made;
}
