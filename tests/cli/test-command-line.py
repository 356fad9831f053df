# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line promises: names, exit statuses, no half files, errors where they belong."""
import json
import subprocess
import unittest

from program import PROGRAM, WithPlan, run

SAMPLES = ("bakery", "credit-union", "outdoor-shop")
DIMENSIONS = ("mass", "community", "direct")


class CommandLine(WithPlan):
    def setUp(self):
        super().setUp()
        self.table = self.path / "table.csv"
        self.table.write_text("Campaign,Start date,Cost\nFair,2026-05-01,120\n")

    def assert_fails(self, result, status, *words):
        self.assertEqual(result.returncode, status, result)
        self.assertEqual(result.stdout, b"")
        for word in words:
            self.assertIn(word, result.stderr.decode())

    def test_help_and_version(self):
        self.assertIn(b"export", run("--help").stdout)
        self.assertRegex(run("--version").stdout.decode(), r"^brand-planner \d+\.\d+\.\d+\n$")
        for command in ("export", "import", "check", "synergy", "merge", "new", "schema"):
            result = run(command, "--help")
            self.assertEqual(result.returncode, 0)
            self.assertIn(command, result.stdout.decode())

    def test_wrong_usage_is_64(self):
        for arguments in (["export"], ["export", self.plan], ["check"], ["synergy"],
                          ["synergy", "a", "b"], ["new"], ["schema"], ["schema", "house"],
                          ["check", "--nonsense", self.plan],
                          ["export", self.plan, "--to", self.path, "--format", "docx"],
                          ["export", self.plan, "--to", self.path, "--dimension", "fourth"],
                          ["export", self.plan, "--to", self.path, "--paper", "a0"],
                          ["export", self.plan, "--to", self.path, "--book=cover"],
                          ["export", self.plan, "--to", self.path, "--map=empty"],
                          ["export", self.plan, "--to", self.path, "--worksheets=empty"],
                          ["export", self.plan, "--to", self.path, "--worksheets", "--lesson=9"],
                          ["export", self.plan, "--to", self.path, "--lesson=1"],
                          ["export", self.plan, "--to", self.path, "--jobs=-1"],
                          ["export", self.plan, "--to", self.path, "--timeline=roll"],
                          ["export", self.plan, "--to", self.path, "--timeline",
                           "--no-timeline"],
                          ["export", self.plan, "--to", self.path, "--jobs=many"],
                          ["export", self.plan, "--to", self.path, "--plain", "--settings=a"],
                          ["export", self.plan, "--to", self.path, "--worksheets", "--client"],
                          ["export", self.plan, "--to", self.path, "--action-plan", "--client"],
                          ["export", self.plan, "--to", self.path, "--checks", "--client"],
                          ["export", self.plan, "--to", self.path, "--tables=fancy"],
                          ["import", self.plan], ["import", self.plan, "--kind", "beats"],
                          ["import", self.plan, "--csv", self.table, "--kind", "beats"],
                          ["import", self.plan, "--csv", self.table, "--dates", "maybe"],
                          ["import", self.plan, "--csv", self.table, "--set", "colour=red"],
                          ["import", self.plan, "--csv", self.table, "--unknown", "guess"],
                          ["new", "--sample", "nothing", self.path / "x.brandplan"]):
            with self.subTest(arguments=arguments):
                self.assert_fails(run(*arguments), 64, "brand-planner:")
        self.assertFalse((self.path / "x.brandplan").exists())

    def test_every_sample_is_made_and_exported(self):
        for sample in SAMPLES:
            with self.subTest(sample=sample):
                plan, out = self.path / f"{sample}.brandplan", self.path / f"out-{sample}"
                run("new", "--force", "--sample", sample, plan)
                result = run("export", plan, "--to", out, "--format", "json,pdf,svg,png")
                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertEqual(result.stderr, b"")
                self.assertEqual(self.names(out), sorted(
                    [f"{sample}-{d}.{f}" for d in DIMENSIONS for f in ("json", "pdf")]
                    + [f"{sample}-timeline.{f}" for f in ("pdf", "svg", "png")]))
                for entry in out.iterdir():
                    self.assertGreater(entry.stat().st_size, 1000, entry)
                for dimension in DIMENSIONS:
                    text = (out / f"{sample}-{dimension}.json").read_text()
                    self.assertEqual(json.loads(text)["dimension"], dimension)

    def test_formats_and_dimensions_are_chosen(self):
        run("export", self.plan, "--to", self.path / "a", "--format", "json",
            "--dimension", "direct")
        self.assertEqual(self.names(self.path / "a"), ["bakery-direct.json"])
        run("export", self.plan, "--to", self.path / "b", "--format", "svg")
        self.assertEqual(self.names(self.path / "b"), ["bakery-timeline.svg"])

    def test_the_same_plan_gives_the_same_bytes(self):
        for out in ("a", "b"):
            run("export", self.plan, "--to", self.path / out, "--format", "json,pdf,svg,png")
        for entry in (self.path / "a").iterdir():
            other = self.path / "b" / entry.name
            self.assertEqual(entry.read_bytes(), other.read_bytes(), entry.name)

    def test_paper_changes_the_page(self):
        for paper in ("a4", "letter"):
            result = run("export", self.plan, "--to", self.path / paper, "--format", "pdf",
                         "--dimension", "mass", "--paper", paper)
            self.assertEqual(result.returncode, 0, result.stderr)
        a4, letter = ((self.path / paper / "bakery-mass.pdf").read_bytes()
                      for paper in ("a4", "letter"))
        self.assertNotEqual(a4, letter)

    def test_many_plans_in_one_call(self):
        other = self.path / "credit-union.brandplan"
        run("new", "--sample", "credit-union", other)
        result = run("export", self.plan, other, "--to", self.path / "out", "--format", "json")
        self.assertEqual(result.returncode, 0)
        self.assertEqual(len(self.names(self.path / "out")), 6)

    def test_plans_of_one_name_do_not_collide(self):
        (self.path / "elsewhere").mkdir()
        twin = self.path / "elsewhere" / "bakery.brandplan"
        twin.write_bytes(self.plan.read_bytes())
        self.assert_fails(run("export", self.plan, twin, "--to", self.path / "out"), 64, "collide")
        self.assertFalse((self.path / "out").exists())

    def test_an_unreadable_plan_does_not_stop_the_others(self):
        broken = self.path / "broken.brandplan"
        broken.write_text('{"format": "brand-plan"\n  oops')
        result = run("export", broken, self.plan, "--to", self.path / "out", "--format", "json")
        self.assertEqual(result.returncode, 2)
        self.assertIn("broken.brandplan", result.stderr.decode())
        self.assertIn("line 2", result.stderr.decode().lower())
        self.assertEqual(len(self.names(self.path / "out")), 3)

    def test_a_book_map_or_worksheet_alone_is_all_that_is_written(self):
        cases = (
            (["--book"], ["bakery-book.pdf"]),
            (["--map"], ["bakery-maps.pdf"]),
            (["--map=blank"], ["bakery-maps-blank.pdf"]),
            (["--map=filled,blank", "--worksheets=blank,filled"],
             ["bakery-maps-blank.pdf", "bakery-maps.pdf", "bakery-worksheets-blank.pdf",
              "bakery-worksheets.pdf"]),
            (["--timeline"], ["bakery-timeline.pdf"]),
            (["--timeline=tile", "--format", "pdf,svg", "--book=story"],
             ["bakery-book.pdf", "bakery-timeline.pdf", "bakery-timeline.svg"]),
            (["--timeline=poster", "--dimension", "mass"],
             ["bakery-mass.json", "bakery-mass.pdf", "bakery-timeline.pdf"]),
            (["--no-timeline", "--format", "pdf", "--dimension", "mass"], ["bakery-mass.pdf"]),
            (["--book=story,money", "--map", "--format", "json", "--dimension", "mass"],
             ["bakery-book.pdf", "bakery-maps.pdf", "bakery-mass.json"]),
            (["--worksheets"], ["bakery-worksheets.pdf"]),
            (["--checks"], ["bakery-checks.pdf"]),
            (["--worksheets=blank", "--lesson", "1,assessments", "--action-plan"],
             ["bakery-action-plan.pdf", "bakery-worksheets-blank.pdf"]),
            (["--worksheets=blank", "--client"],
             ["bakery-client-worksheets-blank.pdf", "bakery-client.brandplan"]),
            (["--book", "--client"], ["bakery-client-book.pdf", "bakery-client.brandplan"]),
        )
        for number, (arguments, names) in enumerate(cases):
            out = self.path / str(number)
            result = run("export", self.plan, "--to", out, *arguments)
            with self.subTest(arguments=arguments):
                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertEqual(self.names(out), names)

    def test_worksheets_are_of_the_lessons_that_were_named(self):
        for out, lessons in (("one", ["--lesson", "3"]), ("all", [])):
            run("export", self.plan, "--to", self.path / out, "--worksheets=blank", *lessons)
        sizes = [(self.path / name / "bakery-worksheets-blank.pdf").stat().st_size
                 for name in ("one", "all")]
        self.assertLess(sizes[0] * 2, sizes[1])

    def test_a_book_has_the_parts_that_were_named(self):
        run("export", self.plan, "--to", self.path / "out", "--book=story, money")
        run("export", self.plan, "--to", self.path / "all", "--book")
        sizes = [(self.path / name / "bakery-book.pdf").stat().st_size for name in ("out", "all")]
        self.assertLess(sizes[0] * 2, sizes[1])

    def test_a_clients_plan_opens_and_holds_no_cost(self):
        run("export", self.plan, "--to", self.path / "out", "--format", "json", "--client")
        copy = self.path / "out" / "bakery-client.brandplan"
        self.assertIn(run("check", copy).returncode, (0, 1))
        for name in self.names(self.path / "out"):
            self.assertNotIn('"cost":', (self.path / "out" / name).read_text())
        run("export", self.plan, "--to", self.path / "own", "--format", "json")
        self.assertIn('"cost":', (self.path / "own" / "bakery-mass.json").read_text())

    def test_a_failed_export_leaves_no_half_file(self):
        out = self.path / "out"
        out.mkdir()
        (out / "bakery-community.pdf").mkdir()
        result = run("export", self.plan, "--to", out, "--format", "pdf")
        self.assert_fails(result, 1, "bakery")
        for entry in out.iterdir():
            if entry.is_file():
                self.assertTrue(entry.read_bytes().rstrip().endswith(b"%%EOF"), entry)
        self.assertTrue(all(name.startswith("bakery-") for name in self.names(out)))

    def test_a_file_in_place_of_the_folder_is_told(self):
        (self.path / "out").write_text("not a folder")
        self.assert_fails(run("export", self.plan, "--to", self.path / "out"), 1, "out")
        self.assertEqual((self.path / "out").read_text(), "not a folder")

    def test_check_tells_by_its_exit_status(self):
        blank = self.path / "blank.brandplan"
        self.assertEqual(run("new", blank).returncode, 0)
        result = run("check", blank)
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stdout.decode().count("The story has no premise."), 1)
        self.assert_fails(run("check", self.path / "nowhere.brandplan"), 2, "nowhere.brandplan")
        self.assertEqual(run("check", blank, self.path / "nowhere.brandplan").returncode, 2)
        self.assert_fails(run("check", "--fail-on", "everything", blank), 64, "missing, risk")

    def check_json(self, *arguments):
        result = run("check", "--json", *arguments)
        return json.loads(result.stdout), result.returncode

    def test_check_as_json_has_every_finding(self):
        second = self.path / "second.brandplan"
        self.assertEqual(run("new", second).returncode, 0)
        document, status = self.check_json(self.plan, second)
        self.assertEqual(status, 1)
        self.assertEqual([plan["file"] for plan in document["plans"]],
                         [str(self.plan), str(second)])
        for plan in document["plans"]:
            found = [finding for check in plan["checks"] for finding in check["findings"]]
            self.assertEqual(len(found), plan["open"])
            severities = [check["severity"] for check in plan["checks"]]
            self.assertEqual(severities, sorted(severities, key=["missing", "risk", "hint"].index))

    def test_a_dismissed_finding_is_kept_with_its_reason(self):
        blank = self.path / "blank.brandplan"
        self.assertEqual(run("new", blank).returncode, 0)
        before, _ = self.check_json(blank)
        plan = json.loads(blank.read_text())
        plan["dismissals"] = [{"id": "d1", "check": "no-goal", "reason": "Later", "by": "Mira",
                               "date": "2026-04-02"}]
        blank.write_text(json.dumps(plan))
        after, _ = self.check_json(blank)
        self.assertEqual(after["plans"][0]["open"], before["plans"][0]["open"] - 1)
        self.assertEqual(after["plans"][0]["dismissed"], 1)
        self.assertNotIn("no-goal", run("check", blank).stdout.decode())
        everything, _ = self.check_json("--all", blank)
        self.assertIn({"reason": "Later", "by": "Mira", "date": "2026-04-02"},
                      [finding.get("dismissed") for check in everything["plans"][0]["checks"]
                       for finding in check["findings"]])
        self.assertIn("Later – Mira, 2 April 2026", run("check", "--all", blank).stdout.decode())

    def test_check_fails_on_what_is_heavy_enough(self):
        blank = self.path / "blank.brandplan"
        self.assertEqual(run("new", blank).returncode, 0)
        found, _ = self.check_json(blank)
        plan = json.loads(blank.read_text())
        plan["dismissals"] = [{"id": f"d{number}", "check": check["check"], "reason": "Later"}
                              for number, check in enumerate(found["plans"][0]["checks"])
                              if check["severity"] == "missing"]
        blank.write_text(json.dumps(plan))
        self.assertEqual(run("check", blank).returncode, 1)
        self.assertEqual(run("check", "--fail-on", "hint", blank).returncode, 1)
        self.assertEqual(run("check", "--fail-on", "missing", blank).returncode, 0)

    def test_synergy_prints_what_adds_up(self):
        result = run("synergy", self.plan, "--json")
        self.assertEqual(result.returncode, 0)
        series = json.loads(result.stdout)
        days = len(series["days"])
        self.assertEqual(days, 364)
        self.assertEqual(series["days"][0], "2026-01-05")
        for dimension in DIMENSIONS:
            self.assertEqual(len(series["effect"][dimension]), days)
            self.assertTrue(all(0 <= value < 1 for value in series["effect"][dimension]))
            self.assertGreater(max(series["effect"][dimension]), 0.1)
        for day in range(days):
            terms = sum(values[day] for values in series["synergy"].values())
            self.assertAlmostEqual(series["alone"][day] + terms, series["together"][day],
                                   delta=1e-12)
        measures = series["measures"]
        total = measures["total_together"]
        parts = sum(own["contribution"] for own in measures["dimensions"].values())
        self.assertAlmostEqual(parts, total, delta=1e-9 * total)
        self.assertAlmostEqual(sum(series["together"]), total, delta=1e-9 * total)

    def test_synergy_in_words_says_what_it_is(self):
        result = run("synergy", self.plan)
        self.assertEqual(result.returncode, 0)
        self.assertIn("Planning index, not a sales forecast", result.stdout.decode())

    def test_standard_input_and_output(self):
        sample = run("new", "--sample", "bakery", "-")
        self.assertEqual(sample.stdout, self.plan.read_bytes())
        self.assertEqual(run("synergy", "-", "--json", data=sample.stdout).stdout,
                         run("synergy", self.plan, "--json").stdout)
        result = run("export", "-", "--to", self.path / "out", "--format", "json",
                     data=sample.stdout)
        self.assertEqual(result.returncode, 0)
        self.assertEqual(self.names(self.path / "out"),
                         ["plan-community.json", "plan-direct.json", "plan-mass.json"])
        self.assert_fails(run("check", "-", data=b""), 2, "standard input")

    def test_a_full_disk_is_told(self):
        with open("/dev/full", "wb") as full:
            result = subprocess.run([PROGRAM, "new", "--sample", "bakery", "-"], check=False,
                                    stdout=full, stderr=subprocess.PIPE,
                                    env={"LC_ALL": "C.UTF-8"})
        self.assertEqual(result.returncode, 1)
        self.assertIn("standard output", result.stderr.decode())

    def test_new_replaces_nothing_unasked(self):
        before = self.plan.read_bytes()
        self.assert_fails(run("new", self.plan), 1, "--force")
        self.assertEqual(self.plan.read_bytes(), before)
        self.assertEqual(run("new", "--force", self.plan).returncode, 0)
        self.assertNotEqual(self.plan.read_bytes(), before)

    def test_new_rolls_a_plan_forward(self):
        following = self.path / "next.brandplan"
        result = run("new", "--from", self.plan, following)
        self.assertEqual(result.returncode, 0)
        self.assertIn("learnings are taken along", result.stderr.decode())
        old = json.loads(self.plan.read_bytes())
        new = json.loads(following.read_bytes())
        self.assertEqual(new["plan"]["start"], "2027-01-04")
        self.assertEqual(new["plan"]["follows"], old["plan"]["title"])
        self.assertEqual([beat["id"] for beat in new["beats"]],
                         [beat["id"] for beat in old["beats"]])
        self.assertNotIn("readings", new)
        self.assertEqual(run("check", following).returncode, 1)
        by_date = run("new", "--from", self.plan, "--same-date", "-").stdout
        self.assertEqual(json.loads(by_date)["plan"]["start"], "2027-01-05")
        self.assert_fails(run("new", "--from", self.path / "none", "-"), 2)
        self.assert_fails(run("new", "--from", self.plan, "--sample", "bakery", "-"), 64)

    def test_samples_are_listed(self):
        listing = run("new", "--list-samples").stdout.decode()
        for sample in SAMPLES:
            self.assertIn(sample, listing)

    def test_schemas_are_json(self):
        for name in ("plan", "measurement", "checks"):
            schema = json.loads(run("schema", name).stdout)
            self.assertEqual(schema["$schema"], "https://json-schema.org/draft/2020-12/schema")

    def test_a_link_to_a_plan_can_be_read(self):
        link = self.path / "link.brandplan"
        link.symlink_to(self.plan)
        self.assertIn(run("check", link).returncode, (0, 1))


if __name__ == "__main__":
    unittest.main()
