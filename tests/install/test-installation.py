#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an installation holds, that the desktop understands it, and that it goes away again."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

BUILD, PREFIX = map(pathlib.Path, sys.argv[1:3])
del sys.argv[1:]
ID = "com.example.BrandPlanner"
FILES = {
    "bin/brand-planner",
    "libexec/brand-planner-window",
    f"share/applications/{ID}.desktop",
    f"share/dbus-1/services/{ID}.service",
    f"share/glib-2.0/schemas/{ID}.gschema.xml",
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
    f"share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg",
    "share/man/man1/brand-planner.1",
    f"share/metainfo/{ID}.metainfo.xml",
    f"share/mime/packages/{ID}.xml",
}
PLAN_TYPE = "application/x-brandplan+json"


def run(*command, **options):
    return subprocess.run(list(map(str, command)), check=True, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=60, **options).stdout


class Installation(unittest.TestCase):
    """Meson notes in the build folder what it installed; a developer's own note is kept."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.scratch = pathlib.Path(folder.name)
        cls.staging = cls.scratch / "staging"
        cls.log = BUILD / "meson-logs/install-log.txt"
        if cls.log.exists():
            shutil.copy2(cls.log, cls.scratch / "install-log.txt")
        cls.addClassCleanup(cls.restore_log)
        run("meson", "install", "-C", BUILD, "--no-rebuild", "--destdir", cls.staging)
        cls.tree = cls.staging / PREFIX.relative_to("/")
        cls.installed = {path.relative_to(cls.tree).as_posix()
                         for path in cls.staging.rglob("*") if path.is_file()}

    @classmethod
    def restore_log(cls):
        kept = cls.scratch / "install-log.txt"
        if kept.exists():
            shutil.copy2(kept, cls.log)
        else:
            cls.log.unlink()

    def keep_log(self):
        self.addCleanup(self.log.write_bytes, self.log.read_bytes())

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
                            "HOME": str(self.folder), "GSETTINGS_BACKEND": "memory",
                            "XDG_DATA_HOME": str(self.folder / "share"),
                            "XDG_DATA_DIRS": "/usr/share"}

    def test_exactly_the_expected_files(self):
        extra = {path for path in self.installed
                 if path.startswith(("share/locale/", "share/help/"))}
        self.assertEqual(self.installed - extra, FILES)
        for path in extra:
            self.assertRegex(path, r"^share/(locale/\w+/LC_MESSAGES/brand-planner\.mo"
                                   r"|help/\w+/brand-planner/.+)$")

    def test_every_language_is_there(self):
        source = pathlib.Path(__file__).parents[2]
        for line in (source / "po/LINGUAS").read_text().splitlines():
            for language in line.split("#")[0].split():
                self.assertIn(f"share/locale/{language}/LC_MESSAGES/brand-planner.mo",
                              self.installed)

    def test_desktop_file_and_metainfo_are_valid(self):
        share = self.tree / "share"
        self.assertEqual(run("desktop-file-validate", share / f"applications/{ID}.desktop"), "")
        run("appstreamcli", "validate", "--no-net", share / f"metainfo/{ID}.metainfo.xml")
        run("glib-compile-schemas", "--strict", "--dry-run", share / "glib-2.0/schemas")

    def test_the_pictures_of_the_metainfo_are_there(self):
        folder = pathlib.Path(__file__).parents[2] / "data/screenshots"
        tree = xml.etree.ElementTree.parse(self.tree / f"share/metainfo/{ID}.metainfo.xml")
        shots = tree.findall("screenshots/screenshot")
        self.assertIn(len(shots), range(3, 7))
        for shot in shots:
            self.assertLessEqual(len(shot.find("caption").text), 100)
            self.assertTrue((folder / shot.find("image").text.rpartition("/")[2]).is_file(),
                            shot.find("image").text)

    def test_desktop_file_names_what_is_installed(self):
        text = (self.tree / f"share/applications/{ID}.desktop").read_text()
        for line in ("Exec=brand-planner %U", f"Icon={ID}", "DBusActivatable=true",
                     f"MimeType={PLAN_TYPE};"):
            self.assertIn(line, text.splitlines())
        service = (self.tree / f"share/dbus-1/services/{ID}.service").read_text().splitlines()
        self.assertIn(f"Name={ID}", service)
        self.assertIn(f"Exec={PREFIX}/bin/brand-planner --gapplication-service", service)

    def test_a_plan_is_known_by_its_name_and_by_its_content(self):
        share = self.folder / "share"
        shutil.copytree(self.tree / "share/mime", share / "mime")
        shutil.copytree("/usr/share/mime/packages", share / "mime/packages", dirs_exist_ok=True)
        run("update-mime-database", share / "mime")
        plan = (pathlib.Path(__file__).parents[2] / "data/samples/bakery.brandplan").read_bytes()
        cases = [("a.brandplan", plan, PLAN_TYPE), ("without-extension", plan, PLAN_TYPE),
                 ("unlike-a-plan.brandplan", b"{", PLAN_TYPE), ("other", b'{\n  "a": 1\n}\n', None),
                 ("other.json", b'{\n  "a": 1\n}\n', "application/json")]
        for name, content, expected in cases:
            with self.subTest(name=name):
                (self.folder / name).write_bytes(content)
                seen = run("gio", "info", "-a", "standard::content-type", self.folder / name,
                           env=self.environment)
                if expected:
                    self.assertIn(f"standard::content-type: {expected}\n", seen)
                else:
                    self.assertNotIn(PLAN_TYPE, seen)

    def in_prefix(self, *command):
        """Runs a command where an empty folder stands in for the prefix."""
        folder = self.folder / "prefix"
        folder.mkdir(exist_ok=True)
        return run("bwrap", "--dev-bind", "/", "/", "--bind", folder, PREFIX, "--", *command,
                   env=self.environment)

    def test_it_lives_in_its_prefix(self):
        self.keep_log()
        source = pathlib.Path(__file__).parents[2]
        share = PREFIX / "share"
        program = PREFIX / "bin/brand-planner"
        plan = self.folder / "bakery.brandplan"
        self.in_prefix("meson", "install", "-C", BUILD, "--no-rebuild")
        self.assertRegex(self.in_prefix(program, "--version"), r"^brand-planner \d")
        self.in_prefix(program, "new", "--sample", "bakery", plan)
        self.in_prefix(program, "export", plan, "--to", self.folder, "--format", "json")
        self.assertGreater((self.folder / "bakery-mass.json").stat().st_size, 1000)
        self.assertIn("paper", self.in_prefix("gsettings", "--schemadir",
                                              share / "glib-2.0/schemas", "list-keys", ID))
        self.in_prefix(source / "build-aux/uninstall", BUILD)
        self.assertEqual(list((self.folder / "prefix").iterdir()), [])

    def test_uninstalling_leaves_nothing(self):
        other = self.scratch / "other"
        self.keep_log()
        run("meson", "install", "-C", BUILD, "--no-rebuild", "--destdir", other)
        run("ninja", "-C", BUILD, "uninstall", env={**os.environ, "DESTDIR": str(other)})
        self.assertEqual([path for path in other.rglob("*") if not path.is_dir()], [])


unittest.main(verbosity=2)
