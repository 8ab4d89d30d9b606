#!/usr/bin/env bash
# How well are real people's answers understood? Pipes other people's utterances through
# `sitbone read`, the interface that anybody else has, and scores what comes out as the README beside
# the utterances says. Prints one line per corpus; with --missed also every utterance missed.
#
#   bash Tests/Benchmarks/understanding.sh ../shared/corpora [--missed]
#
# SITBONE names the program; without it, the release build of this folder is used.
set -euo pipefail
corpora=${1:?"usage: understanding.sh FOLDER [--missed]"}
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${SITBONE:-}" ]; then
  swift build --package-path "$here/../.." -c release --static-swift-stdlib --product sitbone 1>&2
  SITBONE=$here/../../.build/release/sitbone
fi
SITBONE=$SITBONE python3 "$here/understanding.py" "$corpora" "${2:-}"
