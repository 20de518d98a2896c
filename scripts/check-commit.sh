#!/bin/sh
# What pre-commit runs of its own clone of this repository: the cards that are to be committed, checked. Installed on
# first use, with Node, as the lock file has it.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
mark="$home/node_modules/.colophon-is-installed"
test -e "$mark" || {
  npm ci --prefix "$home" --omit=dev --no-audit --no-fund >&2
  touch "$mark"
}
exec "$home/node_modules/node/bin/node" "$home/src/cli/bin.js" check "$@"
