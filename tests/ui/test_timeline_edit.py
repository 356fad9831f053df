# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing on the timeline by pointer and by keys, as people do."""
import subprocess

import ui
from timeline import BAKERY, Timeline, copy_plan

RADIO = "Radio from the field, with tractors"
BEFORE = ", 7 September to 3 October,"
BANNER = "A banner over the river fair"


def a_drag_moves_the_dates_and_escape_gives_them_back(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        x, y = timeline.middle(RADIO)
        timeline.drag(x, y, 40, 0)
        ui.until("another day", lambda: BEFORE not in timeline.bar(RADIO).name)
        window.keys("Escape")
        timeline.wait_for(RADIO, BEFORE)
        timeline.release()
        timeline.drag(x, y, 40, 0)
        timeline.release()
        ui.until("another day", lambda: BEFORE not in timeline.bar(RADIO).name)
        window.keys("ctrl+z")
        timeline.wait_for(RADIO, BEFORE)
        timeline.save_and_compare()


def an_edge_that_is_dragged_changes_the_length(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        x, y, width, height = timeline.box(RADIO)
        timeline.drag(x + width - 2, y + height // 2, 30, 0)
        timeline.release()
        ui.until("another end", lambda: BEFORE not in timeline.bar(RADIO).name)
        timeline.wait_for(RADIO, ", 7 September to ")
        timeline.drag(x + 2, y + height // 2, -20, 0)
        timeline.release()
        ui.until("another start", lambda: ", 7 September to " not in timeline.bar(RADIO).name)
        timeline.save_and_compare()


def a_drag_into_another_lane_changes_the_dimension(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        x, y = timeline.middle(RADIO)
        timeline.drag(x, y, 0, timeline.lane(1) - y)
        timeline.release()
        timeline.wait_for(RADIO, "community", BEFORE)
        timeline.save_and_compare()


def a_drop_on_a_beat_sets_the_beat(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        x, y = timeline.middle(RADIO)
        timeline.wait_for(RADIO, "beat 5")
        top = min(y for _, y, _, _ in ui.boxes(timeline.bars())) + timeline.top
        timeline.drag(x, y, -120, top - 30 - y)
        timeline.release()
        timeline.wait_for(RADIO, "beat 4", BEFORE)
        timeline.save_and_compare()


def a_drag_on_an_empty_lane_creates(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        n_bars = timeline.area.childCount
        x, _ = timeline.middle(BANNER)
        timeline.drag(x, timeline.lane(0), 40, 0)
        timeline.release()
        ui.until("one bar more", lambda: timeline.area.childCount == n_bars + 1)
        ui.until("the title to have the keys", lambda: [
            node for node in window.all("text", "Title")
            if node.getState().contains(ui.pyatspi.STATE_FOCUSED)])
        subprocess.run(["xdotool", "type", "Open doors"], check=True)
        window.keys("Return", "Escape")
        timeline.wait_for("Open doors", "mass", "burst", "planned", "beat 4")
        timeline.select(RADIO)
        timeline.save_and_compare()


def control_and_band_select_several(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        timeline.select(RADIO)
        x, y = timeline.middle("Photographs")
        window.pointer("keydown", "Control_L", "mousemove", x, y, "click", 1, "keyup", "Control_L")
        ui.until("two bars", lambda: len(timeline.selected()) == 2)
        window.keys("Escape")
        ui.until("no bar", lambda: not timeline.selected())
        x, y, width, _ = timeline.box(RADIO)
        timeline.drag(x - 15, y - 3, width + 30, 12, "shift")
        timeline.release("shift")
        ui.until("the banded bars", lambda: any(name.startswith(RADIO)
                                                for name in timeline.selected()))
        ui.expect(not any(name.startswith("Photographs") for name in timeline.selected()),
                  str(timeline.selected()))
        window.keys("ctrl+a")
        ui.until("all bars", lambda: len(timeline.selected()) == len(timeline.bars()))


def keys_move_resize_and_change_lanes(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        timeline.select(RADIO)
        for keys, words in (("alt+Right", "8 September to 4 October"),
                            ("ctrl+alt+Right", "15 September to 11 October"),
                            ("ctrl+alt+Left", "8 September to 4 October"),
                            ("alt+Left", BEFORE),
                            ("shift+alt+Right", "7 September to 4 October"),
                            ("ctrl+shift+alt+Right", "7 September to 11 October"),
                            ("alt+Down", ", community, "), ("alt+Up", ", mass, ")):
            window.keys(keys)
            timeline.wait_for(RADIO, words)
        timeline.save_and_compare()


def arrows_walk_in_time_and_lane(home):
    with ui.Window(BAKERY) as window:
        timeline = Timeline(window, BAKERY)
        bars = [bar.name for bar in timeline.area]
        window.keys("Down")
        ui.until("the first bar", lambda: timeline.selected() == bars[:1])
        window.keys("Right")
        ui.until("the next bar", lambda: timeline.selected() == bars[1:2])
        window.keys("Left", "Down")
        ui.until("the next lane", lambda: ", community, " in timeline.selected()[0])
        window.keys("shift+Right")
        ui.until("two bars", lambda: len(timeline.selected()) == 2)


def keys_delete_copy_paste_and_duplicate(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        n_bars = timeline.area.childCount
        timeline.select(RADIO)
        window.keys("Delete")
        timeline.wait_gone(RADIO)
        window.press("button", "Undo")
        timeline.wait_for(RADIO, "7 September")
        window.section("timeline")
        timeline.select(RADIO)
        window.keys("ctrl+d")
        ui.until("a copy", lambda: timeline.area.childCount == n_bars + 1)
        window.keys("ctrl+x")
        ui.until("the copy cut", lambda: timeline.area.childCount == n_bars)
        window.keys("Home", "ctrl+v")
        ui.until("a copy at the cursor",
                 lambda: [bar for bar in timeline.area if bar.name.startswith(RADIO)
                          and "5 January to 31 January" in bar.name])
        timeline.save_and_compare()


def the_menu_changes_what_is_selected(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        x, y = timeline.middle(RADIO)
        window.pointer("mousemove", x, y, "click", 3)
        window.find("menu item")
        window.keys("Down", "Return")
        ui.until("a copy", lambda: len([bar for bar in timeline.area
                                        if bar.name.startswith(RADIO)]) == 2)
        timeline.save_and_compare()


ui.main(a_drag_moves_the_dates_and_escape_gives_them_back,
        an_edge_that_is_dragged_changes_the_length,
        a_drag_into_another_lane_changes_the_dimension,
        a_drop_on_a_beat_sets_the_beat,
        a_drag_on_an_empty_lane_creates,
        control_and_band_select_several,
        keys_move_resize_and_change_lanes,
        arrows_walk_in_time_and_lane,
        keys_delete_copy_paste_and_duplicate,
        the_menu_changes_what_is_selected)
