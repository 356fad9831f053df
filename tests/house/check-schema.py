# SPDX-License-Identifier: GPL-3.0-or-later
"""The schemas that the program prints, against what it writes and against broken copies of that.

check-schema.py cases PROGRAM SAMPLES EXPORTS OUT   write schemas, good and broken documents to OUT
check-schema.py validate OUT                        judge them by python3-jsonschema
check-schema.mjs OUT                                judge them by ajv

OUT holds SCHEMA.json, and SCHEMA/good-*.json and SCHEMA/broken-*.json.
"""
import copy
import json
import pathlib
import re
import subprocess
import sys

DATE = re.compile(r"^\d{4}-\d\d-\d\d$")
CHOICES = {"dimension", "pattern", "severity"}


def shapes(value, place=(), shape=()):
    """One place for each shape: the first item of a list stands for all that look like it."""
    yield place, shape, value
    children = value.items() if isinstance(value, dict) else ()
    if isinstance(value, list):
        children = enumerate(value)
    for key, child in children:
        part = "[]" if isinstance(value, list) else key
        yield from shapes(child, place + (key,), shape + (part,))


def replaced(document, place, value):
    if not place:
        return value
    changed = copy.deepcopy(document)
    target = changed
    for key in place[:-1]:
        target = target[key]
    target[place[-1]] = value
    return changed


def broken(document, required):
    for name in required:
        yield f"without-{name}", {key: document[key] for key in document if key != name}
    seen = set()
    for place, shape, value in shapes(document):
        if shape in seen:
            continue
        seen.add(shape)
        name = ".".join(shape) or "document"
        wrong = 7 if isinstance(value, (dict, list)) else {"wrong": ["type"]}
        yield f"type-of-{name}", replaced(document, place, wrong)
        if isinstance(value, str) and DATE.match(value):
            yield f"date-{name}", replaced(document, place, "soon")
        if shape and shape[-1] in CHOICES and isinstance(value, str):
            yield f"choice-{name}", replaced(document, place, "sideways")


def write(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def write_checks(program, samples, folder):
    """What the checks find in each sample; they exit with 1 where they find something."""
    folder.mkdir(parents=True)
    for path in sorted(pathlib.Path(samples).glob("*.brandplan")):
        found = subprocess.run([program, "check", "--json", "--all", path], check=False,
                               capture_output=True)
        (folder / f"{path.stem}.json").write_bytes(found.stdout)
    return sorted(folder.glob("*.json"))


def write_cases(program, samples, exports, out):
    sources = {"plan": sorted(pathlib.Path(samples).glob("*.brandplan")),
               "measurement": sorted(pathlib.Path(exports).glob("*.json")),
               "checks": write_checks(program, samples, pathlib.Path(out) / "found")}
    for kind, paths in sources.items():
        if not paths:
            sys.exit(f"nothing to judge by the schema of a {kind}")
        folder = pathlib.Path(out) / kind
        folder.mkdir(parents=True)
        printed = subprocess.run([program, "schema", kind], check=True, capture_output=True)
        schema = json.loads(printed.stdout)
        write(folder.with_suffix(".json"), schema)
        for path in paths:
            document = json.loads(path.read_text(encoding="utf-8"))
            write(folder / f"good-{path.name}.json", document)
            for name, case in broken(document, schema["required"]):
                write(folder / f"broken-{path.stem}-{name.replace('/', '_')}.json", case)


def wrong_verdicts(kind, folder):
    import jsonschema

    schema = json.loads(folder.with_suffix(".json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    for path in sorted(folder.glob("*.json")):
        error = next(validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))), None)
        if error is not None and path.name.startswith("good-"):
            yield f"{kind}/{path.name}: {error.json_path}: {error.message}"
        elif error is None and path.name.startswith("broken-"):
            yield f"{kind}/{path.name}: accepted"


def validate(out):
    findings = [finding for kind in ("plan", "measurement", "checks")
                for finding in wrong_verdicts(kind, pathlib.Path(out) / kind)]
    print("\n".join(findings))
    sys.exit(1 if findings else 0)


{"cases": write_cases, "validate": validate}[sys.argv[1]](*sys.argv[2:])
