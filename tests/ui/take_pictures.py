# SPDX-License-Identifier: GPL-3.0-or-later
"""take_pictures.py PROGRAM FOLDER: takes the pictures that README, help and metainfo show, of the
real window in the language of the environment."""
import atexit
import gettext
import os
import pathlib
import shutil
import subprocess
import sys
import time

import ui

FOLDER = pathlib.Path(sys.argv[2])
_ = gettext.translation("brand-planner", os.environ.get("BRAND_PLANNER_LOCALEDIR"),
                        fallback=True).gettext
# Each section with words that are there once it is.
PAGES = (("overview", "Balance"), ("lessons", "Action plan"), ("customers", "What they expect"),
         ("community", "Are you welcome?"), ("culture", "Where your culture ends"),
         ("story", "Beats"), ("timeline", "Together"), ("measures", "Sign-off"),
         ("money", "What the touchpoints cost"), ("goals", "Goals"),
         ("checks", "Dismiss with a reason…"), ("operate", "The customers’ way"))
# Lessons open at the question that waits, and their picture shows what they lead to; below the
# goals, which have a picture of their own, is the money.
UP, DOWN = "4", "5"
SCROLLS = {"lessons": (UP, 60), "money": (DOWN, 12), "goals": (UP, 60)}
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


def copy(sample, folder):
    plan = shutil.copy(ui.SAMPLES / f"{sample}.brandplan", folder)
    os.utime(plan, (LAST_SAVED, LAST_SAVED))
    return plan


def go(window, name):
    if name in ui.SECTIONS:
        window.section(name)
    else:
        window.click(window.find("list item", _(name.capitalize())))


def scroll(button, clicks):
    subprocess.run(["xdotool", "mousemove", "700", "500"], check=True)
    subprocess.run(["xdotool", "click", "--repeat", str(clicks), "--delay", "20", button],
                   check=True)


def pages_of_the_bakery(home):
    # The export's dialog shows the folder.
    folder = pathlib.Path("/tmp/Kornblume")
    folder.mkdir()
    atexit.register(shutil.rmtree, folder)
    with ui.Window(copy("bakery", folder)) as window:
        window.wait_for_title("The slow loaf")
        window.keys("super+Up")
        for name, words in PAGES:
            go(window, name)
            window.find(None, _(words), shown=False)
            if name in SCROLLS:
                scroll(*SCROLLS[name])
            take(name)
        go(window, "timeline")
        window.click(window.find("radio button", _("Table")))
        window.click(window.find("table cell", "The jar club"))
        take("touchpoints")
        go(window, "lessons")
        window.click(window.find("radio button", _("Self-assessment")))
        window.find(None, _("Hunting or farming"))
        take("assess")
        go(window, "overview")
        window.keys("ctrl+e")
        window.find(None, _("First pages"))
        take("export")
        window.keys("Escape")


def the_start(home):
    with ui.Window() as window:
        window.find("button", _("Open"))
        take("start")


def plans_of_clients(home):
    folder = home / "Studio Nord"
    folder.mkdir()
    for sample in ("bakery", "credit-union", "outdoor-shop"):
        copy(sample, folder)
    settings = home / "config/glib-2.0/settings"
    settings.mkdir(parents=True)
    (settings / "keyfile").write_text("[com/example/BrandPlanner]\n"
                                      f"clients-folder='{folder.as_uri()}'\n")
    environment = {"GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": f"{home}/config",
                   "XDG_CACHE_HOME": f"{home}/cache"}
    with ui.Window(environment=environment) as window:
        window.find("button", _("Open"))
        title = _("_Clients")
        window.keys(f"alt+{title[title.index('_') + 1].lower()}")
        window.find("list item", "The slow loaf")
        take("clients")


FOLDER.mkdir(exist_ok=True)
ui.main(pages_of_the_bakery, the_start, plans_of_clients)
