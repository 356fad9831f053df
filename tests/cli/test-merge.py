# SPDX-License-Identifier: GPL-3.0-or-later
"""Merging plans: the command alone, and as Git's merge driver on real branches."""
import json
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.path.abspath(sys.argv.pop(1))
NAME = "bakery.brandplan"
PASSED_ON = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "PATH")


class Merge(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name).resolve()
        self.plan = self.path / NAME
        self.environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        self.environment |= {"HOME": folder.name, "LC_ALL": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1",
                             "GIT_AUTHOR_NAME": "Mira", "GIT_AUTHOR_EMAIL": "mira@example.org",
                             "GIT_COMMITTER_NAME": "Mira", "GIT_EDITOR": "true",
                             "GIT_COMMITTER_EMAIL": "mira@example.org"}
        self.assertEqual(self.run_program("new", "--sample", "bakery", self.plan).returncode, 0)

    def run_command(self, *command, data=None):
        return subprocess.run([str(word) for word in command], input=data, cwd=self.path,
                              env=self.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=60, check=False)

    def run_program(self, *arguments, data=None):
        return self.run_command(PROGRAM, *arguments, data=data)

    def read(self, path=None):
        return json.loads((path or self.plan).read_text(encoding="utf-8"))

    def write(self, plan, path=None):
        (path or self.plan).write_text(json.dumps(plan, ensure_ascii=False, indent=2) + "\n",
                                       encoding="utf-8")

    def set(self, kind, index, field, value, path=None):
        plan = self.read(path)
        plan[kind][index][field] = value
        self.write(plan, path)

    def get(self, kind, index, field, path=None):
        return self.read(path)[kind][index].get(field)


class Command(Merge):
    def setUp(self):
        super().setUp()
        self.files = [self.path / name for name in ("base", "ours", "theirs")]
        for path in self.files:
            path.write_bytes(self.plan.read_bytes())
        self.base, self.ours, self.theirs = self.files

    def test_ours_is_replaced_by_what_both_have_done(self):
        self.set("beats", 0, "title", "Mine", self.ours)
        self.set("beats", 0, "message", "Yours", self.theirs)
        before = [self.base.read_bytes(), self.theirs.read_bytes()]
        result = self.run_program("merge", *self.files)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, b"", b""))
        self.assertEqual(self.get("beats", 0, "title", self.ours), "Mine")
        self.assertEqual(self.get("beats", 0, "message", self.ours), "Yours")
        self.assertEqual([self.base.read_bytes(), self.theirs.read_bytes()], before)

    def test_what_one_side_has_done_is_its_file(self):
        self.set("touchpoints", 1, "title", "Mine", self.ours)
        plan = self.read(self.ours)
        plan |= {"version": "1.7", "weather": {"rain": [1, 2]}}
        self.write(plan, self.ours)
        self.run_program("merge", self.ours, self.ours, self.ours)
        written = self.ours.read_bytes()
        for order in ((self.base, self.ours, self.base), (self.base, self.base, self.ours),
                      (self.base, self.ours, self.ours)):
            result = self.run_program("merge", *order, "-o", "-")
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(result.stdout, written)

    def test_conflicts_are_told_and_left_as_ours(self):
        self.set("beats", 0, "title", "Mine", self.ours)
        self.set("beats", 0, "title", "Yours", self.theirs)
        self.set("beats", 0, "message", "Yours, too", self.theirs)
        result = self.run_program("merge", *self.files, "-n", "loaf.brandplan")
        self.assertEqual(result.returncode, 1)
        said = result.stderr.decode()
        for words in ("loaf.brandplan: 1 conflict", "Beat “Mine”, Title", "ours:    Mine\n",
                      "theirs:  Yours\n"):
            self.assertIn(words, said)
        self.assertEqual(self.get("beats", 0, "title", self.ours), "Mine")
        self.assertEqual(self.get("beats", 0, "message", self.ours), "Yours, too")
        self.assertNotEqual(self.run_program("check", self.ours).returncode, 2)

    def test_conflicts_can_be_decided_beforehand(self):
        self.set("beats", 0, "title", "Mine", self.ours)
        self.set("beats", 0, "title", "Yours", self.theirs)
        for side, title in (("--ours", "Mine"), ("--theirs", "Yours")):
            out = self.path / "out"
            result = self.run_program("merge", *self.files, side, "--output", out)
            self.assertEqual((result.returncode, result.stderr), (0, b""))
            self.assertEqual(self.get("beats", 0, "title", out), title)
            self.assertEqual(self.get("beats", 0, "title", self.ours), "Mine")

    def test_unreadable_plans_are_told_and_nothing_is_written(self):
        before = self.ours.read_bytes()
        for index in range(3):
            files = list(self.files)
            files[index] = self.path / "broken"
            files[index].write_text("{ \"format\": ")
            result = self.run_program("merge", *files)
            self.assertEqual(result.returncode, 2)
            self.assertIn(b"broken", result.stderr)
            self.assertEqual(files[index].read_text(), "{ \"format\": ")
        self.theirs.write_bytes(b"")
        self.assertEqual(self.run_program("merge", *self.files).returncode, 2)
        self.assertEqual(self.ours.read_bytes(), before)

    def test_a_failed_write_is_told(self):
        result = self.run_program("merge", *self.files, "-o", self.path / "no" / "folder")
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"folder", result.stderr)

    def test_standard_input_is_one_of_them(self):
        self.set("beats", 0, "title", "Yours", self.theirs)
        result = self.run_program("merge", self.base, self.ours, "-", "-o", "-",
                                  data=self.theirs.read_bytes())
        self.assertEqual(json.loads(result.stdout)["beats"][0]["title"], "Yours")

    def test_wrong_usage_is_64(self):
        for arguments in ([], self.files[:2], [*self.files, self.plan], [self.base, "-", "-"],
                          [*self.files, "--ours", "--theirs"], [*self.files, "--union"]):
            result = self.run_program("merge", *arguments)
            self.assertEqual(result.returncode, 64, result)
            self.assertIn(b"brand-planner:", result.stderr)
        self.assertIn(b"merge.brandplan.driver", self.run_program("merge", "--help").stdout)


class Git(Merge):
    def setUp(self):
        super().setUp()
        self.git("init", "-q", "-b", "main")
        self.git("config", "merge.brandplan.driver",
                 f"{shlex.quote(PROGRAM)} merge -n %P %O %A %B")
        (self.path / ".gitattributes").write_text("*.brandplan merge=brandplan\n")
        self.commit("Begin")

    def git(self, *arguments, status=0):
        result = self.run_command("git", *arguments)
        self.assertEqual(result.returncode, status, result)
        return (result.stdout + result.stderr).decode()

    def commit(self, message):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def edit(self, branch, *edits):
        """A commit on the branch, which is made where there is none."""
        if self.run_command("git", "checkout", "-q", branch).returncode != 0:
            self.git("checkout", "-q", "-b", branch, "main")
        for edit in edits:
            self.set(*edit)
        self.commit(f"Edit on {branch}")

    def assert_is(self, *edits):
        self.assertEqual(self.git("status", "--porcelain"), "")
        for kind, index, field, value in edits:
            self.assertEqual(self.get(kind, index, field), value)

    MINE = ("touchpoints", 0, "title", "Mine")
    YOURS = ("touchpoints", 0, "channel", "Yours")
    ALSO_YOURS = ("touchpoints", 0, "title", "Yours")

    def test_lines_side_by_side_come_together(self):
        self.edit("mine", self.MINE)
        self.edit("yours", self.YOURS)
        self.git("checkout", "-q", "mine")
        (self.path / ".git" / "info").mkdir(exist_ok=True)
        attributes = self.path / ".git" / "info" / "attributes"
        attributes.write_text("*.brandplan merge=text\n")
        self.git("merge", "-q", "yours", status=1)
        self.git("merge", "--abort")
        attributes.unlink()
        self.git("merge", "-q", "--no-edit", "yours")
        self.assert_is(self.MINE, self.YOURS)

    def test_a_conflict_is_left_to_people(self):
        self.edit("mine", self.MINE)
        self.edit("yours", self.ALSO_YOURS, self.YOURS)
        self.git("checkout", "-q", "mine")
        said = self.git("merge", "yours", status=1)
        self.assertIn(f"{NAME}: 1 conflict is left", said)
        self.assertIn("theirs:  Yours", said)
        self.assertIn(f"UU {NAME}", self.git("status", "--porcelain"))
        self.assertEqual(self.get("touchpoints", 0, "title"), "Mine")
        self.assertEqual(self.get("touchpoints", 0, "channel"), "Yours")
        self.commit("Keep mine")
        self.assert_is(self.MINE, self.YOURS)

    def test_a_branch_is_rebased(self):
        self.edit("mine", self.MINE)
        self.edit("mine", ("beats", 1, "title", "Mine, too"))
        self.edit("yours", self.YOURS)
        self.git("rebase", "-q", "mine")
        self.assert_is(self.MINE, self.YOURS, ("beats", 1, "title", "Mine, too"))

    def test_a_rebase_stops_at_a_conflict(self):
        self.edit("mine", self.MINE)
        self.edit("yours", self.ALSO_YOURS)
        said = self.git("rebase", "mine", status=1)
        self.assertIn(f"{NAME}: 1 conflict is left", said)
        self.set(*self.ALSO_YOURS)
        self.git("add", NAME)
        self.git("rebase", "--continue")
        self.assert_is(self.ALSO_YOURS)

    def test_branches_that_cross(self):
        """Each has merged the other's last but one commit, so that there are two bases."""
        self.edit("mine", self.MINE)
        self.edit("yours", self.YOURS)
        self.git("branch", "yours-then")
        self.git("checkout", "-q", "mine")
        self.git("branch", "mine-then")
        self.git("merge", "-q", "--no-edit", "yours-then")
        self.git("checkout", "-q", "yours")
        self.git("merge", "-q", "--no-edit", "mine-then")
        self.edit("mine", ("touchpoints", 0, "title", "Mine again"))
        self.edit("yours", ("touchpoints", 0, "channel", "Yours again"))
        self.assertEqual(len(self.git("merge-base", "--all", "mine", "yours").split()), 2)
        self.git("merge", "-q", "--no-edit", "mine")
        self.assert_is(("touchpoints", 0, "title", "Mine again"),
                       ("touchpoints", 0, "channel", "Yours again"))

    def test_branches_that_cross_with_a_conflict_behind_them(self):
        self.edit("mine", self.MINE)
        self.edit("yours", self.ALSO_YOURS)
        for branch, other in (("mine", "yours"), ("yours", "mine")):
            self.git("branch", f"{branch}-then", branch)
        for branch, other in (("mine", "yours"), ("yours", "mine")):
            self.git("checkout", "-q", branch)
            self.git("merge", f"{other}-then", status=1)
            self.set("touchpoints", 0, "title", "Ours")
            self.commit("Agree")
        self.edit("yours", self.YOURS)
        self.git("merge", "-q", "--no-edit", "mine")
        self.assert_is(self.YOURS, ("touchpoints", 0, "title", "Ours"))

    def test_both_have_added_the_plan(self):
        first = self.read()
        self.git("rm", "-q", NAME)
        self.commit("Not yet")
        for branch, kept in (("mine", 0), ("yours", 1)):
            self.git("checkout", "-q", "-b", branch, "main")
            plan = dict(first)
            plan["learnings"] = [*first["learnings"],
                                 {"id": f"learned-{branch}", "title": f"By {branch}"}]
            self.write(plan)
            self.commit(f"Add on {branch}")
        self.git("merge", "-q", "--no-edit", "mine")
        plan = self.read()
        self.assertEqual(len(plan["touchpoints"]), len(first["touchpoints"]))
        self.assertEqual([item["title"] for item in plan["learnings"]][-2:],
                         ["By mine", "By yours"])

    def test_items_and_orders_come_together(self):
        plan = self.read()
        beats = [beat["id"] for beat in plan["beats"]]
        self.git("checkout", "-q", "-b", "mine")
        plan["beats"].append(plan["beats"].pop(0))
        self.write(plan)
        self.commit("Move a beat")
        self.git("checkout", "-q", "-b", "yours", "main")
        plan = self.read()
        plan["beats"].insert(2, plan["beats"][1] | {"id": "new-beat", "title": "New"})
        self.write(plan)
        self.commit("Add a beat")
        self.git("merge", "-q", "--no-edit", "mine")
        self.assertEqual([beat["id"] for beat in self.read()["beats"]],
                         [beats[1], "new-beat", *beats[2:], beats[0]])

    def test_a_broken_plan_is_not_merged(self):
        self.edit("mine", self.MINE)
        self.git("checkout", "-q", "-b", "yours", "main")
        self.plan.write_text("{ \"format\": ")
        self.commit("Break it")
        self.git("checkout", "-q", "mine")
        before = self.plan.read_bytes()
        self.assertIn(f"{NAME} (theirs): line", self.git("merge", "yours", status=1))
        self.assertEqual(self.plan.read_bytes(), before)
        self.assertIn(f"UU {NAME}", self.git("status", "--porcelain"))


if __name__ == "__main__":
    unittest.main()
