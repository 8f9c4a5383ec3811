# bash completion for raadstuk(1). A new option: its name into one line of _raadstuk_options, and into the case of
# _raadstuk when it takes a value. tests/install/options.py compares this with what `raadstuk VERB --help` says.

_raadstuk_options() {
  local anywhere='--log --language --config --help --version'
  case $1 in
    export) echo "--output --style --format --set --only --exclude --jobs --force --prune --shard --wait --dry-run --eml --eml-per --to --eml-limit --index-status --embed-source --missing-glyph --context $anywhere" ;;
    check) echo "--style --set --only --exclude --jobs --strict --embed-source --missing-glyph --context $anywhere" ;;
    verify) echo "--quiet $anywhere" ;;
    set) echo "--list --ids --dry-run $anywhere" ;;
    import) echo "--output --set --only --exclude --strict --force --dry-run $anywhere" ;;
    template) echo "--output --style --force $anywhere" ;;
    compare) echo "--output --style --format --author --jobs --force --prune --wait --dry-run --missing-glyph --context $anywhere" ;;
    *) echo "$anywhere" ;;
  esac
}

# The names of the house styles, as the program finds them.
_raadstuk_styles() {
  local file
  for file in styles/*.xml /usr/local/share/raadstuk/styles/*.xml /usr/share/raadstuk/styles/*.xml; do
    [[ -f $file ]] || continue
    file=${file##*/}
    echo "${file%.xml}"
  done
}

# What --format takes, as the help says it.
_raadstuk_formats() {
  raadstuk export --help --language en 2>/dev/null |
    sed -n 's/^ *-f, --format LIST  *\([a-z, ]*\) or \(all\) .*/\1 \2/p' | tr -d ','
}

_raadstuk() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb='' each
  for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $each in
      export | check | verify | explain | set | import | compare | template) verb=$each; break ;;
    esac
  done

  # bash makes three words of --option=value, for = breaks words.
  if [[ $word == '=' ]]; then
    word=''
  elif [[ $before == '=' ]]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}
  fi

  COMPREPLY=()
  local names='' kind=''
  case $before in
    -s | --style) names=$(_raadstuk_styles) kind=file ;;
    -f | --format) names=$(_raadstuk_formats) ;;
    --missing-glyph) names='error warn' ;;
    --eml-per) names='report run' ;;
    --index-status) names='vastgesteld concept definitief' ;;
    --log) names='text json' ;;
    --language) names='nl en' ;;
    --set) names='status= agendapunt= vergaderdatum= versie= datum= kenmerk= portefeuillehouder= document= organisatie= jaar=' ;;
    -o | --output)
      kind=directory
      [[ $verb != template ]] || kind=file
      ;;
    --config | --list) kind=file ;;
    -j | --jobs | --shard | --to | --eml-limit | --only | --exclude | --author) ;;
    *)
      if [[ $word == -* ]]; then
        names=$(_raadstuk_options "$verb")
      elif [[ -z $verb ]]; then
        names='export check verify explain set import compare template'
      elif [[ $verb == explain ]]; then
        names=$(raadstuk explain 2>/dev/null | cut -d ' ' -f 1)
      elif [[ $verb == verify ]]; then
        kind=directory
      else
        kind=file
      fi
      ;;
  esac
  [[ -z $names ]] || mapfile -t COMPREPLY < <(compgen -W "$names" -- "$word")
  if [[ -n $kind ]]; then
    local found
    mapfile -t found < <(compgen -A "$kind" -- "$word")
    COMPREPLY+=("${found[@]}")
    compopt -o filenames 2>/dev/null
  elif [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
    compopt -o nospace 2>/dev/null
  fi
}

complete -F _raadstuk raadstuk
