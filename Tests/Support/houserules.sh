#!/bin/sh
# House rules that a formatter does not know. Prints each line that breaks one.
set -u
status=0
rule() {  # rule TEXT: fails if standard input is not empty
  found=$(cat)
  [ -z "$found" ] || { printf '%s\n%s\n' "$1" "$found" >&2; status=1; }
}
rule 'Core imports neither GRDB nor the screen:' <<X
$(grep -rnE '^(@testable )?import (GRDB|TUI|CTerminal|Archive)' Sources/Core)
X
rule 'Only Archive imports GRDB:' <<X
$(grep -rnE '^import GRDB' Sources --include=*.swift | grep -v '^Sources/Archive/')
X
rule 'Only TUI/Terminal imports CTerminal:' <<X
$(grep -rnE '^import CTerminal' Sources --include=*.swift | grep -v '^Sources/TUI/Terminal/')
X
rule 'No try! and no force casts:' <<X
$(grep -rnE 'try!|as! ' Sources --include=*.swift)
X
rule "A conflict's names live in its codebook:" <<X
$(grep -rniE 'armenia|azerbaij|pashinyan|aliyev|karabakh|yerevan|jermuk' Sources | grep -vE '/Tables/states.tsv:|: *//')
X
exit $status
