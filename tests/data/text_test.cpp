// CSV and JSON, to the byte.
#include "catch.hpp"
#include "data/csv.hpp"
#include "data/json.hpp"
#include "rows.hpp"

TEST_CASE("CSV is what a Dutch Excel opens: a mark, semicolons, CR LF, and no text becomes a formula") {
  CHECK(data::write_csv(sample::rows()) ==
        "\xEF\xBB\xBFGroep;Nr.;Sectie;Eerste dag\r\n"
        "\"Q1; \"\"eerste\"\"\";1;1 A;2026-02-28\r\n"
        "'=1+1;2;\u00E9n;\r\n"
        "''-x;3;'@b;1999-12-31\r\n");
}

TEST_CASE("JSON names its columns, and leaves out what is not known") {
  CHECK(data::write_json(sample::rows()) ==
        "{\"format\":1,\"title\":\"LTA 2026\",\"language\":\"nl-NL\",\"reference_date\":\"2026-06-30\",\"columns\":["
        "{\"name\":\"group\",\"heading\":\"Groep\",\"type\":\"text\"},"
        "{\"name\":\"number\",\"heading\":\"Nr.\",\"type\":\"number\"},"
        "{\"name\":\"section\",\"heading\":\"Sectie\",\"type\":\"text\"},"
        "{\"name\":\"first_day\",\"heading\":\"Eerste dag\",\"type\":\"day\"}],\"rows\":["
        "{\"id\":\"1#a\",\"file\":\"a.xml\",\"page\":\"./a%20b.html\",\"group\":\"Q1; \\\"eerste\\\"\",\"number\":1,"
        "\"section\":\"1 A\",\"first_day\":\"2026-02-28\"},"
        "{\"id\":\"1#b\",\"file\":\"b.xml\",\"group\":\"=1+1\",\"number\":2,\"section\":\"\\u00e9n\"},"
        "{\"id\":\"1#c\",\"file\":\"c.xml\",\"group\":\"'-x\",\"number\":3,\"section\":\"@b\",\"first_day\":"
        "\"1999-12-31\"}]}\n");
}
