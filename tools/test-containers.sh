#!/usr/bin/env bash
# Runs the bus tests again with the broker in a container. Needs a Docker engine that answers.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! docker info >/dev/null 2>&1; then
  echo 'No Docker engine answers here, so the tests against a broker in a container were not run.' >&2
  echo 'As root on Debian, this installs one and stops it again:  tools/with-docker.sh make test-containers' >&2
  exit 69
fi

export KARAULA_TEST_BROKER=container KARAULA_TEST_RUN=$$
# Ryuk is an image from a registry; containers are removed below instead. They use this machine's own network.
export TESTCONTAINERS_RYUK_DISABLED=true TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1
leave_nothing() {
  docker ps -aq --filter "label=karaula.test=$KARAULA_TEST_RUN" | xargs -r docker rm -f >/dev/null
}
trap leave_nothing EXIT
reporters=()
if [ -n "${REPORT_DIR:-}" ]; then
  reporters=(--reporter=default --reporter=json "--outputFile.json=$REPORT_DIR/test-containers.json")
fi
# Those that take their hub from test/support/hub.ts, the one place that knows of containers.
if [ $# = 0 ]; then
  mapfile -t tests < <(grep -rlE "startTestHub" test --include='*.bus.test.ts')
  set -- "${tests[@]}"
fi
vitest run --project bus "${reporters[@]}" "$@"
