# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrows point down: a file includes only headers of its own folder and of those below it."""
import re

import house

BELOW = {
    "model": set(),
    "storage": {"model"},
    "synergy": {"model"},
    "checks": {"model", "synergy"},
    "clients": {"model", "storage", "synergy", "checks"},
    "lessons": {"model", "storage"},
    "draw": {"model", "synergy"},
    "report": {"model", "storage", "synergy", "checks", "lessons", "draw"},
}
BELOW["cli"] = BELOW["report"] | {"report"}
BELOW["ui"] = BELOW["cli"] | {"cli", "clients"}

# Libraries that only some folders may see.
LIBRARIES = [
    (re.compile(r"^(gtk|gdk|gsk)/|^adwaita"), {"ui"}),
    (re.compile(r"^(cairo|pango)"), {"draw", "report", "ui"}),
    (re.compile(r"^json-glib/"), {"storage", "clients"}),
]
GENERATED = re.compile(r"^(config|brand-[a-z-]*(resources|marshal|enums))\.h$")
INCLUDE = re.compile(r'^\s*#\s*include\s+(<([^>]+)>|"([^"]+)")')
# The one pair of files that turns a plan into the engine's arrays.
BRIDGE = re.compile(r"^src/synergy/brand-[a-z-]*(bridge|plan)[a-z-]*\.[ch]$")


def check_include(name, folder, system, own):
    if system:
        for pattern, folders in LIBRARIES:
            if pattern.search(system) and folder not in folders:
                yield f"{system} is not for {folder}/"
        return
    if GENERATED.match(own):
        return
    target = own.split("/")[0] if "/" in own else None
    if target not in BELOW:
        yield f'"{own}" needs its folder in front of it'
    elif target != folder and target not in BELOW[folder]:
        yield f"{folder}/ must not see {target}/"
    elif folder == "synergy" and target == "model" and not BRIDGE.match(name):
        yield "only the bridge of synergy/ may see model/"


def check(top):
    for path, name in house.files(top, ["src"], {".c", ".h"}):
        folder = name.split("/")[1]
        if name.count("/") == 1:
            continue
        if folder not in BELOW:
            yield f"{name}: {folder}/ has no row in the table of layers"
            continue
        for number, line in enumerate(path.read_text().splitlines(), 1):
            found = INCLUDE.match(line)
            if found:
                for finding in check_include(name, folder, found[2], found[3]):
                    yield f"{name}:{number}: {finding}"


house.main(check)
