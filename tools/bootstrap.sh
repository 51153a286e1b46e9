#!/usr/bin/env bash
# Installs the pinned packages and, among them, the pinned Node. Nothing outside node_modules/ is touched.
# Run by make when package-lock.json is newer than the last installation; safe to run again at any time.
set -euo pipefail
cd "$(dirname "$0")/.."

# Two makes at once take turns. The stamp is a copy of the lock: what is installed already is not installed again.
exec 9<package.json
if command -v flock >/dev/null; then flock 9; fi
if cmp -s package-lock.json node_modules/.installed; then
  touch node_modules/.installed
  exit 0
fi

fail() { printf 'karaula: %s\n' "$@" >&2; exit 1; }

for need in node npm; do
  command -v "$need" >/dev/null || fail "$need is not installed." \
    "Node 20 or newer with npm is enough to begin (Debian: apt-get install nodejs npm); the project brings its own Node 24."
done
[ "$(node -p 'Number(process.versions.node.split(".")[0])')" -ge 20 ] ||
  fail "Node $(node --version) is too old to install with; 20 or newer is needed to begin."

echo 'Installing the pinned packages (about half a minute, once) …'
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# Install scripts stay off: of all packages only two have to run anything, and newer npm asks about each.
if ! npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >"$log" 2>&1; then
  cat "$log" >&2
  fail 'npm ci failed (above).' \
    'Without a network it cannot be done the first time; behind a proxy or a mirror, set it with npm config set registry URL.'
fi

# The first: the package `node` unpacks the Node it pins. Run directly, so that no npm setting can skip it.
if ! (cd node_modules/node && node installArchSpecificPackage.js) >"$log" 2>&1; then
  cat "$log" >&2
  fail 'The pinned Node could not be installed (above).'
fi
ln -sfn ../node/bin/node node_modules/.bin/node
want=v$(node -p 'require("./node_modules/node/package.json").version')
got=$(node_modules/.bin/node --version 2>/dev/null || true)
[ "$got" = "$want" ] || fail "node_modules/.bin/node should be $want and is ${got:-missing}; try: make clean, then the same again."

# The second: keys in tokens. Whoever has none goes without, and whoever asks for one is told how to mend it.
if ! tools/build-pkcs11.sh >"$log" 2>&1; then
  echo 'karaula: keys in tokens (PKCS #11) cannot be used here: no C++ compiler built the addon; later: tools/build-pkcs11.sh' >&2
fi

cp package-lock.json node_modules/.installed
