# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader can learn of the timeline's bars, and do with them."""
import time

import ui
from timeline import BAKERY, Timeline, copy_plan, is_beat, is_flag

RADIO = "Radio from the field, with tractors"


def states(bar):
    return {name for name in ("FOCUSABLE", "FOCUSED", "SELECTABLE", "SELECTED")
            if bar.getState().contains(getattr(ui.pyatspi, f"STATE_{name}"))}


def shown_boxes(timeline, wants_flags=False):
    """Boxes of the bars, or of culture's flags, in view, by name."""
    bars = [bar for bar in timeline.area if is_flag(bar) == wants_flags and not is_beat(bar)]
    return {bar.name: place for bar, place in zip(bars, ui.boxes(bars)) if min(place[2:]) > 0}


def expect_within(timeline, boxes):
    left, top, width, height = ui.box(timeline.area)
    for name, (x, y, bar_width, bar_height) in boxes.items():
        ui.expect(left <= x and x + bar_width <= left + width
                  and top <= y and y + bar_height <= top + height,
                  f"{name} at {x, y, bar_width, bar_height} is not in {left, top, width, height}")


def expect_hit(timeline, name):
    """A click on the place that the bar tells meets that bar."""
    x, y, width, height = shown_boxes(timeline)[name]
    timeline.window.pointer("mousemove", timeline.left + x + width // 2,
                            timeline.top + y + height // 2, "click", 1)
    ui.until(f"{name} to be hit", lambda: timeline.selected() == [name])


def flags_tell_their_places_above_the_bars(home):
    with ui.Window(BAKERY) as window:
        timeline = Timeline(window)
        flags = shown_boxes(timeline, wants_flags=True)
        ui.expect(len(flags) >= 6, f"{len(flags)} flags are in view")
        expect_within(timeline, flags)
        top = min(y for _x, y, _width, _height in shown_boxes(timeline).values())
        for name, (_x, y, _width, height) in flags.items():
            ui.expect(y + height <= top, f"{name} is below {top}")
        # A double click leads to the entry's page.
        x, y, width, height = next(box for name, box in flags.items()
                                   if name.startswith("Ritual: River fair"))
        window.double_click(timeline.left + x + 4, timeline.top + y + height // 2,
                            "heading", "Rituals")


def bars_tell_their_places_also_after_scrolling(home):
    with ui.Window(BAKERY) as window:
        timeline = Timeline(window)
        whole = shown_boxes(timeline)
        n_bars = len(timeline.bars())
        ui.expect(len(whole) == n_bars, f"{len(whole)} bars are in view")
        expect_within(timeline, whole)
        for name in list(whole)[::8]:
            expect_hit(timeline, name)
        window.keys("Escape", "Home", "ctrl+plus", "ctrl+plus", "ctrl+plus")
        window.gone("label", "Whole plan")
        for key in ("Home", "End"):
            window.keys(key)
            time.sleep(0.5)
            part = shown_boxes(timeline)
            ui.expect(0 < len(part) < len(whole), f"{len(part)} bars are in view")
            expect_within(timeline, part)
            for name in list(part)[::4]:
                expect_hit(timeline, name)
            window.keys("Escape")


def focus_follows_the_arrows_among_bars(home):
    with ui.Window(BAKERY) as window:
        timeline = Timeline(window)
        bars = list(timeline.area)
        ui.expect(all("FOCUSABLE" in states(bar) for bar in bars), "a bar can’t have the focus")
        window.keys("Down")
        ui.until("the first bar's focus",
                 lambda: {"FOCUSED", "SELECTED"} <= states(bars[0]))
        ui.until("the event of it", lambda: window.focused() == bars[0])
        window.keys("shift+Right")
        ui.until("the second bar's focus", lambda: {"FOCUSED", "SELECTED"} <= states(bars[1]))
        ui.expect(states(bars[0]) & {"FOCUSED", "SELECTED"} == {"SELECTED"}, str(states(bars[0])))
        window.keys("Tab")
        ui.until("the focus to go", lambda: "FOCUSED" not in states(bars[1]))
        ui.expect("SELECTED" in states(bars[1]), "the selection has gone with the focus")


def arrows_lead_to_beats_and_days_of_culture(home):
    with ui.Window(BAKERY) as window:
        timeline = Timeline(window)
        beats = [child for child in timeline.area if is_beat(child)]
        flags = [child for child in timeline.area if is_flag(child)]

        def wait_for_focus(nodes):
            return ui.until("the focus", lambda: [node for node in nodes
                                                  if {"FOCUSED", "SELECTED"} <= states(node)])[0]

        ui.expect(len(beats) == 6 and any(
            "Beat 4 Bring a chair, Turn, 29 June to 30 August, 6 touchpoints" == beat.name
            for beat in beats), str([beat.name for beat in beats]))
        window.keys("Down", "Up")
        first = wait_for_focus(beats)
        ui.until("the event of it", lambda: window.focused() == first)
        window.keys("Right")
        ui.until("the next beat", lambda: wait_for_focus(beats) != first)
        window.keys("Left", "Up")
        first = wait_for_focus(flags)
        ui.until("the event of it", lambda: window.focused() == first)
        window.keys("Right")
        ui.until("the next day", lambda: wait_for_focus(flags) != first)
        for _ in flags:
            window.keys("Left")
        ui.until("the first day", lambda: wait_for_focus(flags) == flags[0])
        window.keys("Down", "Down")
        wait_for_focus(timeline.bars())
        ui.expect(len(timeline.selected()) == 1, str(timeline.selected()))
        window.keys("Up", "Up", "Return")
        window.find("heading", "Rituals")


def actions(timeline):
    offered = timeline.area.queryAction()
    return {offered.getName(index): index for index in range(offered.nActions)}


def act(timeline, name):
    names = actions(timeline)
    ui.expect(name in names, f"no {name} among {sorted(names)}")
    timeline.area.queryAction().doAction(names[name])


def actions_do_what_the_keys_do(home):
    path = copy_plan(home)
    spoken = []

    def announced(event):
        spoken.append(event.any_data)

    ui.pyatspi.Registry.registerEventListener(announced, "object:announcement")
    with ui.Window(path) as window:
        timeline = Timeline(window, path)
        n_bars = timeline.area.childCount
        ui.expect({name for name in actions(timeline) if name.startswith("touchpoint.")}
                  == {"touchpoint.new"}, f"nothing is selected: {sorted(actions(timeline))}")
        timeline.select(RADIO)
        for action, words in (("earlier", "6 September to 2 October"),
                              ("later", "7 September to 3 October"),
                              ("longer", "7 September to 4 October"),
                              ("shorter", "7 September to 3 October"),
                              ("later", "8 September to 4 October"),
                              ("next-dimension", ", community, "),
                              ("previous-dimension", ", mass, ")):
            act(timeline, f"touchpoint.{action}")
            timeline.wait_for(RADIO, words)
            ui.until(f"“{words}” to be said", lambda: window.focused() and any(
                RADIO in said and words in said for said in spoken))
        act(timeline, "touchpoint.duplicate")
        ui.until("a copy", lambda: timeline.area.childCount == n_bars + 1)
        act(timeline, "touchpoint.delete")
        ui.until("no copy", lambda: timeline.area.childCount == n_bars)
        window.find("button", "Undo")
        timeline.select(RADIO)
        act(timeline, "touchpoint.open")
        window.find("dialog", "Touchpoint")
        window.keys("Escape")
        window.gone("dialog", "Touchpoint")
        timeline.save_and_compare()
    ui.pyatspi.Registry.deregisterEventListener(announced, "object:announcement")


ui.main(flags_tell_their_places_above_the_bars,
        bars_tell_their_places_also_after_scrolling,
        focus_follows_the_arrows_among_bars,
        arrows_lead_to_beats_and_days_of_culture,
        actions_do_what_the_keys_do)
