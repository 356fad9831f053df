# SPDX-License-Identifier: GPL-3.0-or-later
"""Every script parses, and those with an interpreter line can be run."""
import os
import re
import subprocess

import house

SHELL = re.compile(rb"^#!.*\b(sh|bash)\b")


def check(top):
    for path, name in house.files(top, [".ci", "build-aux", "data", "tests"], {"", ".sh", ".py"}):
        first = path.read_bytes().split(b"\n", 1)[0]
        shell = SHELL.match(first)
        if shell or path.suffix == ".sh":
            program = shell[1].decode() if shell else "bash"
            if program == "sh":
                program = "dash"
            run = subprocess.run([program, "-n", path], capture_output=True, text=True)
            if run.returncode != 0:
                yield f"{name}: {run.stderr.strip()}"
        if path.suffix == ".py":
            try:
                compile(path.read_text(), name, "exec")
            except SyntaxError as error:
                yield f"{name}:{error.lineno}: {error.msg}"
        if first.startswith(b"#!") and not os.access(path, os.X_OK):
            yield f"{name}: has an interpreter line, but can't be run"


house.main(check)
