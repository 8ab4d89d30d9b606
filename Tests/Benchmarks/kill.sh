#!/usr/bin/env bash
# Kills the program at random moments and goes on with what it saved; the same while the disk fills
# up; and holds random conversations in pieces, down to a turn each. Says how many answers were lost: it must be 0.
#
#   bash Tests/Benchmarks/kill.sh [HOW-MANY]
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${SITBONE:-}" ]; then
  swift build -c release --static-swift-stdlib --product sitbone >&2
  SITBONE=.build/release/sitbone
fi
SITBONE=$(realpath "$SITBONE") python3 Tests/Benchmarks/kill.py "${1:-1000}"
