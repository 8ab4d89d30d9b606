#!/usr/bin/env bash
# Shows the pages of the invented patients in a real browser: on a phone and on a desk, light and
# dark, and on paper. Says what somebody would stumble on (check.js), and keeps the pictures.
#
#   bash Tests/Pages/look.sh [FOLDER FOR THE PICTURES]
#
# Needs chromium (apt-get install chromium) and python3. SITBONE names the program; without it, the
# debug build of this folder is used. Ends with 1 when something is wrong.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
  echo "no chromium here, so nothing was looked at" >&2
  exit 66
}
if [ -z "${SITBONE:-}" ]; then
  swift build --package-path "$here/../.." --product sitbone 1>&2
  SITBONE=$here/../../.build/debug/sitbone
fi
pictures=${1:-$(mktemp -d)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$pictures"

patients=$here/../ReportsTests/Patients
for patient in "$patients"/*.chat; do
  "$SITBONE" note "$patient" --html >"$work/$(basename "$patient" .chat).html"
done
"$SITBONE" note "$patients/usual-runner.chat" --html --earlier "$patients/usual-runner-first.chat" \
  --earlier "$patients/usual-runner-second.chat" >"$work/course.html"

# Twelve weeks of check-ins beside a first visit.
export XDG_STATE_HOME=$work/state
cp "$patients/usual-runner-first.chat" "$work/runner.chat"
week() { date -u -d "2026-08-10 +$1 weeks" +%Y-%m-%d; }
sed -i '/^Given: date/d' "$work/runner.chat"
sed -i "1a Given: date = $(week 0)" "$work/runner.chat"
pains=(4 3 2 2 3 2 4 2 2 1 1 1)
for number in {1..12}; do
  morning=usual
  [ "$number" -le 2 ] && morning=worse
  printf '%s\n' none none '1, 3' same "${pains[number - 1]}" $morning 1 $((15 + 5 * number)) |
    "$SITBONE" check-in "$work/runner.chat" --today "$(week "$number")" >/dev/null
done
"$SITBONE" course "$work/runner.chat" --html >"$work/twelve-weeks.html"

show() { "$browser" --headless=new --no-sandbox --disable-gpu --hide-scrollbars "$@" 2>/dev/null; }
problems=0
for page in "$work"/*.html; do
  name=$(basename "$page" .html)
  checked=$work/checked-$name.htm
  { cat "$page" && printf '<script>\n' && cat "$here/check.js" && printf '</script>\n'; } >"$checked"
  for size in 390,2400 1100,1600; do
    for scheme in light dark; do
      colours=1
      [ $scheme = dark ] && colours=0
      look=(--window-size=$size --blink-settings=preferredColorScheme=$colours)
      show "${look[@]}" --screenshot="$pictures/$name-${size%,*}-$scheme.png" "file://$page" >/dev/null
      found=$(show "${look[@]}" --dump-dom "file://$checked" | python3 -c '
import html, json, re, sys
text = re.search(r"<pre id=\"looked-at\">(.*?)</pre>", sys.stdin.read(), re.S)
print("\n".join(json.loads(html.unescape(text[1]))) if text else "the page was not shown")')
      if [ -n "$found" ]; then
        problems=1
        printf '%s, %s px, %s:\n%s\n' "$name" "${size%,*}" $scheme "$found" | sed '2,$s/^/  /'
      fi
    done
  done
  show --no-pdf-header-footer --print-to-pdf="$pictures/$name.pdf" "file://$page" >/dev/null
  sheets=$(grep -ac '/Type */Page\b' "$pictures/$name.pdf" || true)
  printf '%-22s %s\n' "$name" "on paper: $sheets sheet(s) of A4"
done
[ $problems = 0 ] && echo "nothing to stumble on"
echo "pictures: $pictures"
exit $problems
