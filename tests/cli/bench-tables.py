# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables open in LibreOffice as they are written: what it saves again is what we wrote."""
import csv
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

PROGRAM = sys.argv[1]
KINDS = ("touchpoints", "measures", "readings", "groups")


def rows(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file, strict=True))


def compare(office, folder):
    """LibreOffice saves a table as it shows it: 0 to fields as shown, 76 for UTF-8."""
    wrong = 0
    for kind in KINDS:
        ours = folder / "out" / f"bakery-{kind}.csv"
        subprocess.run([office, "--headless", "--infilter=CSV:44,34,76,1,,1033,false,false",
                        "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true",
                        "--outdir", folder / "lo", ours], check=True, capture_output=True,
                       env=dict(os.environ, HOME=str(folder)))
        pairs = list(zip(rows(ours), rows(folder / "lo" / ours.name), strict=True))
        for number, (own, theirs) in enumerate(pairs, 1):
            for left, right in zip(own, theirs):
                if left != right and not is_same_number(left, right):
                    print(f"{kind}, row {number}: {left!r} became {right!r}")
                    wrong += 1
        print(f"{kind}: {len(pairs)} rows open in LibreOffice as written")
    return wrong


def is_same_number(left, right):
    """1200.00 is shown as 1200."""
    try:
        return float(left) == float(right)
    except ValueError:
        return False


def main():
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise SystemExit("LibreOffice is not here: build-aux/packages lists it for benchmarks")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        plan = folder / "bakery.brandplan"
        subprocess.run([PROGRAM, "new", "--sample", "bakery", plan], check=True)
        subprocess.run([PROGRAM, "export", plan, "--to", folder / "out", "--format", "csv"],
                       check=True)
        if compare(office, folder) > 0:
            raise SystemExit(1)


main()
