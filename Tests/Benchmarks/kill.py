"""Kills, full disks and random conversations, against the built program. See kill.sh."""

import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time

PROGRAM = os.environ["SITBONE"]
DAY = ["--today", "2026-11-22"]
RUNNER = """yes
uk
1
34
none
Sore low in the buttock since the hills
no
gradual
none
none
none
none
1
left
none
1
6 weeks
running
2
1, 3
1
2
2
4
20
9
1, 3
none
run a 10k
done""".split("\n")

WORDS = """yes|no|not sure|none|1|2|3|1, 3|7|0|6 weeks|34|help|why|back|change|change age|keep|repeat
summary|skip|about||what is a tendon?|actually it was five|uk|left|running|about 3 out of 10
It began 3 weeks ago after hill runs, and sitting hurts.|my mum had cancer|gradual
I had a pop and now it is numb between the legs|no, but I do get tingling in the foot|“maybe” 痛い
Coach: I am fine|<Ctrl-C>""".replace("\n", "|").split("|")


def run(arguments, lines):
    text = "".join(line + "\n" for line in lines)
    done = subprocess.run(
        [PROGRAM] + arguments, input=text.encode(), capture_output=True, check=False
    )
    return done.stdout, done.returncode


def progress(number, count):
    """Says on standard error how far it is, since all of it takes a quarter of an hour."""
    if number and number % 100 == 0:
        print(f"  {number} of {count}", file=sys.stderr, flush=True)


def typed(data):
    """The whole lines that were typed, in what was printed or saved."""
    whole = data[: data.rfind(b"\n") + 1]
    return [line for line in whole.split(b"\n") if line.startswith(b"You:")]


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return b""


def limited(size):
    """Makes a file of this program no longer than so many bytes: a disk that is full for it."""

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


class SmallDisk:
    """A disk in memory, which fills up; where none can be mounted, a limit on files stands in."""

    def __init__(self, folder):
        self.path = os.path.join(folder, "disk")
        os.mkdir(self.path)
        mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", self.path]
        self.is_mounted = (
            subprocess.run(mount, capture_output=True, check=False).returncode == 0
        )
        self.filler = os.path.join(self.path, "filler")

    def fill(self):
        """Leaves room for a few pages; returns a limit for the program where there is no disk."""
        pages = random.randint(1, 6)
        if not self.is_mounted:
            return limited(pages * 2048 + random.randint(0, 2047))
        with open(self.filler, "wb") as file:
            room = os.statvfs(self.path)
            size = max(0, (room.f_bavail - pages) * room.f_frsize)
            file.write(b"x" * size)
        return None

    def clear(self):
        for name in os.listdir(self.path):
            os.unlink(os.path.join(self.path, name))

    def empty_filler(self):
        if os.path.exists(self.filler):
            os.unlink(self.filler)

    def close(self):
        if self.is_mounted:
            subprocess.run(["umount", self.path], check=False)


def kills(count, folder, disk=None):
    whole_path = os.path.join(folder, "whole.chat")
    if os.path.exists(whole_path):
        os.unlink(whole_path)
    begun = time.monotonic()
    printed, _ = run(["talk", "--save", whole_path] + DAY, RUNNER)
    length = time.monotonic() - begun
    whole = read(whole_path)
    lost = stuck = absent = full = 0
    sizes = []
    for number in range(count):
        progress(number, count)
        path = os.path.join(disk.path if disk else folder, f"{number}.chat")
        limit = disk.fill() if disk else None
        program = subprocess.Popen(
            [PROGRAM, "talk", "--save", path] + DAY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=limit,
        )
        try:
            program.stdin.write(("\n".join(RUNNER) + "\n").encode())
            program.stdin.close()
        except BrokenPipeError:
            pass
        time.sleep(random.uniform(0, length * 1.1))
        program.send_signal(signal.SIGKILL)
        seen, remarks = program.stdout.read(), program.stderr.read()
        program.wait()
        if disk:
            disk.empty_filler()
            full += b"disk is full" in remarks
        saved = read(path)
        sizes.append(len(typed(saved)))
        told = typed(seen)
        if disk and b"can't keep" in remarks:
            # The person was told from where on nothing is kept.
            told = told[: len(typed(saved))]
        if typed(saved)[: len(told)] != told:
            lost += 1
        if not saved:
            absent += 1
            if told:
                lost += 1
        else:
            rest = RUNNER[len(typed(saved)) :]
            again, status = run(["resume", path] + DAY, rest)
            # After "done" there is nothing left to say; the file stays, and the advice is open again.
            is_same = read(path) == whole and (not rest or again == printed)
            if status != 0 or not is_same:
                stuck += 1
                print(f"  kill {number}: status {status}, after {len(typed(saved))} answers")
        if disk:
            disk.clear()
        elif os.path.exists(path):
            os.unlink(path)
    sizes.sort()
    print(
        f"{count} kills{' on a disk that fills up' if disk else ''}: {lost} answers lost, "
        f"{stuck} files that cannot be gone on with; {absent} before the file was there, "
        + (f"{full} after it was full, " if disk else "")
        + f"{sizes[len(sizes) // 2]} answers kept in the middle one"
    )
    # What a kill at the very beginning can leave: a file without its name.
    left = [name for name in os.listdir(folder) if name.endswith(".part")]
    for name in left:
        os.unlink(os.path.join(folder, name))
    return lost + stuck


def conversations(count, folder):
    different = 0
    turns = 0
    for number in range(count):
        progress(number, count)
        dice = random.Random(number)
        lines = RUNNER[: dice.randint(0, len(RUNNER))]
        for _ in range(dice.randint(0, 30)):
            lines.insert(dice.randint(0, len(lines)), dice.choice(WORDS))
        names = ("one.chat", "two.chat", "many.chat")
        one, two, many = (os.path.join(folder, name) for name in names)
        for path in (one, two, many):
            if os.path.exists(path):
                os.unlink(path)
        printed, _ = run(["talk", "--save", one] + DAY, lines)
        used = [line.decode()[5:] for line in typed(printed)]
        turns += len(used)
        replayed, _ = run(["talk"] + DAY, used)
        # The last line may have ended it, and would be taken back when it goes on.
        cut = dice.randint(0, max(0, len(used) - 1))
        run(["talk", "--save", two] + DAY, used[:cut])
        resumed, _ = run(["resume", two] + DAY, used[cut:])
        run(["talk", "--save", many] + DAY, used[:1])
        for line in used[1:]:
            run(["resume", many] + DAY, [line])
        if not printed == replayed == resumed or not read(one) == read(two) == read(many):
            different += 1
            print(f"  conversation {number}, cut at {cut}: differs")
    print(
        f"{count} random conversations of {turns / count:.0f} turns, replayed, held in two pieces, "
        f"and saved and resumed at every turn: {different} differ"
    )
    return different


def main():
    count = int(sys.argv[1])
    random.seed(1)
    sys.stdout.reconfigure(line_buffering=True)
    with tempfile.TemporaryDirectory() as folder:
        faults = conversations(count, folder) + kills(count, folder)
        disk = SmallDisk(folder)
        try:
            print("the disk is", "a tmpfs" if disk.is_mounted else "a limit on files")
            faults += kills(count, folder, disk)
        finally:
            disk.close()
    sys.exit(1 if faults else 0)


main()
