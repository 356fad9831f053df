# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the house share: the project's files, and how findings are told."""
import pathlib
import sys


def files(top, folders, endings):
    for folder in folders:
        for path in sorted((top / folder).rglob("*")):
            if path.is_file() and path.suffix in endings and "__pycache__" not in path.parts:
                yield path, path.relative_to(top).as_posix()


def main(check):
    top = pathlib.Path(sys.argv[1])
    findings = list(check(top))
    for finding in findings:
        print(finding)
    sys.exit(1 if findings else 0)
