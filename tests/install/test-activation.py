#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-activation.py PROGRAM: the bus starts the program by its service file, and whoever
starts it again hands over to the one that runs. Needs a display and a session bus."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

PROGRAM = pathlib.Path(sys.argv[1])
ID = "com.example.BrandPlanner"
SERVICE = PROGRAM.parents[1] / f"data/{ID}.service"
SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "data/samples"


def run(*command, check=True):
    return subprocess.run(list(map(str, command)), check=check, text=True, timeout=60,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout


def call(destination, path, method, *arguments):
    return run("gdbus", "call", "--session", "--dest", destination, "--object-path", path,
               "--method", method, *arguments)


def application(method, *arguments):
    return call(ID, "/com/example/BrandPlanner", f"org.freedesktop.Application.{method}",
                *arguments)


def bus(method, *arguments):
    return call("org.freedesktop.DBus", "/org/freedesktop/DBus", f"org.freedesktop.DBus.{method}",
                *arguments)


def windows():
    """The title of each window, and the process that it belongs to."""
    found = run("xdotool", "search", "--onlyvisible", "--class", "brand", check=False).split()
    return sorted((run("xdotool", "getwindowname", window).strip(),
                   int(run("xdotool", "getwindowpid", window))) for window in found)


def expect(what, question, wanted, seconds=20):
    end = time.monotonic() + seconds
    while (seen := question()) != wanted:
        if time.monotonic() > end:
            sys.exit(f"{what}: {seen}, not {wanted}")
        time.sleep(0.1)


def install_service():
    """The installed service file, but for the program, which is still in its build folder."""
    text = SERVICE.read_text()
    command = next(line for line in text.splitlines() if line.startswith("Exec="))
    installed = command.removeprefix("Exec=").split()[0]
    if pathlib.Path(installed).name != PROGRAM.name:
        sys.exit(f"{SERVICE} starts {installed}")
    folder = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "dbus-1/services"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / SERVICE.name).write_text(text.replace(installed, str(PROGRAM)))
    bus("ReloadConfig")


def check(folder):
    plans = [pathlib.Path(shutil.copy(SAMPLES / f"{name}.brandplan", folder))
             for name in ("bakery", "credit-union")]
    titles = [json.loads(plan.read_text())["plan"]["title"] for plan in plans]

    application("Open", f"['{plans[0].as_uri()}']", "{}")
    owner = int(bus("GetConnectionUnixProcessID", ID).split()[1].rstrip(",)"))
    command = pathlib.Path(f"/proc/{owner}/cmdline").read_bytes().split(b"\0")
    if b"--gapplication-service" not in command:
        sys.exit(f"The bus didn't start the program: {command}")
    expect("the plan that the bus was given", windows, [(titles[0], owner)])

    output = run(PROGRAM, plans[1])
    if output:
        sys.exit(f"The second process said: {output}")
    both = sorted((title, owner) for title in titles)
    expect("the plan that a second process was given", windows, both)

    run(PROGRAM, plans[0])
    run(PROGRAM)
    time.sleep(1)
    expect("windows after starting twice more", windows, both, 0)

    # It may be gone before it has answered.
    run("gapplication", "action", ID, "quit", check=False)
    expect("the end", lambda: bus("NameHasOwner", ID), "(false,)\n")


install_service()
with tempfile.TemporaryDirectory() as scratch:
    check(scratch)
