# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures that README, help and metainfo show, of the real window."""
import pathlib
import subprocess
import time

import ui

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "data/screenshots"
PAGES = (("Balance", "overview"), ("Lesson ", "lessons"), ("Beats", "story"),
         ("Together", "timeline"), ("Sign-off", "measures"), ("Goals", "goals"))


def take(name):
    # Animations end before the picture is taken.
    time.sleep(1)
    window = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, check=True,
                            text=True).stdout.strip()
    path = FOLDER / f"{name}.png"
    subprocess.run(["import", "-window", window, path], check=True)
    # Without a compositor the window has a frame for its shadow.
    subprocess.run(["mogrify", "-shave", "5x5", "+repage", path], check=True)


def pages_of_the_bakery(home):
    with ui.Window(ui.SAMPLES / "bakery.brandplan") as window:
        window.wait_for_title("The slow loaf")
        window.keys("super+Up")
        for words, name in PAGES:
            window.section(name)
            window.find("label", words, shown=False)
            take(name)


def the_start(home):
    with ui.Window() as window:
        window.find("button", "Open")
        take("start")


FOLDER.mkdir(exist_ok=True)
ui.main(pages_of_the_bakery, the_start)
