# SPDX-License-Identifier: GPL-3.0-or-later
"""How much memory a window takes, its share of what programs share counted in."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

from shown import wait_for

IDLE_SECONDS = 5
COUNTS = {"100": "1", "10000": "10"}


def read_pss(process):
    with open(f"/proc/{process.pid}/smaps_rollup", encoding="ascii") as rollup:
        for line in rollup:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    raise ValueError("no Pss")


def measure(name, command):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(True)
    first = read_pss(process)
    time.sleep(IDLE_SECONDS)
    print(f"memory, {name}: {first:.1f} MB with the first frame, {read_pss(process):.1f} MB after "
          f"{IDLE_SECONDS} s", flush=True)
    process.kill()
    process.wait()
    wait_for(False)


program, bare, large_plan = sys.argv[1:]
measure("bare window", [bare])
measure("start page", [program])
with tempfile.TemporaryDirectory() as folder:
    for count, years in COUNTS.items():
        plan = os.path.join(folder, f"{count}.brandplan")
        subprocess.run([large_plan, count, years, plan], check=True)
        measure(f"plan of {count} touchpoints", [program, plan])
if shutil.which("gnome-text-editor"):
    measure("gnome-text-editor", ["gnome-text-editor", "--standalone"])
