# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan's way from nothing into a file, with the keys alone."""
import shutil

import ui


def words(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


def write_premise(window, text):
    """On the story page."""
    window.tab_to("text", "Premise")
    window.keys("End", *text)


def new_plan_is_saved_with_the_ending(home):
    with ui.Window() as window:
        window.find("heading", "Tell one story in three dimensions")
        window.keys("ctrl+n")
        window.find("label", "New plan, not saved")
        write_premise(window, "Rye")
        window.find("label", "Unsaved changes")
        window.keys("ctrl+s")
        ui.until("a name to be suggested", lambda: any(
            words(node) == "Plan without a title.brandplan" for node in window.all("text")))
        window.keys("ctrl+a")
        window.pointer("type", "--delay", "20", home / "dark rye")
        window.keys("Return")
        window.find("label", "Saved")
    ui.expect('"Rye"' in (home / "dark rye.brandplan").read_text(), "the premise was not saved")


def undo_of_everything_leaves_nothing_to_save(home):
    plan = home / "plan.brandplan"
    shutil.copy(ui.SAMPLES / "bakery.brandplan", plan)
    before = plan.read_bytes()
    with ui.Window(plan) as window:
        window.find("label", "Saved")
        window.section("story")
        write_premise(window, "xy")
        window.find("label", "Unsaved changes")
        window.keys("ctrl+s")
        window.find("label", "Saved")
        ui.expect(plan.read_bytes() != before, "the edit was not saved")
        window.keys("ctrl+z")
        window.find("label", "Unsaved changes")
        window.keys("ctrl+s")
        window.find("label", "Saved")
    ui.expect(plan.read_bytes() == before, "the bytes are not those of the start")


def search_leads_to_the_item(home):
    with ui.Window(ui.SAMPLES / "bakery.brandplan") as window:
        window.wait_for_title("The slow loaf")
        window.keys("ctrl+f")
        window.find("dialog", "Find in the plan")
        window.keys(*"warm", "space", *"fresh", "Return")
        window.gone("dialog", "Find in the plan")
        window.find("label", "Story")
        window.find("text", "Premise")


def search_is_given_up(home):
    with ui.Window(ui.SAMPLES / "bakery.brandplan") as window:
        window.wait_for_title("The slow loaf")
        window.keys("ctrl+f")
        window.find("dialog", "Find in the plan")
        window.keys(*"bread")
        window.find("label", "Bread needs a night")
        window.keys("Escape")
        window.gone("dialog", "Find in the plan")
        window.find("label", "Overview")


def recent_plan_is_forgotten_and_comes_back(home):
    plan = home / "ours.brandplan"
    shutil.copy(ui.SAMPLES / "bakery.brandplan", plan)
    with ui.Window(plan) as window:
        window.wait_for_title("The slow loaf")
    with ui.Window() as window:
        window.find("heading", "Recent plans")
        window.press("button", "Remove from this list")
        window.find("heading", "Tell one story in three dimensions")
        window.press("button", "Undo")
        window.find("heading", "Recent plans")
    ui.expect(plan.exists(), "the plan itself is gone")


def other_program_s_change_is_shown(home):
    plan = home / "ours.brandplan"
    shutil.copy(ui.SAMPLES / "bakery.brandplan", plan)
    with ui.Window(plan) as window:
        window.find("label", "Saved")
        plan.write_text(plan.read_text().replace("The slow loaf", "Their loaf"))
        window.find("label", "Another program has changed the file.")
        window.press("button", "Reload")
        window.wait_for_title("Their loaf")


ui.main(new_plan_is_saved_with_the_ending, undo_of_everything_leaves_nothing_to_save,
        search_leads_to_the_item, search_is_given_up, recent_plan_is_forgotten_and_comes_back,
        other_program_s_change_is_shown)
