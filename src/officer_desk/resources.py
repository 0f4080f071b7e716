"""Where the files lie that come with the program: inside the installed package, or around `src` in a working folder."""

from pathlib import Path

_INSTALLED = Path(__file__).parent / "_data"
_WORKING_FOLDER = Path(__file__).parents[2]


def root() -> Path:
    """The folder that holds `resources` and `forms`."""
    return _INSTALLED if _INSTALLED.is_dir() else _WORKING_FOLDER


def forms() -> Path:
    """The wording of the papers, one folder a form."""
    return root() / "forms"


def policy() -> Path:
    """The first policy pack, as head office may start with it."""
    return root() / "resources" / "policy"


def manual() -> Path:
    """The onboarding manual that the program shows."""
    return root() / "resources" / "manual"


def search() -> Path:
    """How characters are read, and which are the same."""
    return root() / "resources" / "search"


def icons() -> Path:
    """The program's own SVG icons."""
    return root() / "resources" / "icons"


def styles() -> Path:
    """The style sheets of the screens."""
    return root() / "resources" / "styles"


def translations() -> Path:
    """The screen texts as the program loads them, built by the set-up."""
    return _built() / "translations"


def font_path() -> Path:
    """The one font for screen and paper, obtained by the set-up; its licence lies beside it."""
    return _built() / "fonts" / "OfficerDesk-Regular.ttf"


def _built() -> Path:
    return root() if _INSTALLED.is_dir() else _WORKING_FOLDER / "build"
