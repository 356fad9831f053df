# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is really killed while somebody types, and started again."""
import os
import pathlib

import pyatspi
import ui
from timeline import copy_plan


def journals():
    folder = pathlib.Path(os.environ["XDG_STATE_HOME"]) / "brand-planner/journal"
    return list(folder.glob("*.journal"))


def type_and_kill(path):
    """Types into the story, waits for the journal and nothing else, and kills."""
    window = ui.Window(path)
    window.__enter__()
    window.section("story")
    window.tab_to("text", "Premise")
    window.keys("ctrl+End", "exclam")
    ui.until("the journal", journals)
    window.process.kill()
    window.process.wait()
    pyatspi.Registry.deregisterEventListener(window.focus_moved, ui.FOCUS_EVENT)


def recovered_after_kill(home):
    path = copy_plan(home)
    before = path.read_bytes()
    type_and_kill(path)
    ui.expect(path.read_bytes() == before, "the file has changed")
    with ui.Window(path) as window:
        window.find("dialog", "Unsaved changes")
        window.find("label", "Brand Planner stopped before these changes")
        window.press("button", "Recover changes")
        window.gone("dialog", "Unsaved changes")
        window.section("story")
        window.tab_to("text", "Premise")
        window.keys("ctrl+s")
        ui.until("the file", lambda: path.read_bytes() != before)
        ui.until("the journal to go", lambda: not journals())
    ui.expect(b"!\"" in path.read_bytes(), "what was typed is not in the file")


def file_kept_after_kill(home):
    path = copy_plan(home)
    before = path.read_bytes()
    type_and_kill(path)
    with ui.Window() as window:
        window.find("dialog", "Unsaved changes")
        window.press("button", "Keep the file as it is")
        window.gone("dialog", "Unsaved changes")
        ui.until("the journal to go", lambda: not journals())
    ui.expect(path.read_bytes() == before, "the file has changed")
    versions = pathlib.Path(os.environ["XDG_STATE_HOME"]) / "brand-planner/versions"
    kept = list(versions.glob("*/*-unsaved.brandplan"))
    ui.expect(len(kept) == 1 and b"!\"" in kept[0].read_bytes(), "what was typed is not kept")


if __name__ == "__main__":
    ui.main(recovered_after_kill, file_kept_after_kill)
