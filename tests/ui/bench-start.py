# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a window takes to appear, beside gnome-text-editor's and a bare one's, in turns."""
import shutil
import statistics
import subprocess
import sys
import time

from shown import wait_for

RUNS = 7


def start(command):
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(True)
    taken = time.monotonic() - begin
    process.kill()
    process.wait()
    wait_for(False)
    return taken * 1000


program, bare, plan = sys.argv[1:]
commands = {"start page": [program], "plan": [program, plan], "bare window": [bare]}
if shutil.which("gnome-text-editor"):
    commands["gnome-text-editor"] = ["gnome-text-editor", "--standalone"]
times = {name: [] for name in commands}
for _ in range(RUNS):
    for name, command in commands.items():
        times[name].append(start(command))
typical = {name: statistics.median(values) for name, values in times.items()}
for name, value in typical.items():
    print(f"first frame, {name}: {value:.0f} ms")
for name in ("bare window", "gnome-text-editor"):
    if name in typical:
        print(f"start page against {name}: {typical['start page'] / typical[name]:.2f} times, "
              f"plan: {typical['plan'] / typical[name]:.2f} times")
