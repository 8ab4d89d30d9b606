"""Invents people for a batch, one JSON object a line; the same ones on every run.

    people.py COUNT > answers.jsonl

Most go to the end of the interview and are advised. One in twenty has something that a physio or a
doctor has to see soon, one in twenty left an answer out.
"""

import json
import random
import sys

USUAL = {
    "consent_understood": ["yes"], "region": ["uk", "us", "eu", "au"], "mode": ["patient"],
    "age_years": range(18, 80),
    "ces": ["no"], "both_legs": ["no"], "chest_breath": ["no"], "weight_bearing": ["normal"],
    "injury": ["none"], "leg_look": ["normal"], "sepsis_signs": ["no"],
    "story": ["Sore low in the buttock since the hills", "skipped"],
    "onset": ["gradual", "quick"], "pop": ["no"], "injury_days_ago": range(5, 90),
    "bruise_swell_gap": ["no"], "knee_weakness": ["no"], "foot_drop_or_worse": ["no"],
    "calf_swollen": ["no"], "groin_front": ["no"], "every_step": ["no"],
    "constant_or_night": ["no", "position_only"], "pain_trend": ["same", "better"],
    "fever_unwell": ["no"], "hot_lump_or_red": ["no"], "recent_procedure_or_weak_immune": ["no"],
    "weight_loss": ["no"], "new_lump": ["no"], "cancer": ["none"], "unsteady_gait": ["no"],
    "fluoroquinolone": ["no"], "steroid": ["no"], "blood_thinner": ["no"], "pregnancy": ["no"],
    "bone_risk": [[]], "pregnancy_warning": ["no"],
    "site": ["lower_buttock"], "side": ["left", "right"], "tingling": ["none"],
    "refers": ["none", "thigh"], "walk_distance_pain": ["no"], "pain_rest": range(0, 4),
    "duration_weeks": range(2, 60), "morning_stiff_min": [0, 30], "inflam": [[], ["family"]],
    "sport": [["run"], ["gym"], ["run", "gym"], []],
    "run_details": [[], ["fast", "hills"]], "gym_details": [[], ["squat"]],
    "train_volume_change": ["yes", "no"], "train_intensity_change": [[], ["speed"]],
    "warm_pattern": ["eases_returns", "no_warm_up"], "lingers": ["under_2h", "hours", "over_24h"],
    "pain_activity": range(0, 8), "pain_sit": range(0, 7), "sit_to_pain_min": range(5, 90, 5),
    "sit_hours": range(1, 12), "seat": ["soft", "hard", "mixed"],
    "stretching": ["none", "some", "daily_or_more"], "rest_state": ["normal", "reduced"],
    "cross_train": ["yes", "no"], "physio_seen": ["yes", "no"],
    "rehab_result": ["not_tried", "same", "better"], "stopped_weeks": range(0, 12),
    "rehab_weeks": range(1, 20), "goal": ["run a 10k", "sit through a film", "skipped"],
    "self_harm": ["no"],
}
GRAVE = {
    "ces": "yes", "weight_bearing": "cannot", "sepsis_signs": "yes", "calf_swollen": "yes",
    "fever_unwell": "yes", "knee_weakness": "yes", "cancer": "past", "weight_loss": "not_sure",
}


def main() -> None:
    dice = random.Random(6)
    for number in range(1, int(sys.argv[1]) + 1):
        answers = {slot: dice.choice(values) for slot, values in USUAL.items()}
        chance = dice.random()
        if chance < 0.05:
            slot = dice.choice(sorted(GRAVE))
            answers[slot] = GRAVE[slot]
        elif chance < 0.10:
            del answers[dice.choice(sorted(answers))]
        print(json.dumps({"id": f"person-{number}", "answers": answers}))


main()
