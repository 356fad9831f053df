# SPDX-License-Identifier: GPL-3.0-or-later
"""Another program changes the file under the window, and both come together by keys."""
import json
import time

import ui
from timeline import copy_plan

PREMISE = ("story", "premise")
PROMISE = ("story", "promise")


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def change(path, *edits):
    """As another program would: each edit is a path of members, then what stands there."""
    plan = read(path)
    for (kind, field), value in edits:
        plan[kind][field] = value
    time.sleep(0.05)  # a file's time may have no finer steps
    other = path.with_suffix(".new")
    other.write_text(json.dumps(plan, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    other.rename(path)


def write_premise(window, *keys):
    window.section("story")
    window.tab_to("text", "Premise")
    window.keys("ctrl+a", *keys)


def merge_from_the_banner(window):
    window.find("label", "Another program has changed the file.")
    window.tab_to("button", "Merge", backward=True)
    window.keys("Return")


def save(window, path, **expected):
    """Until the file's story says that."""
    window.keys("ctrl+s")
    ui.until("the file", lambda: expected.items() <= read(path)["story"].items())


def changes_apart_come_in_and_go_again(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        window.wait_for_title("The slow loaf")
        write_premise(window, *"rye")
        change(path, (PROMISE, "Bread for all"))
        merge_from_the_banner(window)
        window.find("label", "Merged: ")
        window.gone("label", "Another program has changed the file.")
        window.keys("ctrl+z")
        window.find("label", "Another program has changed the file.")
        window.keys("ctrl+shift+z")
        window.gone("label", "Another program has changed the file.")
        save(window, path, premise="rye", promise="Bread for all")


def conflict_is_decided_by_keys(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        window.wait_for_title("The slow loaf")
        write_premise(window, *"rye")
        change(path, (PREMISE, "Wheat"), (PROMISE, "Bread for all"))
        merge_from_the_banner(window)
        dialog = window.find("dialog", "Merge")
        window.find("label", "0 of 1 decided")
        ui.expect(not ui.is_sensitive(window.find("button", "Merge", within=dialog)),
                  "Merge can be pressed before anything is decided")
        window.find("grouping", "Premise", within=dialog)
        window.tab_to("radio button", "Mine: rye")
        window.step("Down")
        window.tab_to("radio button", "In the file: Wheat")
        window.keys("space")
        window.find("label", "1 of 1 decided")
        window.tab_to("button", "Merge")
        window.keys("Return")
        window.gone("dialog", "Merge")
        save(window, path, premise="Wheat", promise="Bread for all")


def given_up_merge_leaves_the_choice_open(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        window.wait_for_title("The slow loaf")
        write_premise(window, *"rye")
        change(path, (PREMISE, "Wheat"))
        merge_from_the_banner(window)
        window.find("dialog", "Merge")
        window.keys("Escape")
        window.gone("dialog", "Merge")
        window.find("label", "Another program has changed the file.")
        window.keys("ctrl+s")
        window.tab_to("button", "Merge and save")
        window.keys("Escape")
        window.gone("button", "Merge and save")
        window.press("button", "Keep mine")
        window.gone("label", "Another program has changed the file.")
        save(window, path, premise="rye")


ui.main(changes_apart_come_in_and_go_again, conflict_is_decided_by_keys,
        given_up_merge_leaves_the_choice_open)
