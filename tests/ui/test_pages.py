# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page has its content, names for what can be focused, and a quiet console."""
import os
import pathlib

import ui

UNNAMED = {"scroll pane", "viewport"}


def find_unnamed(window):
    for node in window.all():
        state = node.getState()
        if (state.contains(ui.pyatspi.STATE_FOCUSABLE) and not node.name
                and node.getRoleName() not in UNNAMED
                and not any(child.name for child in ui.walk(node))):
            return f"{node.getRoleName()} at {ui.box(node)}"
    return None


def expect_names(window, place):
    # What is on its way out while a page comes has lost its names already.
    try:
        ui.until("names", lambda: find_unnamed(window), accept=lambda found: not found)
    except ui.Failure as failure:
        raise ui.Failure(f"{place}: no name: {find_unnamed(window)}") from failure


def each_page_shows_its_content(home):
    with ui.Window(ui.SAMPLES / "credit-union.brandplan") as window:
        window.wait_for_title("Money that stays home")
        for section, words in (("overview", "Next touchpoints"), ("lessons", "Lesson "),
                               ("customers", "What only you know. Never in a client’s copy."),
                               ("story", "Premise"),
                               ("timeline", "Together"), ("measures", "Emphasis"),
                               ("checks", "Why it matters")):
            window.section(section)
            window.find("label", words, shown=False)
            expect_names(window, words)


def each_page_fits_the_screen(home):
    screen = int(os.environ["UI_SIZE"].split("x")[0])
    with ui.Window(ui.SAMPLES / "outdoor-shop.brandplan") as window:
        window.wait_for_title("The second thousand miles")
        for section, words in (("overview", "Balance"), ("lessons", "Lesson "),
                               ("story", "Beats"),
                               ("timeline", "Together"), ("measures", "Emphasis"),
                               ("checks", "Why it matters")):
            window.section(section)
            window.find("label", words)
            width = ui.box(window.application()[0])[2]
            ui.expect(width <= screen, f"{words}: the window is {width} wide, not {screen}")


def dimensions_of_measures_are_read_one_by_one(home):
    with ui.Window(ui.SAMPLES / "bakery.brandplan") as window:
        window.wait_for_title("The slow loaf")
        window.section("measures")
        for name in ("Mass", "Community", "Direct"):
            window.press("radio button", name)
            window.find("label", "Emphasis")


def dialogs_open_and_close(home):
    with ui.Window(ui.SAMPLES / "bakery.brandplan") as window:
        window.wait_for_title("The slow loaf")
        window.keys("ctrl+question")
        window.find("label", "Fit the whole plan")
        window.keys("Escape")
        window.gone("label", "Fit the whole plan")


def help_opens_at_the_page(home):
    """What opens "help:" here writes down what it was asked for."""
    asked = home / "asked"
    applications = home / "data/applications"
    applications.mkdir(parents=True, exist_ok=True)
    (applications / "reader.desktop").write_text(
        "[Desktop Entry]\nType=Application\nName=Reader\nMimeType=x-scheme-handler/help;\n"
        f"Exec=sh -c 'echo \"$0\" >> {asked}' %u\n")
    (applications / "mimeapps.list").write_text(
        "[Default Applications]\nx-scheme-handler/help=reader.desktop\n")
    pages = pathlib.Path(__file__).resolve().parents[2] / "help/C"
    with ui.Window(ui.SAMPLES / "bakery.brandplan") as window:
        window.wait_for_title("The slow loaf")
        for count, section in enumerate(ui.SECTIONS, 1):
            window.section(section)
            window.keys("F1")
            words = ui.until("the help", lambda: asked.exists() and asked.read_text().split(),
                             accept=lambda words: words and len(words) == count)
            page = words[-1].removeprefix("help:brand-planner/")
            ui.expect(words[-1] not in words[:-1], words[-1])
            ui.expect((pages / f"{page}.page").is_file(), words[-1])


ui.main(each_page_shows_its_content,
        help_opens_at_the_page,
        each_page_fits_the_screen,
        dimensions_of_measures_are_read_one_by_one,
        dialogs_open_and_close)
