"""Scores `sitbone read` on a folder of other people's utterances. See understanding.sh."""

import datetime
import json
import os
import pathlib
import subprocess
import sys

FOLDER = pathlib.Path(sys.argv[1])
SHOWS_MISSED = "--missed" in sys.argv[2:]
TODAY = "2026-11-22"
SECONDS = {"minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000,
           "year": 31536000}
is_all_well = True


def rows(name):
    text = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def read(rows, kind, *options):
    """The readings of the rows' texts, one for each."""
    run = subprocess.run(
        [os.environ["SITBONE"], "read", "--as", kind, *options], check=True, capture_output=True,
        input="".join(row["text"].replace("\n", " ") + "\n" for row in rows).encode())
    readings = [json.loads(line) for line in run.stdout.decode().splitlines()]
    assert len(readings) == len(rows), "a line out for every line in"
    return list(zip(rows, readings))


def score(name, least, pairs, is_right):
    global is_all_well
    missed = [(row, reading) for row, reading in pairs if not is_right(row, reading)]
    right, all_ = len(pairs) - len(missed), len(pairs)
    is_well = all_ > 0 and right >= all_ * least
    is_all_well = is_all_well and is_well
    wanted = "all" if least == 1 else f"{least * 100:g} %"
    print(f"{name:50} {right:4} of {all_:4}  {100 * right / max(all_, 1):5.1f} %"
          f"  (at least {wanted}){'' if is_well else '  TOO FEW'}")
    if SHOWS_MISSED:
        for row, reading in missed:
            wanted = row.get("expected", row.get("findings", row.get("seconds")))
            answer = {key: value for key, value in reading.items() if key != "text"}
            print(f"    {row['text']!r}\n      wanted {wanted} {row.get('accept', '')}, read {answer}")


# Yes and no.

def polarity(reading):
    said = reading.get("understood")
    return said if said in ("yes", "no") else "other"


def is_opposite(row, reading):
    return {polarity(reading), row["expected"]} == {"yes", "no"}


def score_yes_no(name, least, most_opposite):
    core = read([row for row in rows(name) if row["tier"] == "core"], "yes-no")
    everything = read(rows(name), "yes-no")
    score(f"{name}, core: an accepted reading", least, core,
          lambda row, reading: polarity(reading) in row["accept"])
    score(f"{name}, core: not turned round", 1 - most_opposite, core,
          lambda row, reading: not is_opposite(row, reading))
    score(f"{name}, every tier: not turned round", 1 - most_opposite, everything,
          lambda row, reading: not is_opposite(row, reading))


# Ratings and numbers.

def number(reading):
    said = reading.get("understood")
    return said if isinstance(said, (int, float)) and not isinstance(said, bool) else None


def rates(row, reading):
    said = number(reading)
    if "accept" in row:
        return said in row["accept"]
    return said == row["expected"]["value"]


def is_number(row, reading):
    said = number(reading)
    return said is not None and abs(said - row["expected"]) < 0.001


def refuses(_, reading):
    return "understood" not in reading


# Lengths of time.

def length(reading):
    said = reading.get("understood")
    return said.get("seconds") if isinstance(said, dict) else None


def lasts(row, reading):
    said = length(reading)
    return said is not None and abs(said - row["seconds"]) <= row["seconds"] * 0.001


def lasts_as_said(row, reading):
    said, wanted = length(reading), row["expected"]
    if wanted and "calendar" in wanted:
        return False
    unit = SECONDS[wanted["unit"]]
    if row["kind"].endswith("-vague"):
        # How many weeks "many weeks" are was not said: no number is right, unless a range is given.
        if wanted["accept_range"] is None:
            return said is None
        low, high = wanted["accept_range"]
    elif "value" in wanted:
        low = high = wanted["value"]
    else:
        low, high = wanted["low"], wanted["high"]
    # A thousandth for rounding.
    return (said is not None and said >= low * unit * 0.999
            and (high is None or said <= high * unit * 1.001))


def question_unit(row):
    """What a bare number counts: the unit that the question names."""
    words = row["question"].lower().split()
    return next((unit for unit in SECONDS if unit + "s" in words), "week")


def on_calendar(row, reading):
    """A date fragment, seen from any day: the days meant lie in the month, season or weekday said."""
    said = reading.get("understood")
    if not isinstance(said, dict):
        return False
    start = datetime.date.fromisoformat(said["start"])
    fragment = row["expected"]["calendar"]
    if fragment.startswith("weekday:"):
        return start.strftime("%A") == fragment.removeprefix("weekday:")
    if fragment.startswith("--"):
        return start.month == int(fragment[2:4])
    if fragment.endswith("-autumn"):
        return start.year == int(fragment[:4]) and start.month in (9, 10, 11)
    return start.isoformat().startswith(fragment)


def score_patients_lengths():
    counted, asked, dated = [], [], []
    for row in rows("dialogue_duration"):
        if row["kind"] == "calendar":
            dated += read([row], "when", "--today", TODAY)
        else:
            pair = read([row], "duration", "--today", TODAY, "--unit", question_unit(row))
            (asked if row["kind"] == "unknown" else counted).extend(pair)
    readings = {id(row): on_calendar(row, reading) for row, reading in dated}
    readings |= {id(row): lasts_as_said(row, reading) for row, reading in counted}
    score("dialogue_duration, a length or date", 0.85, counted + dated,
          lambda row, _: readings[id(row)])
    score("dialogue_duration, unknown: asked again", 1, asked, refuses)


# Times in the past.

def is_then(row, reading):
    said, wanted = reading.get("understood"), row["expected"]
    if not isinstance(said, dict):
        return False
    grain = max(1, SECONDS.get(wanted.get("grain"), 86400) // 86400)

    def is_near(key, ours):
        day = datetime.date.fromisoformat(said[ours])
        return abs((day - datetime.date.fromisoformat(wanted[key])).days) <= grain

    if "date" in wanted:
        return is_near("date", "start")
    return all(is_near(key, key) for key in ("start", "end") if key in wanted)


def score_ago():
    pairs = []
    for row in rows("ago"):
        if row["onset_like"]:
            pairs += read([row], "when", "--today", row["reference"])
    score("ago, as an onset, to the grain stated", 0.9, pairs, is_then)


# Findings as mentions.

# The flags under which a finding of the corpus is raised; findings that are no red flag are left out.
FLAGS = {
    "weakness": ["knee_weakness", "foot_drop_or_worse", "unsteady_gait"],
    "tingling": ["tingling", "both_legs", "ces"], "numbness": ["tingling", "both_legs", "ces"],
    "bladder_problem": ["ces"], "urinary_symptoms": ["ces"], "fever": ["fever_unwell"],
    "chills": ["fever_unwell"], "cannot_bear_weight": ["weight_bearing"],
    "limping": ["weight_bearing"], "weight_loss": ["weight_loss"], "pop": ["pop"],
    "swelling": ["bruise_swell_gap", "calf_swollen"],
}
# Of these it is the opposite that is a red flag.
ABILITIES = {"able_to_walk": "weight_bearing", "can_bear_weight": "weight_bearing"}


def score_findings():
    present, stated = [], []
    for row, reading in read(rows("dialogue_findings"), "mentions"):
        for name, value in row["findings"].items():
            if name in FLAGS:
                case = ({"text": row["text"], "expected": f"{name} {value}", "so": value,
                         "flags": FLAGS[name]}, reading)
                stated.append(case)
                if value:
                    present.append(case)
            elif name in ABILITIES and "limping" not in row["findings"]:
                stated.append(({"text": row["text"], "expected": f"{name} {value}",
                                "so": not value, "flags": [ABILITIES[name]]}, reading))

    def polarities(row, reading):
        return {each["polarity"] for each in reading["mentions"] if each["flag"] in row["flags"]}

    def is_found(row, reading):
        return "present" in polarities(row, reading)

    def is_upright(row, reading):
        said = polarities(row, reading)
        return "present" not in said if not row["so"] else not said or bool(
            said & {"present", "unclear"})

    score("dialogue_findings, none turned round", 1, stated, is_upright)
    score("dialogue_findings, red flags present: found", 0.9, present, is_found)


def main():
    score_yes_no("yesno", 0.97, 0)
    score_yes_no("dialogue_yesno", 0.93, 0.005)
    score("pain_ratings", 0.95, read(rows("pain_ratings"), "scale"), rates)
    plausible = [row for row in rows("numbers") if row["rating_plausible"]]
    score("numbers, plausible as a rating", 0.98, read(plausible, "scale"), is_number)
    score("numbers_none, as a rating: none read", 1, read(rows("numbers_none"), "scale"), refuses)
    score("numbers_none, as a number: none read", 1, read(rows("numbers_none"), "number"), refuses)
    score("numbers_out_of_range: refused", 1, read(rows("numbers_out_of_range"), "scale"), refuses)
    long = [row for row in rows("durations") if row["seconds"] >= 86400]
    score("durations, a day and longer", 0.95, read(long, "duration", "--today", TODAY), lasts)
    score("durations_none: none read", 1,
          read(rows("durations_none"), "duration", "--today", TODAY), refuses)
    score_patients_lengths()
    score_ago()
    score_findings()
    sys.exit(0 if is_all_well else 1)


main()
