#!/usr/bin/env bash
# How long `sitbone test` takes for many conversations of about 30 turns that all differ, held in
# process; and how many turns it holds in a second.
#
#   bash Tests/Benchmarks/conversations.sh [HOW-MANY]
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${SITBONE:-}" ]; then
  swift build -c release --static-swift-stdlib --product sitbone >&2
  SITBONE=.build/release/sitbone
fi
program=$(realpath "$SITBONE")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 Tests/Benchmarks/conversations.py "$program" "${1:-10000}" "$folder"
turns=$(cat "$folder"/*.chat | grep -c '^You:')
start=$EPOCHREALTIME
"$program" test "$folder" 2>"$folder/progress" | tail -1
awk -v a="$start" -v b="$EPOCHREALTIME" -v n="$turns" \
  'BEGIN { printf "%.2f seconds, %d turns a second\n", b - a, n / (b - a) }'
