# SPDX-License-Identifier: GPL-3.0-or-later
"""From an open plan to its files."""
import json
import os
import shutil

import ui

FILES = {f"ours-{part}" for part in (
    "mass.json", "community.json", "direct.json", "mass.pdf", "community.pdf", "direct.pdf",
    "timeline.pdf")}


def open_dialog(window):
    window.wait_for_title("The slow loaf")
    window.keys("ctrl+e")
    window.find("label", "Files that will be written")


def press_export(window):
    # The last one is the dialog's, which lies over the page.
    window.all("button", "Export")[-1].queryAction().doAction(0)


def switch(window, name):
    # The row has the switch's name too, and comes before it.
    window.all("check box", name)[-1].queryAction().doAction(0)


def copy_plan(home):
    plan = home / "ours.brandplan"
    shutil.copy(ui.SAMPLES / "bakery.brandplan", plan)
    return plan


def listed_files(window):
    return {node.name for node in window.all("label", "ours-", shown=False)}


def dialog_lists_exactly_what_it_writes(home):
    plan = copy_plan(home)
    with ui.Window(plan) as window:
        open_dialog(window)
        ui.until("the files", lambda: listed_files(window) == FILES)
        press_export(window)
        window.find("button", "Show in folder")
    written = set(os.listdir(home)) - {"ours.brandplan", "data", "state"}
    ui.expect(written == FILES, f"written: {sorted(written)}")
    for name in FILES:
        content = (home / name).read_bytes()
        if name.endswith(".json"):
            json.loads(content)
        else:
            ui.expect(content.startswith(b"%PDF-"), f"{name} is not a PDF")


def choices_change_the_list(home):
    with ui.Window(copy_plan(home)) as window:
        open_dialog(window)
        for name in ("Mass", "JSON", "With the timeline"):
            switch(window, name)
        ui.until("fewer files", lambda: listed_files(window)
                 == {"ours-community.pdf", "ours-direct.pdf"})
        switch(window, "PDF")
        ui.until("no file", lambda: not listed_files(window))


def tables_and_a_calendar_are_written(home):
    plan = copy_plan(home)
    names = {f"ours-{part}" for part in ("touchpoints.csv", "measures.csv", "readings.csv",
                                         "groups.csv", "calendar.ics")}
    with ui.Window(plan) as window:
        open_dialog(window)
        for name in ("PDF", "JSON", "CSV", "iCalendar"):
            switch(window, name)
        ui.until("tables and calendar", lambda: listed_files(window) == names)
        press_export(window)
        window.find("button", "Show in folder")
    table = (home / "ours-touchpoints.csv").read_text(encoding="utf-8-sig")
    ui.expect(table.startswith("Title,Dimension,"), "the header is not for people")
    ui.expect((home / "ours-calendar.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n"),
              "that is no calendar")


def book_and_clients_copy_are_chosen_and_remembered(home):
    plan = copy_plan(home)
    with ui.Window(plan) as window:
        open_dialog(window)
        for name in ("Mass", "Community", "Direct", "With the timeline", "Plan book",
                     "Customer maps", "Client’s copy"):
            switch(window, name)
        names = {"ours-client-book.pdf", "ours-client-maps.pdf", "ours-client.brandplan"}
        ui.until("the client's files", lambda: listed_files(window) == names)
        press_export(window)
        window.find("button", "Show in folder")
        ui.expect(names <= set(os.listdir(home)), f"written: {sorted(os.listdir(home))}")
        window.keys("ctrl+e")
        ui.until("the same again", lambda: listed_files(window) == names)
    content = json.loads((home / "ours-client.brandplan").read_text())
    ui.expect("secrets" not in content, "a secret left")


def answers_leave_in_worksheets_but_not_for_a_client(home):
    with ui.Window(copy_plan(home)) as window:
        open_dialog(window)
        for name in ("Mass", "Community", "Direct", "With the timeline", "Worksheets",
                     "Blank worksheets", "Action plan"):
            switch(window, name)
        ui.until("the papers", lambda: listed_files(window)
                 == {"ours-worksheets.pdf", "ours-worksheets-blank.pdf", "ours-action-plan.pdf"})
        switch(window, "Client’s copy")
        ui.until("nothing private", lambda: listed_files(window)
                 == {"ours-client-worksheets-blank.pdf", "ours-client.brandplan"})


def failed_export_is_told_in_the_dialog(home):
    plan = copy_plan(home)
    (home / "ours-direct.pdf").mkdir()
    with ui.Window(plan) as window:
        open_dialog(window)
        press_export(window)
        ui.until("the reason", lambda: [node for node in window.all("label", "ours-direct.pdf")
                                        if node.name != "ours-direct.pdf"])
        window.press("button", "Cancel")
        window.gone("label", "Files that will be written")


ui.main(dialog_lists_exactly_what_it_writes,
        choices_change_the_list,
        tables_and_a_calendar_are_written,
        book_and_clients_copy_are_chosen_and_remembered,
        answers_leave_in_worksheets_but_not_for_a_client,
        failed_export_is_told_in_the_dialog)
