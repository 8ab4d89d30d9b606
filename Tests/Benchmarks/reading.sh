#!/usr/bin/env bash
# How many answers are read in a second on one core, and how that grows with the length of the line?
# Everything goes through `sitbone read`, so cutting lines and writing JSON are in the figures too.
#
#   bash Tests/Benchmarks/reading.sh
#
# SITBONE names the program; without it, the release build of this folder is used.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${SITBONE:-}" ]; then
  swift build --package-path "$here/../.." -c release --static-swift-stdlib --product sitbone 1>&2
  SITBONE=$here/../../.build/release/sitbone
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The lines given, over and over, until there are so many.
many() { python3 -c '
import sys
lines = [line for line in sys.stdin.read().splitlines() if line]
count = int(sys.argv[1])
sys.stdout.write("".join(lines[index % len(lines)] + "\n" for index in range(count)))' "$1"; }

# Processor seconds that reading a file takes.
seconds() {
  local file=$1
  shift
  python3 -c '
import os, resource, subprocess, sys
with open(sys.argv[1]) as lines:
    subprocess.run(sys.argv[2:], stdin=lines, stdout=subprocess.DEVNULL, check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime)' "$file" "$SITBONE" read "$@"
}

measure() {
  local name=$1 count=300000
  shift
  many $count >"$work/lines"
  python3 -c '
import sys
count, size, taken = int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
print(f"{sys.argv[1]:10} {size / count - 1:6.0f} bytes a line {count / taken:10,.0f} answers a second")
' "$name" $count "$(wc -c <"$work/lines")" "$(seconds "$work/lines" --as "$@")"
}

echo "Answers as they are typed:"
measure yes-no yes-no <<'LINES'
yes
no
nope, nothing like that
yeah, mostly in the morning
not really
I don't think so
no, but I do get tingling in the foot
I'm not sure to be honest
yes, since I started hill training in June
kind of
I'm afraid so
not that I've noticed
no wait, yes
yes but only when I sit
can't say I have
I used to, but not any more
yep
every now and then
LINES
measure scale scale <<'LINES'
3
about a four
six or seven
7/10
I'd say a 5 when I sit
two and a half
none at all
4 out of 10 at the moment
between 3 and 4
six outta ten
5, no wait, 4
not a six, a five
LINES
measure number number <<'LINES'
45
thirty-two
about 9
I am 51
1,200
between 8 and 9 hours
two and a half
LINES
measure duration duration --today 2026-11-22 <<'LINES'
three weeks
about a fortnight
since March
6 months or so
a year and a half
it's been two to three weeks now
10 days ago
the best part of a year
since Easter
on and off for 3 years
a couple of months now
2h
2/3 weeks
LINES
measure when when --today 2026-11-22 <<'LINES'
yesterday
last Tuesday
three weeks ago
since March
3 March 2026
the week before last
mid-August
Friday before last
in the summer of 2024
LINES
measure choice choice --options 'left|right|both|neither' <<'LINES'
left
the right one
both sides
2
my left leg
left, no, right
the last one
rihgt
not sure
LINES
measure choices choices --options 'running|cycling|hill training|sitting|none of these' <<'LINES'
running
running and cycling
1, 3
hill training, sitting
none
the second and the last one
all but the first
just sitting
cycling and hill training, nothing else
LINES
measure mentions mentions <<'LINES'
no, but I do get tingling in the foot
sore low in the left buttock since I added hill repeats
no fever or chills
I heard a pop and it swelled up
my mum had cancer
can't tell when I need the loo
it wakes me at night
I ran 5k on Sunday and it was fine
worse after sitting at my desk
LINES

# A story is read for every slot of the dialog, so it takes longer than an answer.
many 5000 >"$work/lines" <<'LINES'
I'm a 38 year old runner. About three weeks ago, after I added hill repeats, I got a deep ache low in my right buttock, right on the sit bone. It eases once I am warm but comes back after the run and lingers for a few hours. Sitting at my desk for more than 20 minutes is about a 5 out of 10.
LINES
python3 -c '
import sys
size, taken = int(sys.argv[1]), float(sys.argv[2])
print(f"{sys.argv[3]:10} {size / 5000 - 1:6.0f} bytes a line {5000 / taken:10,.0f} stories a second,"
      f" {4 * 5000 / taken:,.0f} sentences")
' "$(wc -c <"$work/lines")" "$(seconds "$work/lines" --as story --today 2026-11-22)" story

echo "Longer and longer lines (linear when the bytes a second stay the same):"
for repeats in 1 4 16 48; do
  for type in yes-no scale number duration when choice choices mentions story; do
    python3 -c '
import sys
part = "it has been sore for a few weeks now, about 3 of them, and I sit a lot. "
print(part * int(sys.argv[1]))' "$repeats" | many $((25600 / repeats)) >"$work/lines"
    options=()
    case $type in choice*) options=(--options 'running|cycling|hill training') ;; esac
    python3 -c '
import sys
count, size, taken = int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
print(f"{sys.argv[1]:10} {size / count - 1:6.0f} bytes a line {count / taken:10,.0f} answers a second"
      f" {size / taken / 1e6:6.1f} MB a second")
' "$type" $((25600 / repeats)) "$(wc -c <"$work/lines")" \
      "$(seconds "$work/lines" --as $type --today 2026-11-22 "${options[@]}")"
  done
done
