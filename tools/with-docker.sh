#!/usr/bin/env bash
# Runs a command where a Docker engine answers: one that is there already, or else, as root on Debian, an engine of
# our own (package docker.io, its own data, socket and pid), stopped and removed at the end. Exits 69 when none can be had.
set -euo pipefail

if docker info >/dev/null 2>&1; then exec "$@"; fi

none() { echo "No Docker engine: $1" >&2; exit 69; }

if ! command -v dockerd >/dev/null; then
  [ "$(id -u)" = 0 ] || none 'none is running, and only root could install one.'
  command -v apt-get >/dev/null || none 'none is running, and there is no apt-get to install one with.'
  echo 'Installing docker.io …'
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends docker.io; } \
    >/dev/null 2>&1 || none 'apt-get could not install docker.io.'
fi
[ "$(id -u)" = 0 ] || none 'dockerd is installed but not running; start it, or run this as root.'

dir=$(mktemp -d)
stop() {
  trap - EXIT INT TERM
  if kill "$engine" 2>/dev/null; then wait "$engine" || true; fi
  # What the engine mounted for its containers goes before its folder does.
  awk -v dir="$dir/" 'index($2, dir) == 1 {print $2}' /proc/mounts | sort -r | xargs -r umount 2>/dev/null || true
  rm -rf --one-file-system "$dir"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

export DOCKER_HOST="unix://$dir/docker.sock"
# The broker's containers use this machine's own network, so the engine needs no bridge and touches no firewall.
dockerd --host "$DOCKER_HOST" --data-root "$dir/data" --exec-root "$dir/exec" --pidfile "$dir/pid" \
  --bridge=none --iptables=false --ip6tables=false >"$dir/log" 2>&1 &
engine=$!
for _ in $(seq 150); do
  if docker info >/dev/null 2>&1; then break; fi
  kill -0 "$engine" 2>/dev/null || { tail -5 "$dir/log" >&2; none 'dockerd ended at once (above).'; }
  sleep 0.2
done
docker info >/dev/null 2>&1 || { tail -5 "$dir/log" >&2; none 'dockerd did not answer within 30 s (above).'; }
"$@"
