#!/bin/sh
# Installs the Debian packages that the build needs, if they are missing: as root, or with sudo; otherwise says which.
set -eu
missing=
[ -e /usr/include/ncurses.h ] || missing="$missing libncurses-dev"
[ -e /usr/include/sqlite3.h ] || missing="$missing libsqlite3-dev"
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
