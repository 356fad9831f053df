# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of plans by client, by keys alone and as a screen reader meets it."""
import shutil

import ui


def settings(home, folder):
    """As after the folder was chosen in another run."""
    place = home / "config/glib-2.0/settings"
    place.mkdir(parents=True)
    (place / "keyfile").write_text("[com/example/BrandPlanner]\n"
                                   f"clients-folder='{folder.as_uri()}'\n")
    return {"GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": f"{home}/config",
            "XDG_CACHE_HOME": f"{home}/cache"}


def keys_lead_to_the_clients_and_open_a_plan(home):
    folder = home / "plans"
    (folder / "bakery").mkdir(parents=True)
    shutil.copy(ui.SAMPLES / "bakery.brandplan", folder / "bakery/ours.brandplan")
    (folder / "torn.brandplan").write_text("{")
    with ui.Window(environment=settings(home, folder)) as window:
        window.find("heading", "Samples to look into")
        window.keys("alt+c")
        window.find("label", "Kornblume Bakery")
        row = window.find("list item", "The slow loaf")
        for words in ("missing", "hint", "late reading"):
            ui.expect(words in row.description, f"“{words}” is not in: {row.description}")
        ui.expect("torn.brandplan" in [node.name for node in window.all("list item")],
                  "the damaged plan is not listed")
        window.tab_to("list item", "torn.brandplan")
        window.step("Down")
        window.keys("Return")
        window.wait_for_title("The slow loaf")


def search_finds_and_enter_opens(home):
    folder = home / "plans"
    folder.mkdir()
    for name in ("bakery", "outdoor-shop"):
        shutil.copy(ui.SAMPLES / f"{name}.brandplan", folder)
    with ui.Window(environment=settings(home, folder)) as window:
        window.find("heading", "Samples to look into")
        window.keys("alt+c")
        window.find("list item", "The slow loaf")
        window.keys("ctrl+f")
        window.type("kornblume")
        window.gone("list item", "The second thousand miles")
        window.keys("Return")
        window.wait_for_title("The slow loaf")


ui.main(keys_lead_to_the_clients_and_open_a_plan,
        search_finds_and_enter_opens)
