# SPDX-License-Identifier: GPL-3.0-or-later
"""A warning on the program's console fails whatever test it happens in."""
import os
import pathlib

import ui


def expect_failure(environment):
    try:
        with ui.Window(environment=environment) as window:
            window.find("heading", "Tell one story in three dimensions")
    except ui.Failure as failure:
        ui.expect("Gtk-WARNING" in str(failure), f"another failure: {failure}")
    else:
        raise ui.Failure("a warning went unseen")


def with_bad_style(test):
    """A style sheet that the toolkit warns about."""
    folder = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "gtk-4.0"
    folder.mkdir(parents=True, exist_ok=True)
    sheet = folder / "gtk.css"
    sheet.write_text("window { nonsense: 1px; }\n")
    try:
        test()
    finally:
        sheet.unlink()


def a_warning_ends_the_program(home):
    with_bad_style(lambda: expect_failure({}))


def a_warning_is_seen_where_it_is_not_fatal(home):
    with_bad_style(lambda: expect_failure({"G_DEBUG": ""}))


ui.main(a_warning_ends_the_program,
        a_warning_is_seen_where_it_is_not_fatal)
