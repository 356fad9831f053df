# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline without a pointer, and with one."""
import ui
from timeline import is_beat, is_flag

BAKERY = ui.SAMPLES / "bakery.brandplan"


def open_timeline(window):
    window.wait_for_title("The slow loaf")
    window.section("timeline")
    return window.find("list", "Synergy timeline")


def readout_date(window):
    # The first label of the group that holds the numbers.
    group = window.find("grouping", "Numbers of the reading line")
    return next(node.name for node in ui.walk(group) if node.getRoleName() == "label")


def wait_for_date(window, words):
    ui.until(f"the date {words}", lambda: readout_date(window) == words)


def keys_move_the_reading_line(home):
    with ui.Window(BAKERY) as window:
        open_timeline(window)
        window.keys("Home")
        wait_for_date(window, "Mon 5 Jan")
        window.keys("Right")
        wait_for_date(window, "Tue 6 Jan")
        window.keys("ctrl+Right")
        wait_for_date(window, "Tue 13 Jan")
        window.keys("ctrl+Left", "Left")
        wait_for_date(window, "Mon 5 Jan")
        window.keys("Left")
        wait_for_date(window, "Mon 5 Jan")
        window.keys("End")
        wait_for_date(window, "Sun 3 Jan")


def keys_zoom_and_fit(home):
    with ui.Window(BAKERY) as window:
        open_timeline(window)
        window.find("label", "Whole plan")
        window.keys("ctrl+plus", "ctrl+plus")
        window.gone("label", "Whole plan")
        ui.until("weeks", lambda: any(node.name.endswith(" weeks") and node.name[0].isdigit()
                                      for node in window.all("label")))
        window.keys("ctrl+0")
        window.find("label", "Whole plan")


def keys_walk_bars_that_have_sentences_for_names(home):
    with ui.Window(BAKERY) as window:
        area = open_timeline(window)
        bars = [child for child in area if not is_flag(child) and not is_beat(child)]
        ui.expect(len(bars) >= 25, f"{len(bars)} bars")
        for bar in bars:
            ui.expect(bar.getRoleName() == "list item", bar.getRoleName())
            ui.expect(bar.name.count(",") >= 3, f"no sentence: {bar.name!r}")
        flags = [child.name for child in area if is_flag(child)]
        ui.expect(len(flags) >= 8, f"{len(flags)} flags")
        ui.expect("Ritual: Harvest procession, Sunday 27 September 2026" in flags, str(flags))
        window.keys("Down")
        selected = ui.until("a selected bar", lambda: [
            bar for bar in area if bar.getState().contains(ui.pyatspi.STATE_SELECTED)])
        ui.expect(selected[0].name == bars[0].name, selected[0].name)
        window.keys("Right")
        ui.until("the next bar", lambda: bars[1].getState().contains(ui.pyatspi.STATE_SELECTED))
        window.keys("Escape")
        ui.until("no bar", lambda: not any(
            bar.getState().contains(ui.pyatspi.STATE_SELECTED) for bar in area))


def bars_say_where_they_are(home):
    with ui.Window(BAKERY) as window:
        area = open_timeline(window)
        left, top, width, height = ui.box(area)
        inside = 0
        for x, y, _bar_width, bar_height in ui.boxes(list(area)):
            inside += left <= x < left + width and top <= y < top + height and bar_height > 0
        ui.expect(inside >= 20, f"only {inside} bars within {ui.box(area)}")


def number_opens_to_its_sum(home):
    with ui.Window(BAKERY) as window:
        open_timeline(window)
        window.keys("End")
        window.press("toggle button", "Community")
        window.find("label", "Contacts per person that still work")
        window.find("label", "Planning index, not a sales forecast")


def catch_up(window):
    """All that the pointer did before a key is done when that key is."""
    window.keys("ctrl+f")
    window.find("dialog", "Find in the plan")
    window.keys("Escape")
    window.gone("dialog", "Find in the plan")


def pointer_moves_and_pins_the_line(home):
    with ui.Window(BAKERY) as window:
        area = open_timeline(window)
        wait_for_date(window, readout_date(window))
        before = readout_date(window)
        left, top, width, height = ui.box(area)
        window.pointer("mousemove", left + width // 2, top + height * 3 // 4,
                       "mousemove", left + width // 2 + 9, top + height * 3 // 4)
        ui.until("another date", lambda: readout_date(window) != before)
        window.pointer("click", 1)
        catch_up(window)
        pinned = readout_date(window)
        window.pointer("mousemove", left + width // 3, top + height * 3 // 4)
        window.pointer("mousemove", left + width // 3 + 9, top + height * 3 // 4)
        catch_up(window)
        ui.expect(readout_date(window) == pinned, readout_date(window))


def control_scroll_zooms_at_the_pointer(home):
    with ui.Window(BAKERY) as window:
        area = open_timeline(window)
        left, top, width, height = ui.box(area)
        window.pointer("mousemove", left + width // 2, top + height * 3 // 4,
                       "mousemove", left + width // 2 + 9, top + height * 3 // 4)
        window.pointer("click", 1)
        catch_up(window)
        day = readout_date(window)
        window.pointer("keydown", "Control_L", "click", 4, "click", 4, "click", 4,
                       "keyup", "Control_L")
        window.gone("label", "Whole plan")
        # The day under the pointer stays under it.
        window.keys("Escape")
        window.pointer("mousemove_relative", 1, 0)
        wait_for_date(window, day)


ui.main(keys_move_the_reading_line,
        keys_zoom_and_fit,
        keys_walk_bars_that_have_sentences_for_names,
        bars_say_where_they_are,
        number_opens_to_its_sum,
        pointer_moves_and_pins_the_line,
        control_scroll_zooms_at_the_pointer)
