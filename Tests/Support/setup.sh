#!/bin/sh
# Installs the Debian packages that the build needs, if they are missing: as root, or with sudo; otherwise says which.
# Programs named as arguments are only of use for tests and measuring: where one can't be had, that is said and no more.
set -eu
missing=
[ -e /usr/include/ncurses.h ] || missing="$missing libncurses-dev"
[ -e /usr/include/sqlite3.h ] || missing="$missing libsqlite3-dev"
wanted=
for program in "$@"; do command -v "$program" > /dev/null || wanted="$wanted $program"; done
if [ -n "$wanted" ]; then
  as=; [ "$(id -u)" = 0 ] || as=sudo
  { $as apt-get update -qq; for program in $wanted; do DEBIAN_FRONTEND=noninteractive $as apt-get install -y -qq "$program"; done; } \
    > /dev/null 2>&1 || true
  for program in $wanted; do command -v "$program" > /dev/null || echo "setup: $program could not be installed" >&2; done
fi
[ -n "$missing" ] || exit 0
if ! command -v apt-get > /dev/null; then
  echo "visavis needs the development files of ncurses and SQLite (on Debian:$missing)" >&2
  exit 1
fi
if [ "$(id -u)" = 0 ]; then as=; elif command -v sudo > /dev/null; then as=sudo; else
  echo "visavis needs these packages; install them as root: apt-get install$missing" >&2
  exit 1
fi
$as apt-get update -qq
$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing
