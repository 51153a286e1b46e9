#!/usr/bin/env bash
# Replays every scenario as fast as it goes and fails if an expectation of one did not hold. Reports go to
# report/scenarios, or where REPORT_DIR says.
set -euo pipefail
cd "$(dirname "$0")/.."
reports=${REPORT_DIR:-report}/scenarios
failed=()
for scenario in seeds/scenarios/*.yaml; do
  name=$(basename "$scenario" .yaml)
  node src/cli/karaula.js replay "$scenario" --speed max --report "$reports/$name" || failed+=("$name")
done
if [ ${#failed[@]} -gt 0 ]; then
  echo "Not as expected: ${failed[*]}" >&2
  exit 1
fi
