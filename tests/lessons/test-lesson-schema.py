# SPDX-License-Identifier: GPL-3.0-or-later
"""The lessons keep to their RELAX NG schemas, and those refuse what isn't one."""
import pathlib
import re
import subprocess
import sys
import tempfile

TOP = pathlib.Path(sys.argv[1])
FOLDER = TOP / "data/lessons"

SOUND = """<lesson id="a" number="1">
<short>Name</short><title>Title</title><aim>Aim</aim><why>Why</why>
<takeaways>{takeaways}</takeaways>
<change id="c"><before>Ours</before><after>Theirs</after><ask>Which?</ask></change>
<group id="g1"><title>Group</title>
<question id="q1" shape="list" kind="touchpoint"><text>Which?</text><help>Help</help>
<set field="status" value="live" also="planned done"/><ask field="channel"/></question></group>
<group id="g2"><title>Group</title>
<question id="q2" shape="row" kind="touchpoint" each="true"><text>How?</text><ask field="special"/>
</question></group>
<group id="g3"><title>Group</title>
<question id="q3" shape="rating"><text>How much?</text>
<low>No</low><high>Yes</high></question></group>
<group id="g4"><title>Group</title>
<question id="q4" shape="choice" kind="plan" field="boundary">
<text>How far?</text></question></group>
<reflect>Would they notice?</reflect>
<example plan="bakery"><p>They</p><answer question="q1" item="i">A</answer><worked>It did</worked>
<wrong>It was</wrong></example>
<help page="story">Tell it</help>
</lesson>
""".format(takeaways="".join(f'<takeaway id="t{i}">One</takeaway>' for i in range(5)))

# What is found there, and what stands there instead must be noticed.
BROKEN = {
    "a takeaway too few": (r"<takeaway id.*?</takeaway>", ""),
    "a group too few": (r"<group .*?</group>", ""),
    "no aim": (r"<aim>.*?</aim>", ""),
    "an empty aim": (r"<aim>.*?</aim>", "<aim> </aim>"),
    "a long name": (r"<short>.*?</short>", "<short>Nobody can read this</short>"),
    "an unknown shape": (r'shape="list"', 'shape="poem"'),
    "a rating without ends": (r"<low>.*?</low>", ""),
    "a row that asks nothing": (r'<ask field="special"/>', ""),
    "an unknown element": (r"<aim>", "<hint>x</hint><aim>"),
    "an unknown attribute": (r"<aim>", '<aim note="x">'),
    "a title in the wrong place": (r"(<title>.*?</title>)(.*?)(<aim>.*?</aim>)", r"\3\1"),
}


def validate(schema, path):
    result = subprocess.run(["xmllint", "--noout", "--relaxng", FOLDER / schema, path],
                            capture_output=True, text=True)
    return result.returncode == 0, result.stderr


def get_schema(path):
    return "assessments.rng" if path.name == "assessments.xml" else "lesson.rng"


def check_shipped():
    paths = sorted(FOLDER.glob("*.xml"))
    if not paths:
        yield "there are no lessons"
    for path in paths:
        valid, why = validate(get_schema(path), path)
        if not valid:
            yield why


def check_broken():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "lesson.xml"
        path.write_text(SOUND)
        if not validate("lesson.rng", path)[0]:
            yield "a sound lesson is refused"
        for name, (found, instead) in BROKEN.items():
            text, n_times = re.subn(found, instead, SOUND, count=1, flags=re.DOTALL)
            path.write_text(text)
            if n_times != 1:
                yield f"{name}: nothing to break"
            elif validate("lesson.rng", path)[0]:
                yield f"{name}: was not noticed"


def check_carried():
    """The program carries every lesson, and every lesson is translated."""
    carried = (TOP / "data/brand-planner.gresource.xml").read_text()
    translated = (TOP / "po/POTFILES.in").read_text().split()
    for path in sorted(FOLDER.glob("*.xml")):
        if f">lessons/{path.name}<" not in carried:
            yield f"{path.name}: not in data/brand-planner.gresource.xml"
        if f"data/lessons/{path.name}" not in translated:
            yield f"{path.name}: not in po/POTFILES.in"


findings = [*check_shipped(), *check_broken(), *check_carried()]
print("\n".join(findings))
sys.exit(bool(findings))
