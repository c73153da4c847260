#!/bin/sh
# `make install`: the manual page and the shells' completions, which the program PROGRAM writes, into SHARE.
set -eu
program=$1 share=$2
write() {  # write FILE ARGUMENT ...: what the program prints, into SHARE/FILE
  file=$share/$1
  shift
  install -d "${file%/*}"
  "$program" "$@" > "$file.new"
  chmod 644 "$file.new"
  mv "$file.new" "$file"
}
write man/man1/visavis.1 manual
write bash-completion/completions/visavis --generate-completion-script bash
# Without a verb one browses; the generated script knows verbs alone.
sed -i '/^_visavis() {/,/^}/s/^        # Offer subcommand completions$/        unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")\
        COMPREPLY=()\
        _visavis_browse\
        [[ "${COMP_CWORD}" -eq 1 ]] || return/' "$share/bash-completion/completions/visavis"
write zsh/site-functions/_visavis --generate-completion-script zsh
write fish/vendor_completions.d/visavis.fish --generate-completion-script fish
