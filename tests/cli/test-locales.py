# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program prints is as the locale writes it; what it keeps and hands on is not."""
import filecmp
import re
import unittest

from program import WithPlan, run

# The decimal sign of a printed sum, and December as the locale calls it.
LOCALES = {"de_DE": (",", "Dezember"), "fr_FR": (",", "décembre"), "ar_EG": (".", "ديسمبر"),
           "fa_IR": (".", "دسامبر"), "hi_IN": (".", "दिसंबर")}
# Written by one, read by the next: all signs and orders of dates meet.
READERS = dict(zip(LOCALES, [*LOCALES][1:] + [*LOCALES][:1]))


def speak(locale):
    """The locale's signs and dates, with the program's own texts as they are written."""
    return {"LC_ALL": f"{locale}.UTF-8", "LANGUAGE": "en"}


class Locales(WithPlan):
    def must(self, *arguments, status=(0,), **environment):
        result = run(*arguments, **environment)
        self.assertIn(result.returncode, status, result.stderr)
        return result.stdout

    def export(self, locale, *arguments):
        out = self.path / locale
        self.must("export", self.plan, "--to", out, *arguments, **speak(locale))
        return out

    def assert_same(self, one, other):
        names = self.names(one)
        self.assertEqual(names, self.names(other))
        _, different, failed = filecmp.cmpfiles(one, other, names, shallow=False)
        self.assertEqual((different, failed), ([], []))

    def test_files_for_programs_are_the_same_bytes(self):
        kept = self.export("C", "--format", "json,csv,ics", "--tables=plain")
        self.assertGreater(len(self.names(kept)), 6)
        for locale in LOCALES:
            with self.subTest(locale):
                self.assert_same(kept, self.export(locale, "--format", "json,csv,ics",
                                                   "--tables=plain"))

    def test_a_plan_is_made_and_changed_the_same(self):
        """The command writes the whole plan, once with another number and date in it."""
        table = self.path / "table.csv"
        table.write_text("title,dimension,start,end,cost\nTwelve more,mass,2026-02-09,"
                         "2026-02-20,1234.50\n", encoding="utf-8")
        plans = {}
        for locale in ("C", *LOCALES):
            plan = self.path / f"{locale}.brandplan"
            self.must("new", "--sample", "bakery", plan, **speak(locale))
            self.assertEqual(plan.read_bytes(), self.plan.read_bytes())
            self.must("import", plan, "--csv", table, **speak(locale))
            # A new touchpoint has an id of its own, by chance.
            plans[locale] = re.sub(rb'("id": ")[^"]*(",\s*"title": "Twelve more)', rb"\1\2",
                                   plan.read_bytes())
            self.assertIn(b'"cost": 123450', plans[locale])
        for locale in LOCALES:
            self.assertEqual(plans[locale], plans["C"], locale)

    def test_sums_for_programs_are_the_same(self):
        kept = self.must("synergy", "--json", self.plan, **speak("C"))
        for locale in LOCALES:
            self.assertEqual(self.must("synergy", "--json", self.plan, **speak(locale)), kept)

    def test_tables_come_in_where_others_wrote_them(self):
        before = self.plan.read_bytes()
        for writer, reader in READERS.items():
            out = self.export(writer, "--format", "csv", "--tables=spreadsheet")
            for kind in ("touchpoints", "measures", "readings", "groups"):
                with self.subTest(f"{kind} from {writer} to {reader}"):
                    self.must("import", self.plan, "--csv", out / f"bakery-{kind}.csv",
                              **speak(reader))
                    self.assertEqual(self.plan.read_bytes(), before)

    def test_printed_numbers_and_dates_are_the_locale_s(self):
        for locale, (sign, month) in LOCALES.items():
            with self.subTest(locale):
                words = self.must("synergy", self.plan, **speak(locale)).decode()
                self.assertRegex(words, rf"(?m)^Alone, mean +38\{sign}3$")
                self.assertRegex(words, rf"(?m)^Peak +11 {month} 2026$")


unittest.main()
