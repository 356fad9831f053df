# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said about a file without understanding it."""
import re

import house

CODE = {".c", ".h", ".blp", ".py", ".mjs", ".sh", ".build", ""}
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
MOST_LINES = 400
MOST_COLUMNS = 100
# Written so that this file doesn't find itself.
NEVER = [
    (re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b|^\s*#\s*if 0\b"), "unfinished or dead"),
    (re.compile(r"g_file_replace_cont" r"ents"), "shortens a file when the disk is full"),
    (re.compile(r"\.\./sh" r"ared"), "names something outside the project"),
    (re.compile(r"\bg_test_sk" r"ip\b"), "a skipped test proves nothing"),
]


def check_file(path):
    try:
        text = path.read_text()
    except UnicodeDecodeError:
        yield 1, "not UTF-8"
        return
    lines = text.split("\n")
    if not any(SPDX in line for line in lines[:2]):
        yield 1, f"no {SPDX}"
    if not text.endswith("\n") or text.endswith("\n\n"):
        yield len(lines), "ends without a newline, or with more than one"
    if len(lines) - 1 > MOST_LINES:
        yield len(lines) - 1, f"over {MOST_LINES} lines"
    for number, line in enumerate(lines, 1):
        if "\t" in line:
            yield number, "a tab"
        if line != line.rstrip():
            yield number, "space at the end"
        if len(line) > MOST_COLUMNS:
            yield number, f"{len(line)} columns"
        for pattern, why in NEVER:
            if pattern.search(line):
                yield number, f"{why}: {line.strip()}"


def check(top):
    for path, name in house.files(top, ["src", "tests", "build-aux", ".ci"], CODE):
        if path.suffix == "" and not path.read_bytes().startswith(b"#"):
            continue
        for number, finding in check_file(path):
            yield f"{name}:{number}: {finding}"


house.main(check)
