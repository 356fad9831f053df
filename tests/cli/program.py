# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the command line share: the program, which is their first argument, and a plan."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)


def run(*arguments, data=None, cwd=None, **environment):
    """Runs the program with nothing in its environment but what is given: no display, no bus."""
    environment.setdefault("LC_ALL", "C.UTF-8")
    for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
        if name in os.environ:
            environment.setdefault(name, os.environ[name])
    return subprocess.run([PROGRAM, *map(str, arguments)], input=data, cwd=cwd, env=environment,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60, check=False)


class WithPlan(unittest.TestCase):
    """A sample plan in a folder that goes with the test."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name)
        self.plan = self.path / "bakery.brandplan"
        self.assertEqual(run("new", "--sample", "bakery", self.plan).returncode, 0)

    def names(self, folder):
        return sorted(entry.name for entry in folder.iterdir())
