# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file with translatable text is in po/POTFILES.in, and nothing else is."""
import re

import house

C_TEXT = re.compile(r"\b(_|N_|C_|NC_|ngettext|g_dngettext|g_dpgettext2?)\s*\(\s*[\"A-Za-z]")
DEFINITION = re.compile(r"^\s*#\s*define.*$", re.MULTILINE)
BLUEPRINT_TEXT = re.compile(r"\bC?_\(\s*[\"']")
MARKED = re.compile(r"translatable=\"(yes|true)\"|<(name|summary|caption|title)>")


def has_text(path, name):
    text = path.read_text()
    if path.suffix in (".c", ".h"):
        return C_TEXT.search(DEFINITION.sub("", text))
    if path.suffix == ".blp":
        return BLUEPRINT_TEXT.search(text)
    if name.endswith((".desktop.in", ".desktop.in.in")):
        return True
    return MARKED.search(text)


def check(top):
    lines = (top / "po/POTFILES.in").read_text().splitlines()
    listed = [line for line in lines if line and not line.startswith("#")]
    endings = {".c", ".h", ".blp", ".ui", ".in", ".xml"}
    wanted = {name for path, name in house.files(top, ["src", "data"], endings)
              if path.suffix != ".in" or ".xml" in name or ".desktop" in name
              if not name.endswith((".gresource.xml", ".mime.xml")) if has_text(path, name)}
    for name in sorted(wanted - set(listed)):
        yield f"{name}: has translatable text, is not in po/POTFILES.in"
    for name in sorted(set(listed) - wanted):
        yield f"po/POTFILES.in: {name} has no translatable text, or is not there"
    if listed != sorted(set(listed)):
        yield "po/POTFILES.in: not sorted, or a file is there twice"


house.main(check)
