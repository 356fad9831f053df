# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and dialog by Tab alone: all that takes the focus has a name, and the focus always
comes round."""
import ui

PAGES = {"overview": "Overview", "lessons": "Lessons", "customers": "Customers",
         "community": "Community", "culture": "Culture", "story": "Story", "timeline": "Timeline",
         "measures": "Measures", "goals": "Money", "operate": "Operate", "checks": "Checks"}
DIALOGS = {"ctrl+e": "Export", "ctrl+p": "Print", "ctrl+f": "Find in the plan",
           "ctrl+comma": "Preferences", "ctrl+question": "Keyboard shortcuts"}
SAMPLE = ui.SAMPLES / "bakery.brandplan"


class Stop:
    """What had the focus, as it was then: a row that is made anew afterwards is another object."""

    def __init__(self, node):
        # The same for the same object: names may change while the focus is on them.
        self.path = node.path
        self.has_words = node.name or node.getRoleName() == "scroll pane"
        self.words = f"{node.getRoleName()} “{node.name}”"
        if not self.has_words:  # the place takes a while to rest
            self.words += f" at {ui.box(node)}"


def stop_next(window, key):
    return ui.until("the focus", lambda: Stop(window.step(key)))


def go_round(window, key, place):
    """Every stop from here until the first comes again."""
    stops = []
    stop = stop_next(window, key)
    while stop.path not in [other.path for other in stops]:
        stops.append(stop)
        ui.expect(len(stops) < ui.MOST_STOPS, f"{place}: {key} does not come round")
        stop = stop_next(window, key)
    ring = stops[[other.path for other in stops].index(stop.path):]
    ui.expect(len(ring) > 1, f"{place}: {key} gets stuck on {stop.words}")
    return stops


def expect_words(stops, place):
    for stop in stops:
        ui.expect(stop.has_words, f"{place}: {stop.words} has no name")


def tab_through(window, place):
    expect_words(go_round(window, "Tab", place), place)
    expect_words(go_round(window, "shift+Tab", place), place)


def every_page_is_walked_by_tab(home):
    with ui.Window(SAMPLE) as window:
        window.wait_for_title("The slow loaf")
        for section, page in PAGES.items():
            window.section(section)
            window.find("grouping", page)
            tab_through(window, page)


def every_dialog_is_walked_by_tab(home):
    with ui.Window(SAMPLE) as window:
        window.wait_for_title("The slow loaf")
        for key, dialog in DIALOGS.items():
            window.keys(key)
            window.find("dialog", dialog)
            tab_through(window, dialog)
            window.keys("Escape")
            window.gone("dialog", dialog)


def item_dialogs_are_walked_by_tab(home):
    with ui.Window(SAMPLE) as window:
        window.wait_for_title("The slow loaf")
        for section, key, dialog in (("timeline", "Insert", "Touchpoint"),
                                     ("story", "Return", "Add beat")):
            window.section(section)
            if key == "Return":
                window.tab_to("button", "Add")
            else:
                window.find("list", "Synergy timeline")
            window.keys(key)
            window.find("dialog", dialog)
            tab_through(window, dialog)
            window.keys("Escape")
            window.gone("dialog", dialog)
        window.undo_all()


def start_page_is_walked_by_tab(home):
    with ui.Window() as window:
        window.find("heading", "Tell one story in three dimensions")
        tab_through(window, "start")


ui.main(start_page_is_walked_by_tab,
        every_page_is_walked_by_tab,
        every_dialog_is_walked_by_tab,
        item_dialogs_are_walked_by_tab)
