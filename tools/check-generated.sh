#!/usr/bin/env bash
# Every generator of the repo, asked whether what is committed is what it would write now.
set -euo pipefail
cd "$(dirname "$0")/.."
stale=0
for generator in tools/generate-*.ts; do
  node "$generator" --check || { stale=1; echo "out of date: run  node $generator"; }
done
exit $stale
