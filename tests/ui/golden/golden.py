# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the window with the pictures beside this script, in every mode that people set.

golden.py [--update | --all FOLDER [MODE…]] PROGRAM BUILD
  --update       makes the kept pictures anew; look at each before it is committed
  --all FOLDER   takes every scene in every mode, or in these, into FOLDER, to look at

The pictures mean letter by letter only what the same libraries and font draw, which
versions.json names; by others they are compared coarsely."""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

from PIL import Image

import likeness
import pseudo
from modes import BLANK, FRAME, MODES, PSEUDO, SAMPLE, SCENES

HERE = pathlib.Path(__file__).resolve().parent
LIBRARIES = ("gtk4", "libadwaita-1", "pango", "cairo", "freetype2", "harfbuzz")
FONT = "Cantarell 11"
# The day of which the bakery's plan speaks.
TODAY = "1779926400"
SETTINGS = f"""[Settings]
gtk-font-name={FONT}
gtk-enable-animations=false
gtk-cursor-blink=false
gtk-xft-antialias=1
gtk-xft-hinting=1
gtk-xft-hintstyle=hintslight
gtk-xft-rgba=none
"""


def get_versions():
    found = {name: subprocess.run(["pkg-config", "--modversion", name], check=False, text=True,
                                  capture_output=True).stdout.strip() for name in LIBRARIES}
    font = subprocess.run(["fc-match", "-f", "%{file}", FONT.rsplit(" ", 1)[0]], check=True,
                          capture_output=True, text=True).stdout
    digest = hashlib.sha256(pathlib.Path(font).read_bytes()).hexdigest()
    return {**found, "font": f"{pathlib.Path(font).name} {digest[:16]}"}


def make_home(folder, mode):
    (folder / "config/gtk-4.0").mkdir(parents=True)
    (folder / "config/gtk-4.0/settings.ini").write_text(SETTINGS)
    (folder / "run").mkdir(mode=0o700)
    (folder / ".Xdefaults").write_text(f"Xft.dpi: {mode.dpi}\n")


def get_texts(folder, build, mode):
    """Where the translations are; those of the made-up language are made."""
    if mode.environment.get("LANGUAGE") != PSEUDO:
        return f"{build}/po"
    name = "LC_MESSAGES/brand-planner.mo"
    pseudo.make_catalogue(pathlib.Path(build) / "po/de" / name, folder / "texts" / PSEUDO / name)
    return f"{folder}/texts"


def make_environment(folder, build, mode):
    kept = {name: value for name, value in os.environ.items()
            if name not in ("WAYLAND_DISPLAY", "DISPLAY", "LANGUAGE", "DBUS_SESSION_BUS_ADDRESS")}
    return dict(kept, HOME=str(folder), XDG_RUNTIME_DIR=f"{folder}/run",
                XDG_CONFIG_HOME=f"{folder}/config", XDG_DATA_HOME=f"{folder}/data",
                XDG_STATE_HOME=f"{folder}/state", XDG_CACHE_HOME=f"{folder}/cache",
                GDK_BACKEND="x11", GSK_RENDERER="cairo", GDK_DISABLE="gl,vulkan",
                GDK_DEBUG="no-portals", ADW_DISABLE_PORTAL="1", GTK_A11Y="none",
                GSETTINGS_BACKEND="memory", GSETTINGS_SCHEMA_DIR=f"{build}/data",
                BRAND_PLANNER_LOCALEDIR=get_texts(folder, build, mode),
                SOURCE_DATE_EPOCH=TODAY, TZ="UTC", LC_ALL=mode.locale,
                PYTHONDONTWRITEBYTECODE="1", **mode.environment)


class Display:
    """A server with a number of its own. Numbers that are counted up collide where several tests
    run in sandboxes: these see one another's abstract sockets, but not one another's locks."""

    def __init__(self, size):
        width, height = map(int, size.split("x"))
        self.screen = f"{width + 2 * FRAME}x{height + 2 * FRAME}x24"
        self.name = f":{random.randrange(1000, 60000)}"

    def __enter__(self):
        reader, writer = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", self.name, "-displayfd", str(writer), "-screen", "0", self.screen,
             "-nolisten", "tcp", "-noreset"], pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            answer.readline()
        return self.name

    def __exit__(self, *trouble):
        self.server.terminate()
        self.server.wait()


def make_plan(folder, program, plan):
    """A copy, last saved on the day that the pictures show."""
    copy = folder / "plan.brandplan"
    if plan == BLANK:
        subprocess.run([program, "new", copy], check=True,
                       env=dict(os.environ, SOURCE_DATE_EPOCH=TODAY))
    else:
        shutil.copy(plan, copy)
    os.utime(copy, (int(TODAY), int(TODAY)))
    return copy


def list_runs(names_of):
    """What one start of the program shows: mode, plan, scenes."""
    for mode in MODES:
        for plan in (SAMPLE, BLANK, None):
            scenes = [scene for scene in SCENES
                      if scene.plan == plan and scene.name in names_of(mode)]
            if scenes:
                yield mode, plan, scenes


def run_inside(mode, environment, arguments):
    """Once more where the display's number was taken."""
    for last in (False, True):
        with Display(mode.size) as display:
            done = subprocess.run(
                ["dbus-run-session", "--", sys.executable, HERE / "shoot.py", *arguments],
                env=dict(environment, DISPLAY=display), check=last, timeout=120,
                stdin=subprocess.DEVNULL, stderr=None if last else subprocess.DEVNULL)
        if done.returncode == 0:
            return


def shoot(run, program, build, out, wanted):
    mode, plan, scenes = run
    with tempfile.TemporaryDirectory() as home:
        folder = pathlib.Path(home)
        make_home(folder, mode)
        plan = make_plan(folder, program, plan) if plan is not None else "-"
        for scene in scenes:
            name = f"{scene.name}-{mode.name}"
            if wanted and (HERE / f"{name}.png").exists():
                shutil.copy(HERE / f"{name}.png", out / f"{name}.want.png")
        run_inside(mode, make_environment(folder, build, mode),
                   [program, out, plan,
                    *(f"{scene.name}-{mode.name}={scene.keys}" for scene in scenes)])
    return [f"{scene.name}-{mode.name}" for scene in scenes]


def take_pictures(names_of, program, build, out, wanted=False):
    runs = list(list_runs(names_of))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        lists = pool.map(lambda run: shoot(run, program, build, out, wanted), runs)
        return [name for names in lists for name in names]


def compare(names, out, is_coarse):
    failed = 0
    for name in names:
        taken, kept = Image.open(out / f"{name}.png"), HERE / f"{name}.png"
        if kept.exists() and likeness.are_alike(taken, Image.open(kept), is_coarse):
            print(f"ok {name}")
            (out / f"{name}.want.png").unlink()
            continue
        failed += 1
        print(f"not ok {name}: see {out / name}.png", end="")
        if kept.exists() and Image.open(kept).size == taken.size:
            difference = likeness.find_difference(taken, Image.open(kept), likeness.MOST_LEVELS)
            difference.save(out / f"{name}.diff.png")
            print(f", .want.png and .diff.png ({likeness.get_share(difference):.2%} differs)",
                  end="")
        print()
    return failed


def update(names, out):
    for old in HERE.glob("*.png"):
        old.unlink()
    for name in names:
        Image.open(out / f"{name}.png").save(HERE / f"{name}.png", optimize=True)
    (HERE / "versions.json").write_text(json.dumps(get_versions(), indent=2) + "\n")


def main(*arguments):
    *options, program, build = arguments
    out = pathlib.Path(build).resolve() / "meson-logs/golden"
    if options[:1] == ["--all"]:
        out = pathlib.Path(options[1]).resolve()
    elif out.exists():
        shutil.rmtree(out)
    out.mkdir(parents=True, exist_ok=True)
    if options[:1] == ["--all"]:
        every, modes = {scene.name for scene in SCENES}, options[2:]
        take_pictures(lambda mode: every if not modes or mode.name in modes else (), program,
                      build, out)
        return 0
    is_update = options == ["--update"]
    names = take_pictures(lambda mode: mode.kept, program, build, out, not is_update)
    if is_update:
        update(names, out)
        return 0
    known = json.loads((HERE / "versions.json").read_text())
    return 1 if compare(names, out, known != get_versions()) else 0


sys.exit(main(*sys.argv[1:]))
