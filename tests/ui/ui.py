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
from gi.repository import GLib

APPLICATION_ID = "com.example.BrandPlanner"
PROGRAM = sys.argv[1]
# The last part of the sections' keys.
SECTIONS = {"overview": 1, "lessons": "l", "customers": 2, "community": 3, "culture": 4, "story": 5,
            "timeline": 6, "measures": 7, "goals": 8, "checks": 9}
SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "data/samples"
PATIENCE = 30
FOCUS_EVENT = "object:state-changed:focused"
MOST_STOPS = 150
MOST_STEPS = 200


class Failure(Exception):
    pass


def until(what, attempt, seconds=PATIENCE, accept=bool):
    """What attempt() gives as soon as that is accepted."""
    end = time.monotonic() + seconds
    trouble = None
    while time.monotonic() < end:
        try:
            found = attempt()
            if accept(found):
                return found
        except Failure:
            raise
        except Exception as error:  # a node may vanish while it is looked at
            trouble = error
        time.sleep(0.05)
    raise Failure(f"waited in vain for {what}{f' ({trouble})' if trouble else ''}")


def walk(node, accept=None):
    """The node and all that is in it; what isn't accepted is left out with all that it holds."""
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None and (accept is None or accept(child)):
            yield from walk(child, accept)


def is_shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def is_sensitive(node):
    return node.getState().contains(pyatspi.STATE_SENSITIVE)


def is_focused(node):
    return node.getState().contains(pyatspi.STATE_FOCUSED)


class Window:
    """The program with its console; leaving the block quits it and wants the console empty."""

    def __init__(self, *arguments, environment=None):
        self.console = tempfile.TemporaryFile("w+")
        self.environment = {**os.environ, "G_DEBUG": "fatal-warnings", **(environment or {})}
        self.process = subprocess.Popen([PROGRAM, *map(str, arguments)], env=self.environment,
                                        stdout=self.console, stderr=subprocess.STDOUT)

    def __enter__(self):
        self.last_focused = None
        until("the application", self.application)
        pyatspi.Registry.registerEventListener(self.focus_moved, FOCUS_EVENT)
        return self

    def focus_moved(self, event):
        if event.detail1:
            self.last_focused = event.source

    def __exit__(self, kind, value, trace):
        pyatspi.Registry.deregisterEventListener(self.focus_moved, FOCUS_EVENT)
        if kind is None:
            # The program may be gone before it has answered; its own exit status tells.
            subprocess.run(["gapplication", "action", APPLICATION_ID, "quit"], check=False,
                           stderr=subprocess.DEVNULL)
        else:
            self.tell_place()
            self.process.terminate()
        status = self.process.wait(PATIENCE)
        self.console.seek(0)
        words = self.console.read()
        if kind is not None:
            print(words)
        elif status != 0 or words:
            raise Failure(f"exit status {status}, console:\n{words}")

    def tell_place(self):
        """What a failure's reader wants to know first."""
        if self.process.poll() is None:
            for node in self.all():
                if is_focused(node) or node.getRoleName() == "dialog":
                    print(f"# {node.getRoleName()} “{node.name}”"
                          f"{' has the focus' if is_focused(node) else ''}")

    def application(self):
        if self.process.poll() is not None:
            self.console.seek(0)
            raise Failure(f"the program has ended with {self.process.returncode}: "
                          f"{self.console.read()}")
        for node in pyatspi.Registry.getDesktop(0):
            if node is not None and node.get_process_id() == self.process.pid:
                return node
        return None

    def each(self, role=None, name=None, shown=True, within=None):
        """The objects of that role whose name holds these words, looked for as they are asked
        for: a walk through all of a window takes long."""
        return (node for node in walk(within or self.application(), is_shown if shown else None)
                if (role is None or node.getRoleName() == role)
                and (name is None or name in node.name))

    def all(self, role=None, name=None, shown=True, within=None):
        return until("the objects to keep still",
                     lambda: list(self.each(role, name, shown, within)),
                     accept=lambda found: True)

    def find(self, role, name="", shown=True, within=None):
        """The first of them, when there is one."""
        return until(f"{role} “{name}”",
                     lambda: next(self.each(role, name, shown, within), None),
                     accept=lambda node: node is not None)

    def gone(self, role, name=""):
        until(f"{role} “{name}” to go", lambda: not self.all(role, name))

    def press(self, role, name="", within=None):
        """Presses the first of that name that can be pressed."""
        def attempt():
            node = next(filter(is_sensitive, self.each(role, name, within=within)), None)
            return node is not None and node.queryAction().doAction(0)

        until(f"{role} “{name}” to take a press", attempt)

    def frames(self):
        return [node.name for node in self.application() if node is not None]

    def wait_for_title(self, title):
        until(f"a window called “{title}”", lambda: title in self.frames())

    def has_keys(self):
        active = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"],
                                capture_output=True, text=True, check=False)
        return active.stdout.strip() == str(self.process.pid)

    def keys(self, *keys):
        # xdotool sends to the window that has the focus, which openbox gives a moment later.
        until("the focus", self.has_keys)
        subprocess.run(["xdotool", "key", "--delay", "60", *keys], check=True)

    def section(self, name):
        """Goes to the page by its key, or by the sidebar where it has none."""
        if name in SECTIONS:
            self.keys(f"ctrl+{SECTIONS[name]}")
        else:
            self.click(self.find("list item", name.capitalize()))

    def type(self, text):
        until("the focus", self.has_keys)
        subprocess.run(["xdotool", "type", "--delay", "15", str(text)], check=True)

    def heard_focused(self):
        """What has the focus, by the events that a screen reader gets; None before they come."""
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            if self.last_focused is not None and is_focused(self.last_focused):
                return self.last_focused
        except GLib.Error:  # it has gone
            pass
        return None

    def focused(self):
        """The same, looked for where no event has told: that walk is long."""
        self.last_focused = self.heard_focused() or until(
            "the objects to keep still", lambda: next(filter(is_focused, self.each()), None),
            accept=lambda found: True)
        return self.last_focused

    def step(self, *keys):
        """What the keys, Tab by itself, lead the focus to."""
        before = self.focused()
        subprocess.run(["xdotool", "key", *(keys or ("Tab",))], check=True)
        end = time.monotonic() + 5
        while self.heard_focused() in (before, None) and time.monotonic() < end:
            time.sleep(0.02)
        return self.focused()

    def tab_to(self, role, name="", backward=False):
        """Moves the focus on until it is there; nothing comes round more than once."""
        until("the focus", self.has_keys)
        node = self.focused()
        for _ in range(MOST_STOPS):
            if node is not None and node.getRoleName() == role and name in node.name:
                return node
            node = self.step("shift+Tab" if backward else "Tab")
        raise Failure(f"no Tab leads to {role} “{name}”")

    def fill(self, name, text, backward=False):
        self.tab_to("text", name, backward)
        self.keys("ctrl+a")
        self.type(text)

    def repeat(self, keys, button):
        """Presses the keys until that button has nothing more to do."""
        idle = 0
        node = self.find("button", button)
        for _ in range(MOST_STEPS):
            # Each page has a button of its own, and the keys may lead to another page.
            if not is_shown(node):
                node = self.find("button", button)
            # A slow program may be about to show that there is more.
            idle = 0 if is_sensitive(node) else idle + 1
            if idle == 3:
                return
            self.keys(keys)
            time.sleep(0.1)
        raise Failure(f"{button} has no end")

    def undo_all(self):
        self.repeat("ctrl+z", "Undo")

    def redo_all(self):
        self.repeat("ctrl+shift+z", "Redo")

    def pointer(self, *words):
        subprocess.run(["xdotool", *map(str, words)], check=True)

    def double_click(self, x, y, *result):
        """Until what it leads to is there: a busy machine takes it for two clicks."""
        for _ in range(5):
            self.pointer("mousemove", x, y, "click", "--repeat", 2, "--delay", 80, 1)
            try:
                return until(f"what a double click leads to: {result}",
                             lambda: next(self.each(*result), None), seconds=6,
                             accept=lambda node: node is not None)
            except Failure:
                continue
        raise Failure(f"a double click at {x}, {y} leads to no {result}")

    def corner(self):
        """Where on the screen the boxes of its objects begin: within the frame that it draws for
        itself where there is no compositor."""
        words = subprocess.run(["xdotool", "getactivewindow", "getwindowgeometry", "--shell"],
                               capture_output=True, check=True, text=True).stdout.split()
        geometry = dict(word.split("=") for word in words)
        content = next(node for node in self.application()[0] if is_shown(node))
        frame = int(geometry["WIDTH"]) - box(content)[2]
        return int(geometry["X"]) + frame, int(geometry["Y"]) + frame

    def click(self, node, x=None, y=None):
        """Clicks the middle of it, or a place in it."""
        until(f"{node.name} to have a place", lambda: box(node)[2] > 0)
        left, top = self.corner()
        node_x, node_y, width, height = box(node)
        self.pointer("mousemove", left + node_x + (width // 2 if x is None else x),
                     top + node_y + (height // 2 if y is None else y), "click", 1)


def boxes(nodes):
    """Where they are in their window, when none moves any longer."""
    places = [None]

    def rest():
        extents = [node.queryComponent().getExtents(pyatspi.WINDOW_COORDS) for node in nodes]
        places.append([(each.x, each.y, each.width, each.height) for each in extents])
        return places[-1] == places[-2]

    until("objects to rest", rest)
    return places[-1]


def box(node):
    return boxes([node])[0]


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
