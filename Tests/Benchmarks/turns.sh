#!/usr/bin/env bash
# What a turn costs, from the first to the 100,000th of one conversation, in one run.
#
# Each row is a dialog of that many questions, read, checked and answered through a pipe; "reading"
# is the same program on the same dialog with one answer.
#
#   bash Tests/Benchmarks/turns.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build -c release --static-swift-stdlib --product sitbone 2>&1 | tail -1
program=$(swift build -c release --static-swift-stdlib --show-bin-path)/sitbone
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

dialog() {
  printf 'dialog long\ntitle A long one\nstart q1\n'
  awk -v n="$1" 'BEGIN {
    for (i = 1; i <= n; i++) {
      printf "question q%d\n  ask Question %d?\n  slot s%d: yes or no\n", i, i, i
      printf "  to %s\n", i < n ? "q" i + 1 : "end"
    }
    print "ending end\n  record"
  }'
}

seconds() {
  local start=$EPOCHREALTIME
  "$program" talk "$folder/long.dialog" >"$folder/out" || [ $? = 65 ]
  awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }'
}

printf '%10s %12s %12s %18s %14s\n' turns 'reading s' 'all s' 'microseconds/turn' 'turns/second'
for turns in 12500 25000 50000 100000; do
  dialog "$turns" >"$folder/long.dialog"
  reading=$(echo yes | seconds)
  all=$(awk -v n="$turns" 'BEGIN { for (i = 0; i < n; i++) print i % 2 ? "yes" : "no" }' | seconds)
  awk -v n="$turns" -v r="$reading" -v t="$all" 'BEGIN {
    printf "%10d %12.3f %12.3f %18.2f %14d\n", n, r, t, (t - r) / n * 1e6, n / (t - r)
  }'
done
