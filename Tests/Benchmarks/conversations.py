"""Invents people, has them talk with the program, and writes down what is said as tests.

    conversations.py PROGRAM COUNT FOLDER

Each conversation goes on until it has 30 turns, or is over. The same ones come of every run.
"""

import json
import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

TURNS = 30
DAY = ["--today", "2026-11-22", "--no-keep"]
STORIES = [
    "Sore low in the {side} buttock since I added hill repeats.",
    "It began {weeks} weeks ago, after more running than usual, and sitting at my desk hurts.",
    "Deep ache at the sit bone on the {side}, about {pain} out of 10 when I run.",
    "I lifted heavier in the gym for {weeks} weeks and now my {side} buttock hurts when I sit.",
    "no idea, it just hurts",
]
ASIDES = [
    "why", "help", "summary", "repeat", "back", "what is a tendon?", "how many more questions?",
    "hm", "not sure",
]
TOPICS = ["why 1", "2", "tell me about running", "5", "tell me about stretching", "how long?"]


def answer(ask, dice):
    kind = ask["type"]
    if ask["node"] == "notice":
        return "yes"
    if dice.random() < 0.12 and kind != "topics":
        return dice.choice(ASIDES)
    if kind == "yes_no":
        return dice.choice(["yes", "yes", "no"])
    if kind in ("scale", "number"):
        low, high = ask.get("min", 0), ask.get("max", 10)
        return str(dice.randint(max(low, 18) if high > 60 else low, min(high, 70)))
    if kind == "duration":
        return f"{dice.randint(1, 60)} weeks"
    if kind == "choice":
        return str(dice.randint(1, len(ask["choices"])))
    if kind == "check_list":
        return "none" if dice.random() < 0.95 else str(dice.randint(1, len(ask["choices"])))
    if kind == "choices":
        return dice.choice(["none", "1", "1, 3", "2"])
    if kind == "topics":
        return dice.choice(TOPICS)
    return dice.choice(STORIES).format(
        side=dice.choice(["left", "right"]), weeks=dice.randint(2, 30), pain=dice.randint(1, 8)
    )


def lines(program, dice):
    """What one person types, question by question."""
    talk = subprocess.Popen(
        [program, "talk", "--jsonl"] + DAY, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    typed = []
    for said in talk.stdout:
        ask = json.loads(said).get("ask")
        if ask is None or len(typed) == TURNS:
            break
        typed.append("done" if len(typed) == TURNS - 1 else answer(ask, dice))
        talk.stdin.write((typed[-1] + "\n").encode())
        talk.stdin.flush()
    talk.stdin.close()
    talk.stdout.close()
    talk.wait()
    return typed


def write(program, folder, number):
    typed = lines(program, random.Random(number))
    text = "".join(line + "\n" for line in typed)
    held = subprocess.run(
        [program, "talk"] + DAY, input=text.encode(), stdout=subprocess.PIPE, check=False
    )
    with open(os.path.join(folder, f"{number:05}.chat"), "wb") as file:
        file.write(f"# Somebody, number {number}\n".encode() + held.stdout)
    return len(typed)


def main():
    program, count, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    with ThreadPoolExecutor(4) as crew:
        turns = list(crew.map(lambda number: write(program, folder, number), range(count)))
    print(f"{count} conversations, {sum(turns) / count:.1f} turns each")


main()
