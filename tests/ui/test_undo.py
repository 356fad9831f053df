# SPDX-License-Identifier: GPL-3.0-or-later
"""A sample that is edited, undone and saved elsewhere stays what it was."""
import ui


def name_file(window, path):
    ui.until("a name to be suggested", lambda: any(
        words(node).endswith(".brandplan") for node in window.all("text")))
    window.keys("ctrl+a")
    window.type(path)
    window.keys("Return")
    window.find("label", "Saved")


def words(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


def a_sample_is_edited_and_undone(home):
    sample = ui.SAMPLES / "bakery.brandplan"
    path = home / "copy.brandplan"
    with ui.Window() as window:
        window.press("button", "The slow loaf")
        window.find("label", "Copy of a sample, not saved")
        window.keys("ctrl+2")
        window.tab_to("text", "Premise")
        window.keys("End")
        window.type("!")
        window.keys("ctrl+4")
        window.find("list item", "People who can say why")
        window.tab_to("list item", "People who can say why")
        window.keys("Delete")
        window.gone("list item", "People who can say why")
        window.keys("ctrl+1")
        window.find("label", "Unsaved changes")
        undo = window.find("button", "Undo")
        for _ in range(10):
            if ui.is_sensitive(undo):
                window.keys("ctrl+z")
        ui.until("nothing more to undo", lambda: not ui.is_sensitive(undo))
        window.keys("ctrl+shift+s")
        name_file(window, path)
    ui.expect(path.read_bytes() == sample.read_bytes(), "the bytes are not the sample's")


ui.main(a_sample_is_edited_and_undone)
