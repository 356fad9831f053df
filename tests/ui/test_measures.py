# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures are chosen, read, mended and deleted by keys, and every step can be taken back."""
import json
import shutil

import ui

FIRST = "can-say-why"
FIRST_TITLE = "People who can say why"
NEW_TITLE = "Visits above a usual week"
EASY_TITLE = "People who take a picture"
HARD_TITLE = "People who can name what we stand for"


def open_plan(home):
    path = home / "plan.brandplan"
    home.mkdir(exist_ok=True)
    shutil.copy(ui.SAMPLES / "bakery.brandplan", path)
    return path, path.read_bytes()


def save(window, path, condition, words):
    window.keys("ctrl+s")
    ui.until(words, lambda: condition(path.read_bytes()))


def items(data, kind):
    return json.loads(data)[kind]


def open_measures(window):
    window.wait_for_title("The slow loaf")
    window.section("measures")
    row = window.find("list item", FIRST_TITLE)
    ui.until("the keys", lambda: ui.is_focused(row))


def a_due_reading_is_entered_and_taken_back(home):
    path, before = open_plan(home)
    readings = len(items(before, "readings"))
    with ui.Window(path) as window:
        open_measures(window)
        window.keys("Return")
        entry = window.find("text", "Reading of")
        due = entry.name
        window.keys("l", "Return")
        window.find("label", "Write a number")
        window.keys("BackSpace", "9", "1", "Return")
        ui.until("the next reading", lambda: window.all("text", "Reading of")
                 and window.find("text", "Reading of").name != due)
        save(window, path, lambda data: len(items(data, "readings")) == readings + 1, "the reading")
        ui.expect(items(path.read_bytes(), "readings")[-1]["value"] == 91, "another value")
        window.keys("ctrl+z")
        save(window, path, lambda data: data == before, "the same bytes")


def a_measure_comes_from_the_library(home):
    path, before = open_plan(home)
    with ui.Window(path) as window:
        open_measures(window)
        window.press("button", "Add measure")
        window.find("list item", NEW_TITLE)
        window.keys("v", "i", "s", "i", "t", "s", "space", "u", "s", "u", "a", "l", "Return")
        window.find("list item", NEW_TITLE)
        save(window, path, lambda data: data != before, "the measure")
        added = items(path.read_bytes(), "measures")[-1]
        ui.expect(added["dimension"] == "mass" and added["unit"] == "visits", str(added))
        window.keys("ctrl+z")
        window.gone("list item", NEW_TITLE)
        save(window, path, lambda data: data == before, "the same bytes")


def the_library_is_narrowed_by_ease_and_a_preset_kept_whole(home):
    path, before = open_plan(home)
    with ui.Window(path) as window:
        open_measures(window)
        window.press("button", "Add measure")
        window.find("list item", EASY_TITLE)
        window.tab_to("radio button", "All")
        window.keys("Right", "Right", "Right", "space")
        window.gone("list item", EASY_TITLE)
        window.tab_to("list item", HARD_TITLE)
        window.keys("Return")
        save(window, path, lambda data: data != before, "the measure")
        added = items(path.read_bytes(), "measures")[-1]
        ui.expect(added["library"] == "stand-for-something" and added["ease"] == "hard"
                  and added["role"] == "relationship" and added["limits"], str(added))


def a_measure_is_deleted_with_its_readings(home):
    path, before = open_plan(home)
    with ui.Window(path) as window:
        open_measures(window)
        window.keys("Delete")
        window.gone("list item", FIRST_TITLE)
        window.find("label", "Measure deleted with")
        save(window, path, lambda data: len(items(data, "measures"))
             == len(items(before, "measures")) - 1, "the deletion")
        ui.expect(not [reading for reading in items(path.read_bytes(), "readings")
                       if reading["measure"] == FIRST], "readings of no measure")
        window.press("button", "Undo")
        window.find("list item", FIRST_TITLE)
        save(window, path, lambda data: data == before, "the same bytes")


def a_reading_is_mended_and_deleted(home):
    path, before = open_plan(home)
    old = next(reading for reading in items(before, "readings") if reading["measure"] == FIRST)

    def value(data):
        return next((reading["value"] for reading in items(data, "readings")
                     if reading["id"] == old["id"]), None)

    with ui.Window(path) as window:
        open_measures(window)
        window.keys("Return")
        window.find("text", "Reading of")
        window.keys("Tab", "Tab", "Return")
        window.find("label", "Value")
        window.keys("Tab", "ctrl+a", "7", "7", "Return")
        save(window, path, lambda data: value(data) == 77, "another value")
        window.tab_to("button", "Delete reading")
        window.keys("Return")
        save(window, path, lambda data: value(data) is None, "no reading")
        window.keys("ctrl+z")
        save(window, path, lambda data: value(data) == 77, "the reading again")
        window.keys("ctrl+z")
        save(window, path, lambda data: data == before, "the same bytes")


def measures_change_places_and_are_copied(home):
    path, before = open_plan(home)
    order = [measure["id"] for measure in items(before, "measures")]
    first = order.index(FIRST)
    with ui.Window(path) as window:
        open_measures(window)
        window.keys("alt+Down")
        save(window, path, lambda data: [measure["id"] for measure in items(data, "measures")]
             .index(FIRST) == first + 1, "the move")
        window.keys("alt+Up")
        save(window, path, lambda data: data == before, "the old place")
        window.keys("ctrl+d")
        window.find("list item", "takes a day (copy)")
        window.keys("ctrl+z")
        window.gone("list item", "takes a day (copy)")


ui.main(a_due_reading_is_entered_and_taken_back,
        a_measure_comes_from_the_library,
        the_library_is_narrowed_by_ease_and_a_preset_kept_whole,
        a_measure_is_deleted_with_its_readings,
        a_reading_is_mended_and_deleted,
        measures_change_places_and_are_copied)
