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


def corner():
    """Where the window begins on the screen."""
    words = ui.subprocess.run(["xdotool", "getactivewindow", "getwindowgeometry", "--shell"],
                              capture_output=True, text=True, check=True).stdout
    return [int(line[2:]) for line in words.splitlines() if line[:2] in ("X=", "Y=")]


def click(window, node):
    left, top = corner()
    x, y, _, _ = ui.box(node)
    window.pointer("mousemove", left + x + 60, top + y + 60, "click", 1)


def beats_move_by_keys_and_come_back(home):
    path = open_story(home)
    before = path.read_bytes()
    with ui.Window(path) as window:
        window.wait_for_title("The slow loaf")
        window.section("story")
        expect_order(window, 0, 1, 2, 3, 4, 5)
        click(window, window.find("button", "Beat 1: "))
        window.find("label", "Customer’s job")
        window.keys("Escape")
        window.gone("dialog")
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
        window.section("story")
        expect_order(window, 0, 1, 2, 3, 4, 5)
        x, y, width, height = ui.box(window.find("button", "Beat 1: "))
        to_x = ui.box(window.find("button", "Beat 3: "))[0] + width - 20
        left, top = corner()
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
        window.section("story")
        window.press("button", "Beat 1 has nothing in Community")
        dialog = window.find("dialog", "Add touchpoint")
        window.find("label", "How it works")
        subject = "Open hall"
        ui.subprocess.run(["xdotool", "type", "--delay", "40", subject], check=True)
        window.press("button", "Add", within=dialog)
        window.find("button", f"Community, beat 1: {subject}")
        window.keys("ctrl+z")
        window.find("button", "Beat 1 has nothing in Community")


ui.main(beats_move_by_keys_and_come_back,
        a_beat_is_dragged_to_its_place,
        an_empty_cell_opens_a_form_by_keys)
