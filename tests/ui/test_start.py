# SPDX-License-Identifier: GPL-3.0-or-later
"""From an empty home to an open plan."""
import shutil
import subprocess

import ui


def empty_home_says_what_to_do_and_opens_a_sample(home):
    with ui.Window() as window:
        window.find("heading", "Tell one story in three dimensions")
        window.press("button", "The slow loaf")
        window.wait_for_title("The slow loaf")
        window.find("label", "Copy of a sample, not saved")


def opened_plan_is_recent_the_next_time(home):
    plan = home / "ours.brandplan"
    shutil.copy(ui.SAMPLES / "bakery.brandplan", plan)
    with ui.Window(plan) as window:
        window.wait_for_title("The slow loaf")
    with ui.Window() as window:
        window.find("heading", "Recent plans")
        card = window.find("button", "The slow loaf, Kornblume Bakery")
        card.queryAction().doAction(0)
        window.wait_for_title("The slow loaf")
        window.find("label", "Saved")


def same_file_twice_stays_one_window(home):
    plan = ui.SAMPLES / "bakery.brandplan"
    with ui.Window(plan) as window:
        window.wait_for_title("The slow loaf")
        subprocess.run([ui.PROGRAM, str(plan)], check=True, timeout=ui.PATIENCE)
        ui.expect(len(window.frames()) == 1, f"windows: {window.frames()}")


def other_file_gets_its_own_window(home):
    with ui.Window(ui.SAMPLES / "bakery.brandplan") as window:
        window.wait_for_title("The slow loaf")
        subprocess.run([ui.PROGRAM, str(ui.SAMPLES / "credit-union.brandplan")], check=True,
                       timeout=ui.PATIENCE)
        window.wait_for_title("Money that stays home")
        window.wait_for_title("The slow loaf")


def broken_file_is_told_with_its_place(home):
    plan = home / "broken.brandplan"
    text = (ui.SAMPLES / "bakery.brandplan").read_text()
    plan.write_text(text.replace('"dimension": "mass"', '"dimension": "air"', 1))
    line = plan.read_text()[:plan.read_text().index('"air"')].count("\n") + 1
    with ui.Window(plan) as window:
        window.find("label", "This plan can’t be opened")
        words = " ".join(node.name for node in window.all("label"))
        for part in ("broken.brandplan", str(line), "dimension"):
            ui.expect(part in words, f"“{part}” is not in: {words}")
        window.press("button", "Back to start")
        window.find("heading", "Samples to look into")


def missing_file_is_told_and_another_opens_in_its_place(home):
    with ui.Window(home / "nowhere.brandplan") as window:
        window.find("label", "This plan can’t be opened")
        subprocess.run([ui.PROGRAM, str(ui.SAMPLES / "bakery.brandplan")], check=True,
                       timeout=ui.PATIENCE)
        window.wait_for_title("The slow loaf")
        ui.expect(len(window.frames()) == 1, f"windows: {window.frames()}")


ui.main(empty_home_says_what_to_do_and_opens_a_sample,
        opened_plan_is_recent_the_next_time,
        same_file_twice_stays_one_window,
        other_file_gets_its_own_window,
        broken_file_is_told_with_its_place,
        missing_file_is_told_and_another_opens_in_its_place)
