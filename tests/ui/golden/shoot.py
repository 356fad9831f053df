# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside a display of its own: opens the program and takes a picture of each scene.

shoot.py PROGRAM FOLDER PLAN NAME=KEY[+KEY…][,KEY…] …: the pictures are FOLDER/NAME.png. A plan
called “-” is none: the start page. Where FOLDER has NAME.want.png, the picture is taken again
until it is that one, or until it is clear that it won't be."""
import os
import pathlib
import subprocess
import sys
import time

from PIL import Image, ImageGrab, ImageOps

import likeness
from modes import FRAME

# Where it can be told what is wanted, a picture that came too early does no harm.
REST = 0.35
LONG_REST = 1.2
PATIENCE = 20
MAXIMIZED = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application class="*"><maximized>yes</maximized></application></applications></openbox_config>"""


def grab():
    screen = ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).convert("RGB")
    return ImageOps.crop(screen, FRAME)


def wait_for_rest(before=None, rest=LONG_REST):
    """The screen, when it has changed and then kept still."""
    end = time.monotonic() + PATIENCE
    last, since = grab(), time.monotonic()
    changed = before is None
    while time.monotonic() < end:
        time.sleep(0.07)
        now = grab()
        if now.tobytes() != last.tobytes():
            last, since = now, time.monotonic()
        changed = changed or now.tobytes() != before.tobytes()
        if changed and time.monotonic() - since >= rest:
            break
    return last


def is_blank(picture):
    return all(least == most for least, most in picture.getextrema())


def run_quietly(*words):
    return subprocess.run(words, check=False, capture_output=True, text=True).stdout.strip()


def wait_for_window(process):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            sys.exit(f"the program ended with {process.returncode}")
        # It is there before it has painted anything.
        if run_quietly("xdotool", "getactivewindow") and not is_blank(grab()):
            return
        time.sleep(0.05)
    sys.exit("no window came")


def press(keys, rest):
    before = grab()
    for key in keys:
        run_quietly("xdotool", "key", "--delay", "40", key)
    return wait_for_rest(before, rest) if keys else before


def take(path, keys):
    want = path.with_suffix(".want.png")
    picture = press(keys, REST if want.exists() else LONG_REST)
    end = time.monotonic() + (PATIENCE if want.exists() else 0)
    while time.monotonic() < end:
        if likeness.are_alike(picture, Image.open(want)):
            break
        time.sleep(0.3)
        picture = grab()
    picture.save(path)


def main(program, folder, plan, *scenes):
    home = pathlib.Path(os.environ["HOME"])
    (home / "rc.xml").write_text(MAXIMIZED)
    manager = subprocess.Popen(["openbox", "--config-file", home / "rc.xml"],
                               stderr=subprocess.DEVNULL, env=dict(os.environ, LC_ALL="C.UTF-8"))
    width, height = ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).size
    run_quietly("xdotool", "mousemove", str(width - 1), str(height - 1))
    process = subprocess.Popen([program] if plan == "-" else [program, plan])
    try:
        wait_for_window(process)
        wait_for_rest()
        for scene in scenes:
            name, _, keys = scene.partition("=")
            take(pathlib.Path(folder) / f"{name}.png", [key for key in keys.split(",") if key])
            if process.poll() is not None:
                sys.exit(f"the program ended with {process.returncode} at {name}")
    finally:
        process.terminate()
        process.wait(PATIENCE)
        manager.terminate()


main(*sys.argv[1:])
