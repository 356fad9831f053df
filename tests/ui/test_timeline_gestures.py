# SPDX-License-Identifier: GPL-3.0-or-later
"""What hands do with several touchpoints, at edges, with beats and between windows."""
import shutil
import subprocess

import ui
from timeline import Timeline, copy_plan

RADIO = "Radio from the field, with tractors"
PHOTOGRAPHS = "Photographs"
BEFORE = ", 7 September to 3 October,"
BANNER = "A banner over the river fair"


def the_view_follows_a_drag_at_its_edge(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        timeline.select(RADIO)
        window.keys("ctrl+plus", "ctrl+plus", "ctrl+plus")
        x, y = timeline.middle(RADIO)
        left, _, width, _ = ui.box(timeline.area)
        timeline.drag(x, y, timeline.left + left + width - 130 - x, 0)
        ui.until("the last month", lambda: " December" in timeline.bar(RADIO).name)
        window.keys("Escape")
        timeline.release()
        timeline.wait_for(RADIO, BEFORE)
        timeline.save_and_compare()


def shift_moves_to_the_very_day(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        x, y = timeline.middle(RADIO)
        timeline.drag(x, y, 10, 0)
        timeline.wait_for(RADIO, ", 13 September to 9 October,")
        window.keys("Escape")
        timeline.release()
        timeline.wait_for(RADIO, BEFORE)
        timeline.drag(x, y, 10, 0, "shift")
        ui.until("a day within the week", lambda: any(
            f", {day} September to " in timeline.bar(RADIO).name for day in (10, 11, 12)))
        timeline.release("shift")
        timeline.save_and_compare()


def select_besides(timeline, title):
    x, y = timeline.middle(title)
    timeline.window.pointer("keydown", "Control_L", "mousemove", x, y, "click", 1,
                            "keyup", "Control_L")
    ui.until("two bars", lambda: len(timeline.selected()) == 2)


def all_that_is_selected_moves_in_one_step(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        before = timeline.bar(PHOTOGRAPHS).name
        timeline.select(RADIO)
        select_besides(timeline, PHOTOGRAPHS)
        x, y = timeline.middle(RADIO)
        timeline.drag(x, y, 40, 0)
        timeline.release()
        ui.until("other days", lambda: BEFORE not in timeline.bar(RADIO).name
                 and timeline.bar(PHOTOGRAPHS).name != before)
        window.keys("ctrl+z")
        timeline.wait_for(RADIO, BEFORE)
        timeline.wait_for(PHOTOGRAPHS, before)
        timeline.save_and_compare()


def a_double_click_creates_for_the_beat_below(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        x, _ = timeline.middle(BANNER)
        window.double_click(x, timeline.lane(1), "dialog", "Touchpoint")
        window.fill("Title", "Long table")
        window.keys("Return", "Escape")
        timeline.wait_for("Long table", "community", "beat 4 Bring a chair")
        window.gone("dialog")
        timeline.save_and_compare()


def escape_leaves_no_step_of_a_new_one(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        n_bars = timeline.area.childCount
        x, _ = timeline.middle(BANNER)
        timeline.drag(x, timeline.lane(0), 40, 0)
        ui.until("one bar more", lambda: timeline.area.childCount == n_bars + 1)
        window.keys("Escape")
        timeline.release()
        ui.until("one bar less", lambda: timeline.area.childCount == n_bars)
        for name in ("Undo", "Redo"):
            ui.expect(not ui.is_sensitive(window.find("button", name)), f"{name} has a step")


def a_beat_is_selected_and_opened(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        x, _ = timeline.middle(BANNER)
        y = min(y for _, y, _, _ in ui.boxes(timeline.bars())) + timeline.top - 30
        window.pointer("mousemove", x, y, "click", 1)
        window.keys("F9")
        window.find("heading", "Bring a chair")
        window.keys("F9")
        window.gone("heading", "Bring a chair")
        ui.box(timeline.area)
        window.double_click(x, y, "dialog")
        window.find("text", "Message")
        window.keys("Escape")


def activate(name):
    subprocess.run(["xdotool", "search", "--onlyvisible", "--name", name, "windowactivate",
                    "--sync"], check=True)


def touchpoints_are_copied_into_another_window(home):
    path = copy_plan(home)
    other = home / "other.brandplan"
    shutil.copy(ui.SAMPLES / "outdoor-shop.brandplan", other)
    with ui.Window(path, other) as window:
        ui.until("two windows", lambda: len(window.frames()) == 2)
        title = next(name for name in window.frames() if name != "The slow loaf")
        activate("The slow loaf")
        timeline = Timeline(window, path)
        n_bars = len(timeline.bars())
        window.keys("ctrl+a", "ctrl+c")
        activate(title)
        window.section("timeline")
        area = window.find("list", "Synergy timeline", within=window.find("frame", title))
        n_before = ui.until("the other's bars", lambda: area.childCount)
        window.keys("ctrl+v")
        ui.until("the copies", lambda: area.childCount == n_before + n_bars)
        copy = next(bar for bar in area if bar.name.startswith(RADIO))
        ui.expect("beat" not in copy.name, f"a beat of another plan: {copy.name}")
        window.find(None, "Pasted without Beat “")
        window.keys("ctrl+z", "ctrl+s")
        ui.until("the copies to go", lambda: area.childCount == n_before)


ui.main(the_view_follows_a_drag_at_its_edge,
        shift_moves_to_the_very_day,
        all_that_is_selected_moves_in_one_step,
        a_double_click_creates_for_the_beat_below,
        escape_leaves_no_step_of_a_new_one,
        a_beat_is_selected_and_opened,
        touchpoints_are_copied_into_another_window)
