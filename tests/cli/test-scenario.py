# SPDX-License-Identifier: GPL-3.0-or-later
"""A scenario can stand in for its plan: in exports, checks and sums, by its name or id."""
import json
import unittest

from program import WithPlan, run


class Scenario(WithPlan):
    def setUp(self):
        super().setUp()
        plan = json.loads(self.plan.read_text())
        less = {"story": plan["story"], "beats": plan["beats"],
                "touchpoints": [item for item in plan["touchpoints"]
                                if item["dimension"] != "mass"]}
        twice = {"title": "Same", "plan": less}
        plan["scenarios"] = [{"id": "s1", "title": "No mass/at all", "note": "secret-note",
                              "plan": less},
                             {"id": "s2", **twice}, {"id": "s3", **twice}]
        self.plan.write_text(json.dumps(plan))
        self.costs = [item["cost"] for item in plan["touchpoints"] if item.get("cost")]
        self.assertGreater(len(self.costs), 3)

    def synergy(self, *words):
        result = run("synergy", self.plan, "--json", *words)
        self.assertEqual(result.returncode, 0, result)
        return json.loads(result.stdout)

    def test_synergy_is_of_the_scenario(self):
        self.assertGreater(max(self.synergy()["effect"]["mass"]), 0)
        for name in ("No mass/at all", "s1"):
            with self.subTest(name=name):
                self.assertEqual(max(self.synergy("--scenario", name)["effect"]["mass"]), 0)

    def test_the_plan_itself_is_as_without_scenarios(self):
        mine = self.synergy()
        plan = json.loads(self.plan.read_text())
        del plan["scenarios"]
        self.plan.write_text(json.dumps(plan))
        self.assertEqual(mine, self.synergy())

    def test_check_is_of_the_scenario(self):
        def findings(*words):
            return json.loads(run("check", self.plan, "--json", *words).stdout)

        self.assertNotEqual(findings(), findings("--scenario", "s1"))

    def test_exports_stand_beside_the_plans(self):
        out = self.path / "out"
        self.assertEqual(run("export", self.plan, "--to", out, "--format=json").returncode, 0)
        self.assertEqual(run("export", self.plan, "--to", out, "--format=json", "--scenario",
                             "No mass/at all").returncode, 0)
        names = self.names(out)
        self.assertIn("bakery-mass.json", names)
        self.assertIn("bakery-no-mass-at-all-mass.json", names)
        text = (out / "bakery-no-mass-at-all-mass.json").read_text()
        self.assertIn(": No mass/at all\"", text)

    def test_an_unknown_or_ambiguous_name_is_refused(self):
        for name, words in (("None", "“No mass/at all”"), ("Same", "“s2”, “s3”"), ("", "“Same”")):
            with self.subTest(name=name):
                result = run("synergy", self.plan, "--scenario", name)
                self.assertEqual(result.returncode, 2)
                self.assertEqual(result.stdout, b"")
                self.assertIn(words if name == "Same" else "There is no scenario",
                              result.stderr.decode())

    def test_a_plan_without_scenarios_says_so(self):
        run("new", "--force", "--sample", "bakery", self.plan)
        result = run("synergy", self.plan, "--scenario", "A")
        self.assertEqual(result.returncode, 2)
        self.assertIn("the plan has none", result.stderr.decode())

    def test_a_clients_copy_holds_no_cost_of_a_scenario(self):
        out = self.path / "out"
        self.assertEqual(run("export", self.plan, "--to", out, "--client").returncode, 0)
        text = (out / "bakery-client.brandplan").read_text()
        self.assertEqual(len(json.loads(text)["scenarios"]), 3)
        self.assertFalse("secret-note" in text)
        for cost in self.costs:
            self.assertFalse(f"\"cost\": {cost}," in text, cost)


if __name__ == "__main__":
    unittest.main()
