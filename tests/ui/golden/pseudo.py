# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up language: every word of a catalogue with accents and about a third longer."""
import gettext
import re
import struct

ACCENTS = str.maketrans("AEIOUYCNSZaeiouycnsz", "ÅÉÎÖÛÝÇÑŠŽåéîöûýçñšž")
VOWEL = re.compile("[aeiou]")
# Directives, markup, entities and access keys' lines stay as they are.
FIXED = re.compile(r"(%(?:\d+\$)?[-0#+ ]*[\d.*]*(?:l|ll|z)?[A-Za-z%]|<[^>]*>|&\w+;|\{[^}]*\})")


def stretch(text):
    if not text.strip():
        return text
    parts = FIXED.split(text)
    words = "".join(part if index % 2 else VOWEL.sub(r"\g<0>\g<0>", part).translate(ACCENTS)
                    for index, part in enumerate(parts))
    return f"[{words}]"


def make_catalogue(source, target):
    """Writes for TARGET what the catalogue SOURCE has texts for."""
    with open(source, "rb") as file:
        known = gettext.GNUTranslations(file)._catalog
    texts = {}
    for key in known:
        name, form = key if isinstance(key, tuple) else (key, 0)
        if name and form == 0:
            words = stretch(name.rpartition("\x04")[2])
            texts[name] = f"{words}\0{words}" if isinstance(key, tuple) else words
    head = ("Content-Type: text/plain; charset=UTF-8\n"
            "Plural-Forms: nplurals=2; plural=(n != 1);\n")
    write({"": head, **texts}, target)


def write(texts, target):
    """GNU gettext's binary form: two tables of lengths and places, then the strings."""
    keys, values, places = b"", b"", []
    for key, value in sorted(texts.items(), key=lambda pair: pair[0].encode()):
        name, text = key.encode(), value.encode()
        places.append((len(name), len(keys), len(text), len(values)))
        keys += name + b"\0"
        values += text + b"\0"
    count = len(places)
    start = 28 + 16 * count
    target.parent.mkdir(parents=True)
    with target.open("wb") as file:
        file.write(struct.pack("<7I", 0x950412DE, 0, count, 28, 28 + 8 * count, 0, 0))
        for length, place, _, _ in places:
            file.write(struct.pack("<2I", length, start + place))
        for _, _, length, place in places:
            file.write(struct.pack("<2I", length, start + len(keys) + place))
        file.write(keys + values)
