# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables and calendars out of the program and into it, read by others than ourselves."""
import csv
import datetime
import json
import unittest

import icalendar

from program import WithPlan, run

KINDS = ("touchpoints", "measures", "readings", "groups")


class WithTables(WithPlan):
    def setUp(self):
        super().setUp()
        self.data = json.loads(self.plan.read_text())

    def export(self, *arguments, **environment):
        out = self.path / "out"
        result = run("export", self.plan, "--to", out, *arguments, **environment)
        self.assertEqual(result.returncode, 0, result.stderr)
        return out


class Tables(WithTables):
    def rows(self, path, **dialect):
        with open(path, newline="", encoding="utf-8-sig") as file:
            return list(csv.DictReader(file, strict=True, **dialect))

    def import_table(self, table, *arguments, status=0):
        result = run("import", self.plan, "--csv", table, *arguments)
        self.assertEqual(result.returncode, status, result.stderr)
        return result.stderr.decode()

    def test_another_library_reads_the_tables(self):
        out = self.export("--format", "csv")
        for kind in KINDS:
            rows = self.rows(out / f"bakery-{kind}.csv")
            self.assertEqual([row["id"] for row in rows],
                             [item["id"] for item in self.data[kind]])
        first, item = self.rows(out / "bakery-touchpoints.csv")[0], self.data["touchpoints"][0]
        self.assertEqual(first["Title"], item["title"])
        self.assertEqual(first["Starts"], item["start"])
        beats = {beat["id"]: beat["title"] for beat in self.data["beats"]}
        self.assertEqual(first["Beats"], "; ".join(beats[beat] for beat in item["beats"]))

    def test_plain_tables_have_the_names_of_the_file(self):
        out = self.export("--format", "csv", "--tables=plain")
        data = (out / "bakery-touchpoints.csv").read_bytes()
        self.assertTrue(data.startswith(b"title,dimension,channel,"))
        self.assertTrue(data.endswith(b"\r\n"))
        for row, item in zip(self.rows(out / "bakery-touchpoints.csv"), self.data["touchpoints"]):
            self.assertEqual(row["dimension"], item["dimension"])
            self.assertEqual(float(row["cost"] or 0) * 100, item.get("cost", 0))

    def test_what_goes_out_comes_in_the_same(self):
        before = self.plan.read_bytes()
        for tables in ("plain", "spreadsheet"):
            out = self.export("--format", "csv", f"--tables={tables}")
            for kind in KINDS:
                told = self.import_table(out / f"bakery-{kind}.csv", "--kind", kind, "--clear")
                self.assertIn(f"0 new, 0 changed, {len(self.data[kind])} the same", told)
        self.assertEqual(self.plan.read_bytes(), before)

    def test_a_client_gets_no_costs(self):
        out = self.export("--format", "csv,ics", "--client")
        row = self.rows(out / "bakery-client-touchpoints.csv")[0]
        self.assertIn("Title", row)
        self.assertFalse([name for name in row if name.startswith(("Cost", "Notes"))])

    def test_a_table_is_imported(self):
        table = self.path / "new.csv"
        table.write_text("Campaign;Startdatum;Enddatum;Kosten;Dimension\n"
                         "Sommerfest;01.07.2026;02.07.2026;1.250,50;Gemeinschaft\n"
                         "Kaputt;32.07.2026;;;Direkt\n", encoding="cp1252")
        before = self.plan.read_bytes()
        told = self.import_table(table, "--dry-run", status=1)
        self.assertEqual(self.plan.read_bytes(), before)
        told = self.import_table(table, status=1)
        self.assertIn("Line 3: Starts: “32.07.2026” is not a date.", told)
        self.assertIn("1 new, 0 changed, 0 the same, 1 can’t be imported, 0 left out", told)
        self.assertIn("separator “;”", told)
        added = json.loads(self.plan.read_text())["touchpoints"][-1]
        self.assertEqual((added["title"], added["start"], added["end"], added["cost"],
                          added["dimension"]),
                         ("Sommerfest", "2026-07-01", "2026-07-02", 125050, "community"))
        self.assertEqual(len(json.loads(self.plan.read_text())["touchpoints"]),
                         len(self.data["touchpoints"]) + 1)

    def test_what_a_table_lacks_is_said(self):
        table = self.path / "new.csv"
        table.write_text("Campaign,Start date,Cost\nFair,3/4/2026,120\n")
        told = self.import_table(table, status=1)
        self.assertIn("Dimension: It can’t be empty.", told)
        self.assertIn("may be two days", told)
        self.import_table(table, "--set", "dimension=mass", "--dates", "month-first")
        self.assertEqual(json.loads(self.plan.read_text())["touchpoints"][-1]["start"],
                         "2026-03-04")

    def test_what_is_no_table_is_refused(self):
        for name, data in (("nul.csv", b"a,b\0c"), ("quote.csv", b'Title,"b\nc'),
                           ("huge.csv", b"a" * (21 * 1024 * 1024))):
            path = self.path / name
            path.write_bytes(data)
            with self.subTest(name=name):
                told = self.import_table(path, status=2)
                self.assertIn(f"brand-planner: {path}: line 1", told)
        self.import_table(self.path / "nowhere.csv", status=2)


class Calendar(WithTables):
    def calendar(self, *arguments, **environment):
        out = self.export("--format", "ics", *arguments, **environment)
        return icalendar.Calendar.from_ical((out / "bakery-calendar.ics").read_bytes())

    def test_another_library_reads_the_calendar(self):
        calendar = self.calendar()
        self.assertEqual(calendar.errors, [])
        self.assertEqual(str(calendar["version"]), "2.0")
        events = {str(event["uid"]): event for event in calendar.walk("VEVENT")}
        self.assertEqual(len(events), len(calendar.walk("VEVENT")))
        for item in self.data["touchpoints"]:
            if item["status"] == "dropped" or not item.get("enabled", True):
                continue
            event = events[f"touchpoint-{item['id']}@brand-planner"]
            last = datetime.date.fromisoformat(item.get("end", item["start"]))
            self.assertEqual(event.errors, [])
            self.assertEqual(str(event["summary"]), item["title"])
            self.assertEqual(event["dtstart"].dt, datetime.date.fromisoformat(item["start"]))
            self.assertEqual(event["dtend"].dt, last + datetime.timedelta(days=1))
        self.assertTrue([uid for uid in events if uid.startswith("reading-")])
        self.assertTrue([uid for uid in events if uid.startswith("act-by-")])

    def test_lines_are_short_and_end_as_they_should(self):
        out = self.export("--format", "ics")
        data = (out / "bakery-calendar.ics").read_bytes()
        self.assertTrue(data.endswith(b"END:VCALENDAR\r\n"))
        for line in data.split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            self.assertNotIn(b"\n", line)
            line.decode()

    def test_any_text_comes_back(self):
        text = "a; b, c \\ d „ä“ 🥖 " * 9 + "\nlast: \"line\""
        self.data["touchpoints"][0]["title"] = text
        self.plan.write_text(json.dumps(self.data))
        uid = f"touchpoint-{self.data['touchpoints'][0]['id']}@brand-planner"
        found = [event for event in self.calendar().walk("VEVENT") if event["uid"] == uid]
        self.assertEqual(str(found[0]["summary"]), text)

    def test_the_same_plan_gives_the_same_bytes(self):
        first = (self.export("--format", "ics") / "bakery-calendar.ics").read_bytes()
        again = (self.export("--format", "ics") / "bakery-calendar.ics").read_bytes()
        self.assertEqual(first, again)
        dated = self.calendar(SOURCE_DATE_EPOCH="1767225600")
        self.assertEqual(dated.walk("VEVENT")[0]["dtstamp"].dt.isoformat(),
                         "2026-01-01T00:00:00+00:00")


unittest.main()
