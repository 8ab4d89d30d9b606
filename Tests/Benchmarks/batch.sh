#!/usr/bin/env bash
# How many people does a batch see in a second, how much memory does it take, and what does it save
# against one process for each person? And is nobody lost when some lines are broken?
#
#   bash Tests/Benchmarks/batch.sh [PEOPLE]
#
# SITBONE names the program; without it, the release build of this folder is used.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
people=${1:-100000}
if [ -z "${SITBONE:-}" ]; then
  swift build --package-path "$here/../.." -c release --static-swift-stdlib --product sitbone 1>&2
  SITBONE=$here/../../.build/release/sitbone
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$here/people.py" "$people" >"$work/all"
head -n $((people / 10)) "$work/all" >"$work/tenth"

# Runs a command with this file as its input; prints seconds, processor seconds and peak megabytes.
measure() {
  python3 -c '
import resource, subprocess, sys, time
begin = time.monotonic()
with open(sys.argv[1]) as lines, open(sys.argv[2], "w") as results:
    status = subprocess.run(sys.argv[3:], stdin=lines, stdout=results).returncode
if status not in (0, 1):
    sys.exit(f"{sys.argv[3:]} ended with {status}")
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(time.monotonic() - begin, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)' "$@"
}

rate() { awk -v people="$1" -v seconds="$2" 'BEGIN { printf "%d", people / seconds }'; }

for part in tenth all; do
  count=$(wc -l <"$work/$part")
  read -r elapsed used peak < <(
    measure "$work/$part" "$work/results" "$SITBONE" batch proximal-hamstring --today 2026-11-22)
  printf '%d people: %.2f s, %d a second, %.2f processor seconds, peak %.1f MB\n' \
    "$count" "$elapsed" "$(rate "$count" "$elapsed")" "$used" "$peak"
done
batch=$elapsed
echo "results:"
python3 -c '
import collections, json, sys
counts = collections.Counter(json.loads(line)["disposition"] for line in sys.stdin)
for name, count in counts.most_common():
    print(f"  {name} {count}")' <"$work/results"

# The same work with one process for each person, a sample of them.
head -n 500 "$work/all" >"$work/sample"
begin=$(date +%s.%N)
while IFS= read -r line; do
  printf '%s\n' "$line" | "$SITBONE" batch proximal-hamstring --today 2026-11-22
done <"$work/sample" >"$work/singly"
awk -v begin="$begin" -v end="$(date +%s.%N)" -v people="$people" -v batch="$batch" 'BEGIN {
  each = (end - begin) / 500
  printf "one process each: %.2f ms a person, so %.0f s for all: %.0f times as long\n",
    each * 1000, each * people, each * people / batch
}'
cut -d, -f2- "$work/singly" >"$work/one"
head -n 500 "$work/results" | cut -d, -f2- | cmp - "$work/one" && echo "and the same results"

# Three broken lines among them: each is told, and all others are as before.
awk 'NR == 7 { print "{\"id\": 7, \"answers\": {\"ces\": }}"; next }
  NR == 77 { print "{\"id\": 77, \"answers\": {\"cess\": \"no\"}}"; next }
  NR == 777 { print "{\"id\": 777, \"answers\": {\"pain_rest\": 99}}"; next }
  { print }' "$work/all" >"$work/broken"
measure "$work/broken" "$work/mended" "$SITBONE" batch proximal-hamstring --today 2026-11-22 \
  >/dev/null
grep '"error"' "$work/mended"
echo "$(wc -l <"$work/mended") lines for $people; lines that differ: $(
  diff "$work/results" "$work/mended" | grep -c '^>')"
