# SPDX-License-Identifier: GPL-3.0-or-later
"""Every translation is complete, sound, and of the texts that are in the sources now."""
import ast
import os
import pathlib
import re
import subprocess
import tempfile

import house

# What meson's preset "glib" asks for, as far as it decides which texts are found.
KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "g_dngettext:2,3", "g_dpgettext2:2c,3"]
BLUEPRINT_TEXT = re.compile(r"\bC?_\((?:\"(?:[^\"\\]|\\.)*\",\s*)?(\"(?:[^\"\\]|\\.)*\")\)")
BLUEPRINT_QUOTE = re.compile(r"\bC?_\(\s*'")
# A directive of printf or strftime; "100 % of" has none.
DIRECTIVE = re.compile(r"%(?:\d+\$)?[-0#+.\d]*[A-Za-z%]")
COMMENT = re.compile(r"/\*\s*(Translators:.*?)\s*\*/", re.DOTALL)
LINE_BREAK = re.compile(r"\s*\n\s*(?:\*\s)?\s*")
WORD = re.compile(r"^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?) (\".*\")$")


def run(*words, **more):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, **more)


def languages(folder):
    lines = (folder / "LINGUAS").read_text().splitlines()
    return [word for line in lines for word in line.partition("#")[0].split()]


def parse(path):
    """The entries of a catalogue but its head: members, then its flags and whether it is old."""
    for block in path.read_text().split("\n\n"):
        entry, last = {"flags": set(), "old": False, "comment": ""}, None
        for line in block.splitlines():
            if line.startswith("#,"):
                entry["flags"] |= {flag.strip() for flag in line[2:].split(",")}
            entry["old"] |= line.startswith("#~")
            if line.startswith("#."):
                entry["comment"] += " " + line[2:].strip().removeprefix("* ")
            if found := WORD.match(line):
                last = found[1]
                entry[last] = ast.literal_eval(found[2])
            elif line.startswith('"') and last:
                entry[last] += ast.literal_eval(line)
        if entry.get("msgid") or entry["old"]:
            yield entry


def key(entry):
    return entry.get("msgctxt"), entry["msgid"]


def differs(test, originals, text):
    """Whether neither the singular nor the plural is like the text; languages count otherwise."""
    return all(bool(test(original)) != bool(test(text)) for original in originals)


def check_entry(entry):
    originals = [entry["msgid"], entry.get("msgid_plural", entry["msgid"])]
    for text in (value for name, value in entry.items() if name.startswith("msgstr")):
        if not text:
            yield "not translated"
            return
        if differs(DIRECTIVE.search, originals, text):
            yield "has a placeholder in one of the two only"
        if '"' in text and '"' not in entry["msgid"]:
            yield "straight quotes"
        if "..." in text:
            yield "three points in place of an ellipsis"
        for end in ("…", ":", "?", " ", "\n"):
            if differs(lambda words: words.endswith(end), originals, text):
                yield f"only one of the two ends with “{end}”"


def check_catalogue(po, pot, name):
    result = run("msgfmt", "--check", "--check-accelerators=_", "-o", "/dev/null", po)
    if result.returncode != 0:
        yield from result.stderr.splitlines()
    entries = list(parse(po))
    known = {key(entry) for entry in entries if not entry["old"]}
    wanted = {key(entry): entry for entry in parse(pot)}
    for entry in entries:
        if entry["old"]:
            yield f"{name}: keeps texts that are gone; msgattrib --no-obsolete takes them out"
            return
        if key(entry) not in wanted:
            yield f"{name}: “{entry['msgid']}” is in no source"
        if "fuzzy" in entry["flags"]:
            yield f"{name}: “{entry['msgid']}”: fuzzy"
        yield from (f"{name}: “{entry['msgid']}”: {wrong}" for wrong in check_entry(entry))
    for missing in sorted(wanted.keys() - known, key=lambda found: found[1]):
        yield f"{name}: “{missing[1]}” is missing"


def extract(top, pot):
    environment = {**os.environ, "GETTEXTDATADIRS": str(top / "data"), "LC_ALL": "C.UTF-8"}
    result = run("xgettext", "--from-code=UTF-8", "--add-comments=Translators",
                 *(f"--keyword={word}" for word in KEYWORDS),
                 "--files-from", top / "po/POTFILES.in", "--directory", top, "--output", pot,
                 env=environment)
    if result.returncode != 0:
        yield result.stderr


def check_comments(top, pot):
    """Whoever translates two placeholders has to know what they stand for, and gets a comment
    only where it ends on the line above the text."""
    comments = ""
    for entry in parse(pot):
        comments += entry["comment"]
        text = entry.get("msgid_plural", entry["msgid"]).replace("%%", "")
        if "c-format" in entry["flags"] and len(DIRECTIVE.findall(text)) > 1 \
                and not entry["comment"]:
            yield f"“{entry['msgid']}”: no comment says what its placeholders are"
    for path, name in house.files(top, ["src"], {".c", ".h", ".blp"}):
        for comment in COMMENT.findall(path.read_text()):
            words = LINE_BREAK.sub(" ", comment)
            if words not in comments:
                yield f"{name}: translators don’t get “{words}”"


def check_blueprints(top, pot):
    """xgettext reads blueprints as C; what it may overlook is told here."""
    found = {entry["msgid"] for entry in parse(pot)}
    for path, name in house.files(top, ["src"], {".blp"}):
        text = path.read_text()
        if BLUEPRINT_QUOTE.search(text):
            yield f"{name}: a translatable text in single quotes can't be extracted"
        for literal in BLUEPRINT_TEXT.findall(text):
            if ast.literal_eval(literal) not in found:
                yield f"{name}: {literal} was not extracted"


def check(top):
    with tempfile.TemporaryDirectory() as folder:
        pot = pathlib.Path(folder) / "window.pot"
        yield from extract(top, pot)
        yield from check_comments(top, pot)
        yield from check_blueprints(top, pot)
        for language in languages(top / "po"):
            name = f"po/{language}.po"
            yield from check_catalogue(top / name, pot, name)
        pages = sorted((top / "help/C").glob("*.page"))
        result = run("itstool", "-o", pathlib.Path(folder) / "help.pot", *pages)
        if result.returncode != 0:
            yield result.stderr
            return
        for language in languages(top / "help"):
            name = f"help/{language}/{language}.po"
            yield from check_catalogue(top / name, pathlib.Path(folder) / "help.pot", name)


house.main(check)
