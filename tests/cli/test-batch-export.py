# SPDX-License-Identifier: GPL-3.0-or-later
"""Many plans in one call, in an agency's dress: order, exit statuses, the same bytes."""
import unittest

from program import WithPlan, run


class Batch(WithPlan):
    def make_many(self, count):
        plans = [self.path / f"plan-{i:02}.brandplan" for i in range(count)]
        for plan in plans:
            plan.write_bytes(self.plan.read_bytes())
        return plans

    def test_many_processes_write_what_one_writes(self):
        plans = self.make_many(7)
        for jobs in ("1", "3"):
            result = run("export", *plans, "--to", self.path / jobs, "--jobs", jobs,
                         "--format", "json,pdf")
            self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertEqual(len(self.names(self.path / "1")), 7 * 7)
        for entry in (self.path / "1").iterdir():
            self.assertEqual(entry.read_bytes(), (self.path / "3" / entry.name).read_bytes())

    def test_errors_come_in_the_order_of_the_plans(self):
        plans = self.make_many(9)
        for number in (1, 4, 8):
            plans[number].write_text("oops")
        for jobs in ("1", "4"):
            result = run("export", *plans, "--to", self.path / jobs, "--jobs", jobs,
                         "--format", "json")
            self.assertEqual(result.returncode, 2)
            lines = result.stderr.decode().splitlines()
            self.assertEqual([line.split(":")[1].strip()[-12:-10] for line in lines],
                             ["01", "04", "08"])
            self.assertEqual(len(self.names(self.path / jobs)), 6 * 3)

    def test_pdfs_wear_the_agencys_dress(self):
        settings = self.path / "ours" / "agency.conf"
        settings.parent.mkdir()
        (settings.parent / "logo.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><path d="M0 0h9v3z"/></svg>')
        settings.write_text("name = Studio Nord\nlogo = logo.svg\ncolor = #a01030\n")
        books = {}
        for name, options in (("plain", []), ("given", ["--settings", settings])):
            result = run("export", self.plan, "--to", self.path / name, "--book=story", *options)
            self.assertEqual((result.returncode, result.stderr), (0, b""))
            books[name] = (self.path / name / "bakery-book.pdf").read_bytes()
        self.assertNotEqual(books["plain"], books["given"])
        config = self.path / "config" / "brand-planner"
        config.mkdir(parents=True)
        (config / "agency.conf").write_text(settings.read_text())
        (config / "logo.svg").write_text((settings.parent / "logo.svg").read_text())
        for name, options in (("given", []), ("plain", ["--plain"])):
            run("export", self.plan, "--to", self.path / "again", "--book=story", *options,
                XDG_CONFIG_HOME=str(self.path / "config"))
            self.assertEqual((self.path / "again" / "bakery-book.pdf").read_bytes(), books[name])

    def test_bad_settings_are_told_with_their_line(self):
        settings = self.path / "agency.conf"
        settings.write_text("name = Studio Nord\ncolour = red\n")
        result = run("export", self.plan, "--to", self.path / "out", "--settings", settings)
        self.assertEqual(result.returncode, 2)
        self.assertIn("agency.conf, line 2: “colour”", result.stderr.decode())
        self.assertFalse((self.path / "out").exists())


if __name__ == "__main__":
    unittest.main()
