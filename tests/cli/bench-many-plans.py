# SPDX-License-Identifier: GPL-3.0-or-later
"""Many plans in one call: plans a second, and whether memory grows with their number."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

PROGRAM = sys.argv[1]
COUNTS = (100, 1000)


def watch(processes, pids):
    """The peak of each process by its number, in kB, as far as they can still be looked at."""
    for pid in pids:
        try:
            status = pathlib.Path(f"/proc/{pid}/status").read_text()
            children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        except OSError:
            continue
        peak = re.search(r"VmHWM:\s+(\d+)", status)
        processes[pid] = max(processes.get(pid, 0), int(peak[1]) if peak else 0)
        watch(processes, map(int, children))


def export(plans, out, *options):
    """Seconds, and the sum of all processes' peaks in MB."""
    shutil.rmtree(out, ignore_errors=True)
    processes = {}
    start = time.perf_counter()
    command = [PROGRAM, "export", *plans, "--to", out, *options]
    process = subprocess.Popen(list(map(str, command)))
    while process.poll() is None:
        watch(processes, [process.pid])
        time.sleep(0.05)
    seconds = time.perf_counter() - start
    if process.returncode != 0:
        raise SystemExit(f"export ended with {process.returncode}")
    return seconds, sum(processes.values()) / 1024


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sample = folder / "sample.brandplan"
        subprocess.run([PROGRAM, "new", "--sample", "bakery", sample], check=True)
        plans = [folder / f"plan-{i:04}.brandplan" for i in range(max(COUNTS))]
        for plan in plans:
            os.link(sample, plan)
        peaks = []
        for count in COUNTS:
            seconds, peak = export(plans[:count], folder / "out")
            peaks.append(peak)
            print(f"{count} plans, each three measurement plans and the timeline: "
                  f"{count / seconds:.1f} plans a second, peak {peak:.0f} MB in all processes",
                  flush=True)
        print(f"{peaks[-1] / peaks[0]:.2f} times the memory for {COUNTS[-1] // COUNTS[0]} times "
              "the plans", flush=True)
        one, _ = export(plans[:COUNTS[0]], folder / "out", "--jobs", "1")
        many, _ = export(plans[:COUNTS[0]], folder / "out")
        print(f"as many processes as processors ({os.cpu_count()}) against one: "
              f"{one / many:.2f} times as fast")


main()
