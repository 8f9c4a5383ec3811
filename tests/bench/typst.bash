# Sourced: typst_python prints the Python of an environment that has Typst from PyPI; it stays in the cache outside the checkout.
typst_python() {
  local venv=${XDG_CACHE_HOME:-$HOME/.cache}/raadstuk/typst-0.15.2
  if [ ! -f "$venv/complete" ]; then
    python3 -m venv --clear "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2
    touch "$venv/complete"
  fi
  echo "$venv/bin/python"
}
