# SPDX-License-Identifier: GPL-3.0-or-later
"""From an empty home by the lessons alone: every answer becomes a part of the plan, a break leads
back to the very place, and in the end there is a plan whose measurement plans are exported and in
which nothing is missing."""
import json
import subprocess

import ui

DIMENSIONS = ("mass", "community", "direct")
GROUP = "Neighbours who eat late"
GROUPS = "Which people come to you"
TOUCHPOINTS = {"direct": "The bag with a name", "community": "Baking night", "mass": "The window"}
OWNER = ("Owner", "Jule")
STORY = {"mission": ("What do you want to be true", "A town with a light on at night"),
         "cause": ("What do you stand up for", "Old rye on living fields"),
         "hero": ("Whose life gets a little better", "The neighbour who eats late"),
         "want": ("What is that person after", "A supper with time"),
         "obstacle": ("What stands in the way", "Warm rolls until ten"),
         "promise": ("What do you do every time", "Every loaf rests a day"),
         "premise": ("Tell it in one sentence", "A town that runs gets its supper back")}
BEATS = ("The field", "The mill", "The night", "The oven", "The table")
STEPS = "In which steps do you tell it"
COUNTS = {"direct": "whether people feel known", "community": "whether people pass you on",
          "mass": "whether everybody takes notice"}


def reach(window, group, question):
    """The keys in the question's entry, whose group may be folded."""
    if not window.all("text", question):
        window.tab_to("button", group)
        window.keys("Return")
        window.find("text", question)
    window.tab_to("text", question)


def add(window, group, question, answer, dialog, *fields, goal=None):
    """An answer that becomes an item, with what is asked of it."""
    reach(window, group, f"Another answer to: {question}" if question in (GROUPS, STEPS)
          else question)
    window.type(answer)
    window.tab_to("button", "Add to the plan")
    window.keys("Return")
    window.find("dialog", dialog)
    for name, text in fields:
        window.fill(name, text)
    if goal:
        choose(window, "Goal", goal)
    window.keys("alt+a")
    window.gone("dialog", dialog)


def choose(window, field, choice):
    window.tab_to("toggle button", field)
    window.keys("Return")
    window.find("list item", choice)
    window.type(choice)
    window.keys("Return")


def say(window, group, name):
    question, words = STORY[name]
    reach(window, group, question)
    window.type(words)


def go_on(window, lesson):
    window.tab_to("button", "Go on: ")
    window.keys("Return")
    window.find("heading", lesson)


def begin(window):
    window.find("heading", "Tell one story in three dimensions")
    window.tab_to("button", "By the lessons")
    window.keys("Return")
    window.find("label", "New plan, not saved")
    window.find("heading", "Make every customer feel")


def take_a_break(window):
    window.tab_to("button", "Take a break", backward=True)
    window.keys("Return")
    window.tab_to("button", "Go on with lesson 1")
    window.keys("Return")
    window.find("button", f"Group: {GROUP}")


def talk_with_one(window):
    group = "Who comes to you"
    add(window, group, GROUPS, GROUP, "Add group", ("Need", "A supper that waits"))
    take_a_break(window)
    add(window, group, "How do you talk with one person", TOUCHPOINTS["direct"], "Add touchpoint",
        ("Channel", "Counter"), OWNER)


def go_where_they_meet(window):
    go_on(window, "Give customers something worth sharing")
    add(window, "Whom do they listen to", "What do you do where they meet",
        TOUCHPOINTS["community"], "Add touchpoint", ("Channel", "Evening"), OWNER)


def join_in(window):
    go_on(window, "Join the cultural conversation")
    add(window, "Which days and customs", "Where does everybody meet you", TOUCHPOINTS["mass"],
        "Add touchpoint", ("Channel", "Window"), OWNER)
    for name in ("mission", "cause"):
        say(window, "What do you stand for?", name)


def balance(window):
    story, counting = "one story behind it all", "How will you"
    goals = "What do you want this year"
    go_on(window, "Balance the three")
    for name in ("hero", "want", "obstacle", "promise", "premise"):
        say(window, story, name)
    for beat in BEATS:
        add(window, story, STEPS, beat, "Add beat", ("Message", f"{beat} takes its time"))
    add(window, goals, "What do you want this year, and", "More standing orders", "Add goal",
        ("Customer action", "They bring a neighbour"))
    for dimension, question in COUNTS.items():
        add(window, counting, question, f"Count of {dimension}", "Add measure", ("Baseline", "4"),
            ("Target", "40"), ("Source", "Tally at the till"), OWNER, goal="More standing orders")


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


def export(window, home):
    window.keys("ctrl+e")
    window.find("label", "Files that will be written")
    window.tab_to("button", "Export")
    window.keys("Return")
    window.gone("label", "Files that will be written")
    ui.until("the files", lambda: all((home / f"lessons-{dimension}.pdf").exists()
                                      for dimension in DIMENSIONS))


def expect_plan(path):
    plan = json.loads(path.read_text())
    ui.expect({name: plan["story"].get(name) for name in STORY}
              == {name: text for name, (_, text) in STORY.items()}, str(plan["story"]))
    ui.expect([beat["title"] for beat in plan["beats"]] == list(BEATS), str(plan["beats"]))
    for kind in ("touchpoints", "measures"):
        ui.expect({item["dimension"] for item in plan[kind]} == set(DIMENSIONS), str(plan[kind]))
    # Each answer still knows what it has become.
    ids = {item["id"] for kind in ("groups", "touchpoints", "beats", "goals", "measures")
           for item in plan[kind]}
    ui.expect({answer["made"] for answer in plan["answers"]} == ids, str(plan["answers"]))


def expect_exports(home):
    for dimension in DIMENSIONS:
        json.loads((home / f"lessons-{dimension}.json").read_text())
        subprocess.run(["qpdf", "--check", home / f"lessons-{dimension}.pdf"], check=True,
                       capture_output=True)


def expect_nothing_missing(path):
    check = subprocess.run([ui.PROGRAM, "check", "--json", path], capture_output=True, text=True,
                           check=False)
    ui.expect(check.returncode in (0, 1) and not check.stderr, f"check says {check.stderr}")
    missing = [found["check"] for found in json.loads(check.stdout)["plans"][0]["checks"]
               if found["severity"] == "missing"]
    ui.expect(not missing, f"check misses: {missing}")


def answers_alone_make_a_plan(home):
    path = home / "lessons.brandplan"
    with ui.Window() as window:
        begin(window)
        talk_with_one(window)
        go_where_they_meet(window)
        join_in(window)
        balance(window)
        name_file(window, path)
        export(window, home)
    expect_plan(path)
    expect_exports(home)
    expect_nothing_missing(path)


ui.main(answers_alone_make_a_plan)
