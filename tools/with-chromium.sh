#!/usr/bin/env bash
# Runs a command where Chromium can be had: one that is there, or else Debian's package, fetched into .cache/ without
# root. Exits 69 where there is none.
set -euo pipefail
cd "$(dirname "$0")/.."

make ready
PATH="$PWD/node_modules/.bin:$PATH" node tools/find-chromium.ts >/dev/null
exec "$@"
