# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window through its accessibility tree: what a screen reader meets, a test can
press."""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import pyatspi

APPLICATION_ID = "com.example.BrandPlanner"
PROGRAM = sys.argv[1]
SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "data/samples"
PATIENCE = 15


class Failure(Exception):
    pass


def until(what, attempt, seconds=PATIENCE):
    """What attempt() gives as soon as it gives anything."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = attempt()
        except Exception as error:  # a node may vanish while it is looked at
            if isinstance(error, Failure):
                raise
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise Failure(f"waited in vain for {what}")


def walk(node):
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from walk(child)


def is_shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


class Window:
    """The program with its console; leaving the block quits it and wants the console empty."""

    def __init__(self, *arguments, environment=None):
        self.console = tempfile.TemporaryFile("w+")
        self.environment = dict(os.environ, G_DEBUG="fatal-warnings", **(environment or {}))
        self.process = subprocess.Popen([PROGRAM, *map(str, arguments)], env=self.environment,
                                        stdout=self.console, stderr=subprocess.STDOUT)

    def __enter__(self):
        until("the application", self.application)
        return self

    def __exit__(self, kind, value, trace):
        if kind is None:
            # The program may be gone before it has answered; its own exit status tells.
            subprocess.run(["gapplication", "action", APPLICATION_ID, "quit"], check=False,
                           stderr=subprocess.DEVNULL)
        else:
            self.process.terminate()
        status = self.process.wait(PATIENCE)
        self.console.seek(0)
        words = self.console.read()
        if kind is not None:
            print(words)
        elif status != 0 or words:
            raise Failure(f"exit status {status}, console:\n{words}")

    def application(self):
        if self.process.poll() is not None:
            self.console.seek(0)
            raise Failure(f"the program has ended: {self.console.read()}")
        for node in pyatspi.Registry.getDesktop(0):
            if node is not None and node.get_process_id() == self.process.pid:
                return node
        return None

    def all(self, role=None, name=None, shown=True, within=None):
        """Every object of that role whose name holds these words."""
        return [node for node in walk(within or self.application())
                if (role is None or node.getRoleName() == role)
                and (name is None or name in node.name)
                and (not shown or is_shown(node))]

    def find(self, role, name="", shown=True, within=None):
        return until(f"{role} “{name}”", lambda: self.all(role, name, shown, within))[0]

    def gone(self, role, name=""):
        until(f"{role} “{name}” to go", lambda: not self.all(role, name))

    def press(self, role, name="", within=None):
        node = self.find(role, name, within=within)
        until(f"{role} “{name}” to take a press", lambda: node.queryAction().doAction(0))

    def frames(self):
        return [node.name for node in self.application() if node is not None]

    def wait_for_title(self, title):
        until(f"a window called “{title}”", lambda: title in self.frames())

    def keys(self, *keys):
        # xdotool sends to the window that has the focus, which openbox gives a moment later.
        until("the focus", lambda: subprocess.run(
            ["xdotool", "getactivewindow"], capture_output=True, check=False).returncode == 0)
        subprocess.run(["xdotool", "key", "--delay", "60", *keys], check=True)

    def pointer(self, *words):
        subprocess.run(["xdotool", *map(str, words)], check=True)


def box(node):
    extents = node.queryComponent().getExtents(pyatspi.WINDOW_COORDS)
    return extents.x, extents.y, extents.width, extents.height


def expect(condition, words):
    if not condition:
        raise Failure(words)


def main(*tests):
    """Runs each test in a home of its own, and says which fails."""
    failed = 0
    for test in tests:
        home = tempfile.mkdtemp(dir=os.environ["HOME"])
        os.environ["XDG_DATA_HOME"] = f"{home}/data"
        os.environ["XDG_STATE_HOME"] = f"{home}/state"
        try:
            test(pathlib.Path(home))
            print(f"ok {test.__name__}", flush=True)
        except Exception as error:
            failed += 1
            print(f"not ok {test.__name__}: {type(error).__name__}: {error}", flush=True)
    sys.exit(1 if failed else 0)
