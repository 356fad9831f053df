# SPDX-License-Identifier: GPL-3.0-or-later
"""The table and the inspector by keys: the way of a planner who doesn't see the picture."""
import json
import shutil

import ui

JAR = "Page three: the jar and its keeper"


def open_plan(home):
    path = home / "plan.brandplan"
    shutil.copy(ui.SAMPLES / "bakery.brandplan", path)
    return path


def touchpoint(path, title):
    return next(item for item in json.loads(path.read_text())["touchpoints"]
                if item["title"] == title)


def open_section(window):
    window.wait_for_title("The slow loaf")
    window.section("timeline")
    window.find("list", "Synergy timeline")


def open_table(window):
    open_section(window)
    window.press("radio button", "Table")
    window.find("tree table", "Touchpoints")


def corner():
    """Where the window begins on the screen."""
    words = ui.subprocess.run(["xdotool", "getactivewindow", "getwindowgeometry", "--shell"],
                              capture_output=True, text=True, check=True).stdout
    return [int(line[2:]) for line in words.splitlines() if line[:2] in ("X=", "Y=")]


def click(window, role, name):
    node = window.find(role, name)
    ui.until(f"{name} to have a place", lambda: ui.box(node)[2] > 0)
    left, top = corner()
    x, y, width, height = ui.box(node)
    window.pointer("mousemove", left + x + width // 2, top + y + height // 2, "click", 1)


def what_is_being_typed_is_saved(home):
    path = open_plan(home)
    with ui.Window(path) as window:
        open_table(window)
        click(window, "table cell", JAR)
        window.keys("F9")
        click(window, "text", "Title")
        window.fill("Starts", "2026-02-11")
        window.keys("ctrl+s")
        ui.until("the date in the file", lambda: touchpoint(path, JAR)["start"] == "2026-02-11")


def table_is_filtered_edited_and_cleared_by_keys(home):
    path = open_plan(home)
    before = path.read_bytes()
    with ui.Window(path) as window:
        open_table(window)
        click(window, "entry", "Find touchpoints")
        window.pointer("type", "--delay", "60", "page three")
        window.gone("table row", "Twelve tram stops")
        window.find("table row", JAR)
        window.keys("Escape")
        window.find("table row", "Twelve tram stops")
        click(window, "table cell", JAR)
        window.keys("Right", "F2")
        window.find("text", "Title")
        window.keys("ctrl+a")
        window.pointer("type", "--delay", "60", "Radio at seven")
        window.keys("Return")
        window.find("table row", "Radio at seven")
        window.keys("ctrl+z")
        window.find("table row", JAR)
        ui.until("its cell's focus", lambda: window.focused().name == JAR)
        window.keys("Delete")
        window.find("label", f"“{JAR}” deleted")
        window.gone("table row", JAR)
        window.keys("ctrl+z")
        window.find("table row", JAR)
        window.keys("ctrl+s")
        ui.until("the file", lambda: path.read_bytes() == before)


def enter_opens_all_of_a_touchpoint(home):
    with ui.Window(open_plan(home)) as window:
        open_table(window)
        click(window, "table cell", JAR)
        window.keys("Right", "Right", "Return")
        window.find("dialog", "Touchpoint")
        window.keys("Escape")
        window.gone("dialog")


def a_cell_that_is_being_typed_is_saved(home):
    path = open_plan(home)
    with ui.Window(path) as window:
        open_table(window)
        click(window, "table cell", JAR)
        window.keys("Right", "F2")
        window.find("text", "Title")
        window.keys("ctrl+a")
        window.type("Radio at seven")
        window.keys("ctrl+s")
        ui.until("the title in the file", lambda: touchpoint(path, "Radio at seven"))
        window.keys("Return")
        window.find("table row", "Radio at seven")


def rows_are_copied_and_pasted(home):
    path = open_plan(home)
    before = path.read_bytes()
    with ui.Window(path) as window:
        open_table(window)
        click(window, "table cell", JAR)
        window.keys("ctrl+c", "ctrl+v")
        window.find("label", "33")
        window.find("table row", JAR)
        window.keys("ctrl+x")
        window.find("label", "32")
        window.keys("ctrl+z", "ctrl+z", "ctrl+s")
        ui.until("the file", lambda: path.read_bytes() == before)


def the_inspector_is_where_it_was(home):
    settings = {"GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": str(home / "config")}
    for keys in (["F9"], []):
        with ui.Window(open_plan(home), environment=settings) as window:
            open_section(window)
            ui.expect(bool(keys) == (not window.all("grouping", "Inspector")),
                      "the inspector isn't as it was left")
            window.keys(*keys, "Down")
            window.find("grouping", "Inspector")


ui.main(what_is_being_typed_is_saved,
        table_is_filtered_edited_and_cleared_by_keys,
        enter_opens_all_of_a_touchpoint,
        a_cell_that_is_being_typed_is_saved,
        rows_are_copied_and_pasted,
        the_inspector_is_where_it_was)
