# SPDX-License-Identifier: GPL-3.0-or-later
"""The story's beats by keys and by pointer: what was done and undone leaves the file as it was."""
import shutil

import ui

TITLES = ["Bread needs a night", "The jar from 1931", "Warm is not fresh", "Bring a chair",
          "The field behind the mill", "Someone is awake"]


def cards(window):
    return [node.name.split(": ", 1)[1]
            for node in sorted(window.all("button", "Beat "), key=lambda node: node.name)
            if node.name[5].isdigit() and node.name[6] == ":"]


def expect_order(window, *numbers):
    titles = [TITLES[number] for number in numbers]
    ui.until(f"the order {titles}", lambda: cards(window) == titles)


def open_story(home):
    path = home / "plan.brandplan"
    shutil.copy(ui.SAMPLES / "bakery.brandplan", path)
    return path


def focus(window, role, name):
    window.find(role, name).queryComponent().grabFocus()


def beats_move_by_keys_and_come_back(home):
    path = open_story(home)
    before = path.read_bytes()
    with ui.Window(path) as window:
        window.wait_for_title("The slow loaf")
        window.keys("ctrl+2")
        expect_order(window, 0, 1, 2, 3, 4, 5)
        focus(window, "button", "Beat 1: ")
        window.keys("alt+Right", "alt+Right")
        expect_order(window, 1, 2, 0, 3, 4, 5)
        window.keys("alt+Left")
        expect_order(window, 1, 0, 2, 3, 4, 5)
        window.keys("Delete")
        window.find("label", "Beat deleted")
        expect_order(window, 1, 2, 3, 4, 5)
        window.keys("ctrl+z")
        expect_order(window, 1, 0, 2, 3, 4, 5)
        window.keys("ctrl+z", "ctrl+z", "ctrl+z")
        expect_order(window, 0, 1, 2, 3, 4, 5)
        window.keys("ctrl+s")
    ui.expect(path.read_bytes() == before, "the file is not what it was")


def a_beat_is_dragged_to_its_place(home):
    path = open_story(home)
    with ui.Window(path) as window:
        window.wait_for_title("The slow loaf")
        window.keys("ctrl+2")
        expect_order(window, 0, 1, 2, 3, 4, 5)
        x, y, width, height = ui.box(window.find("button", "Beat 1: "))
        to_x = ui.box(window.find("button", "Beat 3: "))[0] + width - 20
        origin = ui.subprocess.run(["xdotool", "getactivewindow", "getwindowgeometry", "--shell"],
                                   capture_output=True, text=True, check=True).stdout
        left, top = (int(line[2:]) for line in origin.splitlines() if line[:2] in ("X=", "Y="))
        window.pointer("mousemove", left + x + 60, top + y + 60, "mousedown", 1)
        for step in range(1, 9):
            window.pointer("mousemove", "--sync", left + x + 60 + (to_x - x - 60) * step // 8,
                           top + y + 60 + step, "sleep", 0.1)
        window.pointer("mouseup", 1)
        expect_order(window, 1, 2, 0, 3, 4, 5)
        window.keys("ctrl+z")
        expect_order(window, 0, 1, 2, 3, 4, 5)


def an_empty_cell_opens_a_form_by_keys(home):
    with ui.Window(ui.SAMPLES / "credit-union.brandplan") as window:
        window.wait_for_title("Money that stays home")
        window.keys("ctrl+2")
        window.press("button", "Beat 1 has nothing in Community")
        window.find("label", "New Touchpoint")
        ui.until("the first row to have the keys", lambda: [
            node for node in window.all("text")
            if node.getState().contains(ui.pyatspi.STATE_FOCUSED)])
        subject = "Open hall"
        ui.subprocess.run(["xdotool", "type", "--delay", "40", subject], check=True)
        window.press("button", "Add")
        window.find("button", f"Community, beat 1: {subject}")
        window.keys("ctrl+z")
        window.find("button", "Beat 1 has nothing in Community")


ui.main(beats_move_by_keys_and_come_back,
        a_beat_is_dragged_to_its_place,
        an_empty_cell_opens_a_form_by_keys)
