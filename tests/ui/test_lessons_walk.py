# SPDX-License-Identifier: GPL-3.0-or-later
"""From an empty home by the lessons: an answer is kept, becomes a part of the plan, and a break
leads back to the very place."""
import json

import ui

ANSWER = "Neighbours who eat late"


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


def begin(window):
    window.find("heading", "Tell one story in three dimensions")
    window.tab_to("button", "By the lessons")
    window.keys("Return")
    window.find("label", "New plan, not saved")
    window.find("heading", "Make every customer feel")


def answer(window):
    window.tab_to("text", "Another answer to: ")
    window.type(ANSWER)
    window.tab_to("button", "Add to the plan")
    window.keys("Return")
    window.find("dialog", "Add group")
    window.keys("alt+a")
    window.gone("dialog", "Add group")
    window.find("button", f"Group: {ANSWER}")


def take_a_break(window):
    window.tab_to("button", "Take a break", backward=True)
    window.keys("Return")
    window.tab_to("button", "Go on with lesson 1")
    window.keys("Return")
    window.find("button", f"Group: {ANSWER}")


def expect_plan(path):
    plan = json.loads(path.read_text())
    made = plan["answers"][0]["made"]
    ui.expect(plan["answers"][0]["text"] == ANSWER, str(plan["answers"]))
    ui.expect([(item["id"], item["title"]) for item in plan["groups"]] == [(made, ANSWER)],
              str(plan["groups"]))


def an_answer_builds_the_plan(home):
    path = home / "lessons.brandplan"
    with ui.Window() as window:
        begin(window)
        answer(window)
        take_a_break(window)
        name_file(window, path)
    expect_plan(path)


ui.main(an_answer_builds_the_plan)
