#!/usr/bin/env bash
# Start-up to the first prompt, beside a minimal C program that calls readline() once, in one run.
#
#   bash Tests/Benchmarks/start-up.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build -c release --static-swift-stdlib --product sitbone 2>&1 | tail -1
program=$(swift build -c release --static-swift-stdlib --show-bin-path)/sitbone
yardstick=$(mktemp)
trap 'rm -f "$yardstick"' EXIT
cc -O2 -o "$yardstick" Tests/Benchmarks/start-up.c -lreadline -lutil
"$yardstick" measure "${1:-101}" "$program"
