# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole programs against each other in one run: exports beside LibreOffice's, and check."""
import csv
import json
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

PROGRAM, LARGE_PLAN = sys.argv[1:3]
ROUNDS = 3


def run(arguments, rounds=ROUNDS, **options):
    """The best of some rounds: seconds, and the peak memory of the last in MB."""
    best, peak = float("inf"), 0
    for _ in range(rounds):
        start = time.perf_counter()
        process = subprocess.Popen(list(map(str, arguments)), stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, **options)
        _, status, usage = os.wait4(process.pid, 0)
        best = min(best, time.perf_counter() - start)
        peak = usage.ru_maxrss / 1024
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            raise SystemExit(f"{arguments[0]} failed")
    return best, peak


def write_rows(plan, path):
    """The same rows that the three measurement plans have, as a spreadsheet would hold them."""
    data = json.loads(plan.read_text())
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["Beat", "What customers meet", "Channel", "Start", "End", "Pattern",
                         "Owner", "Cost"])
        for touchpoint in data["touchpoints"]:
            writer.writerow([touchpoint["beats"][0], touchpoint["title"], touchpoint["channel"],
                             touchpoint["start"], touchpoint.get("end", ""), touchpoint["pattern"],
                             touchpoint["owner"], touchpoint.get("cost", 0) / 100])


def compare_exports(folder, count):
    plan, rows = folder / f"plan-{count}.brandplan", folder / f"rows-{count}.csv"
    subprocess.run([LARGE_PLAN, str(count), "2", plan], check=True)
    seconds, peak = run([PROGRAM, "export", plan, "--to", folder / "out", "--format", "pdf"])
    print(f"export {count}: three PDFs and the timeline {seconds:.3f} s, peak {peak:.0f} MB")

    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        print(f"export {count}: no LibreOffice here to compare with")
        return
    write_rows(plan, rows)
    home = dict(os.environ, HOME=str(folder))
    command = [office, "--headless", "--convert-to", "pdf", "--outdir", folder / "lo", rows]
    theirs, their_peak = run(command, 2, env=home)
    print(f"export {count}: LibreOffice {theirs:.3f} s, peak {their_peak:.0f} MB, "
          f"ratio {theirs / seconds:.1f}x")


def time_check(folder):
    plan = folder / "bakery.brandplan"
    subprocess.run([PROGRAM, "new", "--sample", "bakery", plan], check=True)
    seconds, peak = run([PROGRAM, "check", plan], 30)
    nothing, _ = run([PROGRAM, "--version"], 30)
    print(f"check of a sample: {1000 * seconds:.1f} ms, peak {peak:.0f} MB; "
          f"the program doing nothing: {1000 * nothing:.1f} ms")


def main():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        time_check(folder)
        for count in (1000, 10000):
            compare_exports(folder, count)


main()
