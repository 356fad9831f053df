# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures that README, help and metainfo show, of the real window."""
import os
import pathlib
import shutil
import subprocess
import time

import ui

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "data/screenshots"
PAGES = (("Balance", "overview"), ("Lesson ", "lessons"), ("What they expect", "customers"),
         ("Are you welcome?", "community"), ("Where your culture ends", "culture"),
         ("Beats", "story"), ("Together", "timeline"), ("Sign-off", "measures"),
         ("Goals", "goals"), ("Dismiss", "checks"), ("The customers’ way", "operate"))
# On the morning of the day that the pictures show.
LAST_SAVED = int(os.environ["SOURCE_DATE_EPOCH"]) + 34200


def take(name):
    # Nothing lies below the pointer, and animations end before the picture is taken.
    subprocess.run(["xdotool", "mousemove", "0", "0"], check=True)
    time.sleep(1)
    window = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, check=True,
                            text=True).stdout.strip()
    path = FOLDER / f"{name}.png"
    subprocess.run(["import", "-window", window, path], check=True)
    # Without a compositor the window has a frame for its shadow.
    subprocess.run(["mogrify", "-shave", "5x5", "+repage", path], check=True)


def scroll_to_top():
    """The lessons open at the question that waits; the picture shows what they lead to."""
    subprocess.run(["xdotool", "mousemove", "700", "500"], check=True)
    subprocess.run(["xdotool", "click", "--repeat", "60", "--delay", "20", "4"], check=True)


def pages_of_the_bakery(home):
    plan = shutil.copy(ui.SAMPLES / "bakery.brandplan", home)
    os.utime(plan, (LAST_SAVED, LAST_SAVED))
    with ui.Window(plan) as window:
        window.wait_for_title("The slow loaf")
        window.keys("super+Up")
        for words, name in PAGES:
            window.section(name)
            window.find(None, words, shown=False)
            if name == "lessons":
                scroll_to_top()
            take(name)


def the_start(home):
    with ui.Window() as window:
        window.find("button", "Open")
        take("start")


FOLDER.mkdir(exist_ok=True)
ui.main(pages_of_the_bakery, the_start)
