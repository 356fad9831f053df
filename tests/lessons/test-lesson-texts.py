# SPDX-License-Identifier: GPL-3.0-or-later
"""The program looks for a translation of the very words that translators are given."""
import ast
import os
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

TOP = pathlib.Path(sys.argv[1])


def extract(paths):
    """The msgids that xgettext finds, as translators see them."""
    result = subprocess.run(["xgettext", "--from-code=UTF-8", "--output=-", *paths],
                            capture_output=True, text=True, check=True,
                            env={**os.environ, "GETTEXTDATADIRS": str(TOP / "data")})
    for block in result.stdout.split("\n\n"):
        _, found, rest = block.partition("\nmsgid ")
        if found:
            lines = rest.partition("\nmsgstr")[0].split("\n")
            yield "".join(ast.literal_eval(line) for line in lines)


def list_texts(path):
    """Every text of the file, folded as the reader does."""
    for element in ElementTree.parse(path).iter():
        text = " ".join((element.text or "").split())
        if text:
            yield text


def read_catalogue(path):
    """What the translated texts of a catalogue say."""
    said = {}
    for block in path.read_text("utf-8").split("\n\n"):
        _, found, rest = block.partition("msgid ")
        text, answered, translation = rest.partition("\nmsgstr ")
        if found and answered and "msgctxt" not in block:
            said[join(text)] = join(translation)
    return said


def join(lines):
    return "".join(ast.literal_eval(line) for line in lines.split("\n") if line.startswith('"'))


def list_help_titles(paths):
    for path in paths:
        for element in ElementTree.parse(path).findall("help"):
            yield " ".join(element.text.split())


def check_help_titles(paths):
    """A page of the help is called the same in a lesson as in the help itself."""
    for catalogue in sorted((TOP / "po").glob("*.po")):
        language = catalogue.stem
        own = read_catalogue(catalogue)
        pages = read_catalogue(TOP / "help" / language / f"{language}.po")
        yield from (f"{language}: not called as in the help: {title}"
                    for title in list_help_titles(paths) if own.get(title) != pages.get(title))


def check():
    paths = sorted((TOP / "data/lessons").glob("*.xml"))
    offered = set(extract(paths)) - {""}
    wanted = {text for path in paths for text in list_texts(path)}
    yield from (f"not offered to translators: {text}" for text in sorted(wanted - offered))
    yield from (f"never looked for: {text}" for text in sorted(offered - wanted))
    yield from check_help_titles(paths)
    if len(wanted) < 100:
        yield "hardly any texts were found"


findings = list(check())
print("\n".join(findings))
sys.exit(bool(findings))
