# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits on every page, taken back and made again: the file is then what it was, or what it
became."""
import ui
from timeline import BAKERY, Timeline, copy_plan

RADIO = "Radio from the field, with tractors"
MEASURE = "People who can say why"


def edit_story(window):
    window.section("story")
    window.tab_to("text", "Premise")
    window.keys("End", "exclam")
    beat = window.find("button", "Beat 1: ")
    window.click(beat, 60, 60)
    window.find("dialog", "Beat")
    window.tab_to("text", "Emotion")
    window.keys("ctrl+a")
    window.type("Calm")
    window.keys("Tab", "Tab", "Escape")
    window.gone("dialog", "Beat")
    window.keys("alt+Right")
    window.find("button", "Beat 2: Bread needs a night")
    window.keys("Delete")
    window.find("label", "Beat deleted")
    window.tab_to("button", "Add")
    window.keys("Return")
    window.find("dialog", "Add beat")
    window.type("One more")
    window.keys("alt+a")
    window.gone("dialog", "Add beat")
    window.find("button", "Beat 6: One more")


def edit_timeline(window, path):
    timeline = Timeline(window, path)
    timeline.select(RADIO)
    window.keys("alt+Right", "shift+alt+Right", "alt+Down")
    timeline.wait_for(RADIO, ", community, ", "8 September to 5 October")
    x, y = timeline.middle(RADIO)
    timeline.drag(x, y, -40, 0)
    timeline.release()
    ui.until("other dates", lambda: "8 September" not in timeline.bar(RADIO).name)
    window.keys("Insert")
    window.find("dialog", "Touchpoint")
    window.type("Open doors")
    window.keys("Tab", "Tab", "Escape")
    window.gone("dialog", "Touchpoint")
    timeline.wait_for("Open doors")
    window.keys("F9")
    window.tab_to("text", "Channel")
    window.type("Post")
    window.keys("Tab", "F9")
    timeline.select("A banner over the river fair")
    window.keys("Delete")
    timeline.wait_gone("A banner over the river fair")


def edit_measures(window):
    window.section("measures")
    ui.until("the keys", lambda: ui.is_focused(window.find("list item", MEASURE)))
    window.keys("Return")
    window.find("text", "Reading of")
    window.keys("9", "1", "Return")
    window.tab_to("list item", MEASURE)
    window.keys("ctrl+d")
    window.find("list item", "takes a day (copy)")
    window.tab_to("list item", MEASURE)
    window.keys("Delete")
    window.find("label", "Measure deleted")


def edit_goals(window):
    window.section("goals")
    window.tab_to("button", "Add")
    window.keys("Return")
    window.find("dialog", "Add goal")
    window.type("A goal more")
    window.keys("alt+a")
    window.gone("dialog", "Add goal")
    window.find("label", "A goal more")
    window.tab_to("check box", "Set the plan’s own emphasis")
    window.keys("space")
    window.tab_to("slider")
    window.keys("Right", "Right")
    window.tab_to("list item", "A goal more")
    window.keys("Delete")
    window.gone("list item", "A goal more")


def every_edit_is_taken_back_and_made_again(home):
    path = copy_plan(home)
    with ui.Window(path) as window:
        window.wait_for_title("The slow loaf")
        edit_story(window)
        edit_timeline(window, path)
        edit_measures(window)
        edit_goals(window)
        edited = save(window, path, lambda data: data != BAKERY.read_bytes())
        window.undo_all()
        save(window, path, lambda data: data == BAKERY.read_bytes())
        window.redo_all()
        save(window, path, lambda data: data == edited)
        window.undo_all()
        save(window, path, lambda data: data == BAKERY.read_bytes())


def save(window, path, accept):
    window.keys("ctrl+s")
    return ui.until("that content in the file", path.read_bytes, accept=accept)


def many_edits_leave_the_window_quick(home):
    with ui.Window(copy_plan(home)) as window:
        window.wait_for_title("The slow loaf")
        window.section("story")
        node = window.tab_to("text", "Hero")
        window.keys("End")
        before = node.queryText().characterCount
        for _ in range(10):
            window.type("abcdefghijklmnopqrstuvwxyz")
        ui.until("all that was typed",
                 lambda: node.queryText().characterCount == before + 260, 5)
        window.undo_all()


ui.main(every_edit_is_taken_back_and_made_again,
        many_edits_leave_the_window_quick)
