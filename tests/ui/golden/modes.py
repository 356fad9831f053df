# SPDX-License-Identifier: GPL-3.0-or-later
"""What pictures are taken of, and how people may have set their desktop."""
import dataclasses
import pathlib

SAMPLE = pathlib.Path(__file__).resolve().parents[3] / "data/samples/bakery.brandplan"
BLANK = "blank"
# A made-up language, longer and with accents: what isn't translated or has no room is seen.
PSEUDO = "en_XA"
# Without a compositor a window has this instead of a shadow.
FRAME = 5


@dataclasses.dataclass(frozen=True)
class Scene:
    name: str
    keys: str
    plan: object = SAMPLE


@dataclasses.dataclass(frozen=True)
class Mode:
    name: str
    kept: tuple
    size: str = "1280x800"
    locale: str = "C.UTF-8"
    dpi: int = 96
    environment: dict = dataclasses.field(default_factory=dict)


# Keys are pressed one after the other; the next scene begins where the last one ended.
SCENES = (
    Scene("overview", "ctrl+1"),
    Scene("lessons", "ctrl+l"),
    Scene("customers", "ctrl+2"),
    Scene("community", "ctrl+3"),
    Scene("culture", "ctrl+4"),
    Scene("story", "ctrl+5"),
    Scene("timeline", "ctrl+6"),
    Scene("measures", "ctrl+7"),
    Scene("goals", "ctrl+8"),
    Scene("operate", "ctrl+shift+o"),
    Scene("checks", "ctrl+9"),
    Scene("mix", "ctrl+8,alt+s"),
    Scene("export", "Escape,ctrl+e"),
    Scene("print", "Escape,ctrl+p"),
    Scene("preferences", "Escape,ctrl+comma"),
    Scene("shortcuts", "Escape,ctrl+question"),
    Scene("search", "Escape,ctrl+f,b,r,e"),
    Scene("blank-overview", "ctrl+1", BLANK),
    Scene("blank-story", "ctrl+5", BLANK),
    Scene("blank-timeline", "ctrl+6", BLANK),
    Scene("blank-measures", "ctrl+7", BLANK),
    Scene("blank-goals", "ctrl+8", BLANK),
    Scene("start", "", None),
)
PAGES = ("overview", "lessons", "story", "timeline", "measures", "goals")
MORE_PAGES = ("customers", "community", "culture", "operate", "checks")

MODES = (
    Mode("light", (*PAGES[:-1], *MORE_PAGES, "start", "blank-overview")),
    Mode("dark", ("overview", "lessons", "timeline"),
         environment={"ADW_DEBUG_COLOR_SCHEME": "prefer-dark"}),
    Mode("contrast", ("overview",), environment={"ADW_DEBUG_HIGH_CONTRAST": "1"}),
    Mode("large", ("overview", "lessons"), dpi=144),
    Mode("rtl", ("overview", "lessons", "timeline", "measures"), locale="ar_EG.UTF-8"),
    Mode("german", ("goals",), locale="de_DE.UTF-8"),
    Mode("narrow", PAGES, size="360x640"),
    Mode("wide", ("overview",), size="2560x1440"),
    Mode("german-narrow", (), size="360x640", locale="de_DE.UTF-8"),
    Mode("dark-narrow", (), size="360x640",
         environment={"ADW_DEBUG_COLOR_SCHEME": "prefer-dark"}),
    Mode("scale2", ("timeline",), size="1440x1280", environment={"GDK_SCALE": "2"}),
    # GTK's own texts stay as they are: only the language is made up, not the locale.
    Mode("pseudo", (), locale="de_DE.UTF-8", environment={"LANGUAGE": PSEUDO}),
    Mode("pseudo-narrow", ("overview", "timeline", *MORE_PAGES), size="360x640",
         locale="de_DE.UTF-8", environment={"LANGUAGE": PSEUDO}),
)
