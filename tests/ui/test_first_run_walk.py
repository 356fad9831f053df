# SPDX-License-Identifier: GPL-3.0-or-later
"""From an empty home to exported measurement plans, as a person walks it the first time."""
import json
import subprocess

import ui
from timeline import Timeline

DIMENSIONS = ("Mass", "Community", "Direct")
STORY = {
    "Title": "Bread with time",
    "Premise": "A town that eats on the run gets its bread back",
    "Hero": "The neighbour who wants supper to matter",
    "Want": "A table where people stay",
    "Obstacle": "Warm rolls until ten at night",
    "Promise": "Every loaf rests a day",
    "Mission": "Keep the mill in the quarter",
    "Cause": "Old grain on living fields",
}
# What the walk has answered.
ANSWERED = {"story", "no-beats", "beat-message", "beat-outside", "uncovered-beat",
            "touchpoint-beat", "empty-dimension", "no-goal", "goal-action", "unmeasured",
            "measure-baseline", "target"}
BEATS = (("The field", "We start where the grain grows", "2027-06-30"),
         ("The oven", "Warm is not fresh", "2027-12-31"))


def add(window, title, fields, button):
    """Fills in the dialog that the button opens."""
    window.tab_to("button", button)
    window.keys("Return")
    window.find("dialog", title)
    for name, text in fields:
        if name == "Reach":
            unfold(window, "How many it reaches")
        window.fill(name, text)
    window.keys("alt+a")
    window.gone("dialog", title)


def unfold(window, section):
    window.tab_to("list item", section)
    window.keys("space")


def tell_story(window):
    for name, text in STORY.items():
        window.fill(name, text)
    window.keys("Tab")
    for number, (title, message, end) in enumerate(BEATS, 1):
        add(window, "Add beat", [("Title", title), ("Message", message), ("Ends", end)],
            "Add the first beat" if number == 1 else "Add")
        window.find("button", f"Beat {number}: {title}")


def fill_matrix(window):
    for dimension in DIMENSIONS:
        for number in (1, 2):
            title = f"{dimension} {number}"
            add(window, "Add touchpoint", [("Title", title), ("Reach", "20")],
                f"Beat {number} has nothing in {dimension}")
            window.find("button", f"{dimension}, beat {number}: {title}")


def draw_on_timeline(window):
    """One more by keys, and one that the pointer moves."""
    window.section("timeline")
    timeline = Timeline(window, n_bars=6, title=STORY["Title"])
    window.keys("Down", "Escape", "Insert")
    window.find("dialog", "Touchpoint")
    window.fill("Title", "Radio")
    unfold(window, "How many it reaches")
    window.fill("Reach", "10")
    window.keys("Tab", "Tab", "Escape")
    window.gone("dialog", "Touchpoint")
    timeline.wait_for("Radio", "mass")
    timeline.select("Direct 2")
    before = timeline.bar("Direct 2").name
    x, y = timeline.middle("Direct 2")
    timeline.drag(x, y, -60, 0)
    timeline.release()
    ui.until("other dates", lambda: timeline.bar("Direct 2").name != before)


def set_goal(window):
    window.section("goals")
    add(window, "Add goal", [("What we want this year", "More standing orders"),
                             ("Customer action", "They bring a neighbour")], "Add the first goal")
    window.find("label", "They bring a neighbour")


def choose_measures(window):
    """The first of each dimension's library, with a target and a reading."""
    window.section("measures")
    for before, dimension in zip((None, *DIMENSIONS), DIMENSIONS):
        if before:
            window.tab_to("radio button", before)
            window.keys("Right", "space")
        window.tab_to("button", "Add measure")
        window.keys("Return")
        window.find("dialog", f"Add a measure of {dimension.lower()}")
        window.tab_to("list item")
        window.keys("Return")
        window.gone("dialog", "Add a measure of")
        window.find("radio button", f"{dimension} 1")
        window.fill("Baseline", "4")
        window.fill("Target", "40")
        add(window, "Add reading", [("Value", "7")], "Add a reading of another day")


def name_file(window, path):
    window.keys("ctrl+s")
    ui.until("a name to be suggested", lambda: any(
        words(node).endswith(".brandplan") for node in window.all("text")))
    window.keys("ctrl+a")
    window.type(path)
    window.keys("Return")
    window.find("label", "Saved")


def words(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


def export(window):
    window.keys("ctrl+e")
    window.find("label", "Files that will be written")
    window.tab_to("button", "Export")
    window.keys("Return")
    window.find("button", "Show in folder")


def expect_plan(path):
    plan = json.loads(path.read_text())
    ui.expect([len(plan[kind]) for kind in ("beats", "touchpoints", "goals", "measures",
                                            "readings")] == [2, 7, 1, 3, 3], str(plan))
    ui.expect({name: plan["story"][name.lower()] for name in STORY} == STORY, str(plan["story"]))


def expect_exports(home):
    for dimension in DIMENSIONS:
        name = f"first-{dimension.lower()}"
        content = json.loads((home / f"{name}.json").read_text())
        ui.expect(dimension.lower() in json.dumps(content), f"{name}.json is of something else")
        subprocess.run(["qpdf", "--check", home / f"{name}.pdf"], check=True,
                       capture_output=True)


def expect_checked(path):
    check = subprocess.run([ui.PROGRAM, "check", "--json", path], capture_output=True, text=True,
                           check=False)
    ui.expect(check.returncode in (0, 1) and not check.stderr, f"check says {check.stderr}")
    found = {check["check"] for check in json.loads(check.stdout)["plans"][0]["checks"]}
    ui.expect(found and not found & ANSWERED, f"check finds: {found}")


def empty_home_leads_to_measurement_plans(home):
    path = home / "first.brandplan"
    with ui.Window() as window:
        window.find("heading", "Tell one story in three dimensions")
        window.tab_to("button", "New")
        window.keys("Return")
        window.find("label", "New plan, not saved")
        tell_story(window)
        fill_matrix(window)
        draw_on_timeline(window)
        set_goal(window)
        choose_measures(window)
        name_file(window, path)
        export(window)
    expect_plan(path)
    expect_exports(home)
    expect_checked(path)


ui.main(empty_home_leads_to_measurement_plans)
