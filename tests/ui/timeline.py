# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline of a plan of one's own, for tests that drive it."""
import shutil
import time

import ui

BAKERY = ui.SAMPLES / "bakery.brandplan"


FLAGS = ("Ritual: ", "Holiday: ", "Act by: ", "Crest: ", "Watch until: ")


def is_flag(child):
    """Whether a child of the picture is a day of culture, not a bar."""
    return child.name.startswith(FLAGS)


def is_beat(child):
    """Whether a child of the picture is a beat, as “Beat 4 Bring a chair, Turn, …”."""
    return child.name.startswith("Beat ")


class Timeline:
    """The timeline of a plan of one's own, and where its bars are on the screen."""

    def __init__(self, window, path=BAKERY, n_bars=25, title="The slow loaf"):
        self.window = window
        self.path = path
        window.wait_for_title(title)
        window.section("timeline")
        self.area = window.find("list", "Synergy timeline")
        ui.until("the bars", lambda: self.area.childCount >= n_bars)
        self.left, self.top = window.corner()

    def bars(self):
        return [child for child in self.area if not is_flag(child) and not is_beat(child)]

    def bar(self, title):
        return ui.until(f"the bar {title}",
                        lambda: [bar for bar in self.bars() if bar.name.startswith(title)])[0]

    def box(self, title):
        x, y, width, height = ui.box(self.bar(title))
        return x + self.left, y + self.top, width, height

    def wait_for(self, title, *words):
        ui.until(f"{title} with {words}",
                 lambda: all(word in self.bar(title).name for word in words))

    def wait_gone(self, title):
        ui.until(f"{title} to go",
                 lambda: not [bar for bar in self.area if bar.name.startswith(title)])

    def selected(self):
        return [bar.name for bar in self.area
                if bar.getState().contains(ui.pyatspi.STATE_SELECTED)]

    def drag(self, x, y, dx, dy, *keys):
        """Leaves the button pressed. Two steps, as a hand makes more than one."""
        for key in keys:
            self.window.pointer("keydown", key)
        self.window.pointer("mousemove", x, y, "mousedown", 1)
        self.window.pointer("mousemove", x + dx // 2, y + dy // 2)
        self.window.pointer("mousemove", x + dx, y + dy)
        time.sleep(0.1)

    def release(self, *keys):
        self.window.pointer("mouseup", 1)
        for key in keys:
            self.window.pointer("keyup", key)

    def middle(self, title):
        x, y, width, height = self.box(title)
        return x + width // 2, y + height // 2

    def select(self, title):
        x, y = self.middle(title)
        self.window.pointer("mousemove", x, y, "click", 1)
        ui.until(f"{title} to be selected", lambda: len(self.selected()) == 1
                 and self.selected()[0].startswith(title))

    def lane(self, number):
        """A place in a lane's free days, far from all bars: below its last row."""
        dimension = ("mass", "community", "direct")[number]
        boxes = ui.boxes([bar for bar in self.area if f", {dimension}, " in bar.name])
        return self.top + max(y + height for _, y, _, height in boxes) + 3

    def save_and_compare(self):
        """Saves what was done, takes it back and saves again; the file is then what it was."""
        if ui.is_sensitive(self.window.find("button", "Undo")):
            self.window.keys("ctrl+s")
            ui.until("another file", lambda: self.path.read_bytes() != BAKERY.read_bytes())
        self.window.undo_all()
        self.window.keys("ctrl+s")
        ui.until("the file as it was", lambda: self.path.read_bytes() == BAKERY.read_bytes())


def copy_plan(home):
    path = home / "plan.brandplan"
    shutil.copy(BAKERY, path)
    return path
