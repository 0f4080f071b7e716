"""Colours, type and measures of every screen: the tokens, the palette made of them, and the style sheet."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from officer_desk import resources


class Scheme(StrEnum):
    """Which set of colours the reader asked for; `SUNLIGHT` is the light one with more contrast, for work outdoors."""

    LIGHT = "light"
    DARK = "dark"
    SUNLIGHT = "sunlight"
    SYSTEM = "system"


class Tone(StrEnum):
    """What a colour says; a word or a shape always says it too."""

    GOOD = "good"
    WAITS = "waits"
    WRONG = "wrong"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme, by what they are for."""

    ground: str
    surface: str
    rail: str
    line: str
    ink: str
    soft_ink: str
    accent: str
    accent_tint: str
    on_accent: str
    waits: str
    waits_tint: str
    wrong: str
    wrong_tint: str
    principal: str
    interest: str

    def of(self, tone: Tone) -> tuple[str, str]:
        """The ink and the tint that go with a tone."""
        match tone:
            case Tone.GOOD:
                return self.accent, self.accent_tint
            case Tone.WAITS:
                return self.waits, self.waits_tint
            case Tone.WRONG:
                return self.wrong, self.wrong_tint
            case Tone.PLAIN:
                return self.soft_ink, self.rail


LIGHT = Tokens(
    ground="#FAF9F6",
    surface="#FFFFFF",
    rail="#F1EFE9",
    line="#DEDAD0",
    ink="#1F2524",
    soft_ink="#646C69",
    accent="#0B6157",
    accent_tint="#DDEEEA",
    on_accent="#FFFFFF",
    waits="#9A5B00",
    waits_tint="#FBEFD9",
    wrong="#A8321F",
    wrong_tint="#FBE6E1",
    principal="#0B6157",
    interest="#D79A2B",
)
DARK = Tokens(
    ground="#161A19",
    surface="#1E2322",
    rail="#121615",
    line="#333A38",
    ink="#E9ECEA",
    soft_ink="#9BA5A1",
    accent="#5CC2B1",
    accent_tint="#20423C",
    on_accent="#06201C",
    waits="#E5B25E",
    waits_tint="#3A2E17",
    wrong="#F08C78",
    wrong_tint="#43241E",
    principal="#5CC2B1",
    interest="#E5B25E",
)
SUNLIGHT = replace(
    LIGHT,
    ground="#FDFDFB",
    line="#8B887F",
    ink="#000000",
    soft_ink="#3A403E",
    accent="#064A42",
    waits="#6E4000",
    wrong="#86200F",
    principal="#064A42",
)
SCHEMES = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.SUNLIGHT: SUNLIGHT}

# Sizes of type as steps over the base, so that one setting moves them all.
_TYPE = {"title": 18, "card": 13, "figure": 15, "lead": 12, "base": 11, "small": 10, "far": 34, "said": 15}
BASE_POINTS = 11
LARGEST_POINTS = 22


def tokens() -> Tokens:
    """The colours in force, read back from the program's palette, so that painters hold no state of their own."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    for scheme in SCHEMES.values():
        if ground == QColor(scheme.ground):
            return scheme
    return DARK if ground.lightness() < 128 else LIGHT


def row_height(widget: QWidget) -> int:
    """The height of a field, a button or a row at the text size in force: 36 at 11 points."""
    return widget.fontMetrics().height() + 15


def letter(widget: QWidget) -> int:
    """The width of an ordinary letter; a Chinese font's own average is that of its square characters."""
    return widget.fontMetrics().horizontalAdvance("0")


def icon_size(widget: QWidget) -> QSize:
    """The size of an icon beside words of the size in force: 20 at 11 points."""
    side = round(widget.fontMetrics().height() * 0.95)
    return QSize(side, side)


def repolish(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def sized(widget: QWidget, kind: str, bold: bool = False) -> QFont:
    """The widget's font in one of the sizes of `_TYPE`, for painters; labels get theirs from the style sheet."""
    font = QFont(widget.font())
    base = QGuiApplication.font().pointSizeF()
    font.setPointSizeF(base * _TYPE[kind] / BASE_POINTS)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font


def apply(
    app: QApplication,
    scheme: Scheme = Scheme.SYSTEM,
    base_points: int = BASE_POINTS,
    font: Path | None = None,
) -> None:
    """Dress the whole program; may be called again at any time to change the scheme or the text size."""
    for follower in app.findChildren(_FollowsSystem):
        follower.setParent(None)
        follower.deleteLater()
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(_font(font or resources.font_path(), base_points))
    if scheme is Scheme.SYSTEM:
        _FollowsSystem(app, base_points)
        scheme = _system_scheme()
    _dress(app, SCHEMES[scheme], base_points)


class _FollowsSystem(QObject):
    """Changes the colours when the system's own scheme changes, as long as the reader asked for that."""

    def __init__(self, app: QApplication, base_points: int) -> None:
        super().__init__(app)
        self._app = app
        self._base_points = base_points
        app.styleHints().colorSchemeChanged.connect(self._change)

    def _change(self) -> None:
        if self.parent() is self._app:
            _dress(self._app, SCHEMES[_system_scheme()], self._base_points)


def _system_scheme() -> Scheme:
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT


def _dress(app: QApplication, colours: Tokens, base_points: int) -> None:
    app.setPalette(_palette(colours))
    app.setStyleSheet(_style_sheet(colours, base_points))


def _font(path: Path, points: int) -> QFont:
    """The program's own font with figures of one width; a system without it keeps its own."""
    families = [QGuiApplication.font().family()]
    if path.is_file() and (number := _loaded(path)) >= 0:
        families.insert(0, QFontDatabase.applicationFontFamilies(number)[0])
    font = QFont(families)
    font.setPointSize(min(points, LARGEST_POINTS))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


_fonts: dict[Path, int] = {}


def _loaded(path: Path) -> int:
    """Qt would load the same file again at every change of scheme; its number is remembered for the process."""
    if path not in _fonts:
        _fonts[path] = QFontDatabase.addApplicationFont(str(path))
    return _fonts[path]


def _palette(colours: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(colours.surface), QColor(colours.ground))
    for which, colour in {
        role.Window: colours.ground,
        role.WindowText: colours.ink,
        role.Base: colours.surface,
        role.AlternateBase: colours.rail,
        role.Text: colours.ink,
        role.Button: colours.surface,
        role.ButtonText: colours.ink,
        role.BrightText: colours.wrong,
        role.PlaceholderText: colours.soft_ink,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.ink,
        role.ToolTipText: colours.surface,
        role.Light: colours.surface,
        role.Midlight: colours.line,
        role.Mid: colours.line,
        role.Dark: colours.line,
        role.Shadow: colours.line,
    }.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.soft_ink))
    return palette


def _style_sheet(colours: Tokens, base_points: int) -> str:
    """`desk.qss` with its @words replaced: colours, sizes of type, heights, and the folder of icons."""
    scale = base_points / BASE_POINTS
    words = {field.name: str(getattr(colours, field.name)) for field in fields(colours)}
    words |= {f"type_{name}": f"{points * scale:.1f}pt" for name, points in _TYPE.items()}
    words |= {
        "inner": f"{round(36 * scale) - 4}px",
        "spin": f"{round(36 * scale) - 7}px",
        "arrow": f"{round(14 * scale)}px",
        "box": f"{round(18 * scale)}px",
        "dot": f"{round(9 * scale)}px",
        "drop": f"{round(28 * scale)}px",
        "icons": resources.icons().as_posix(),
        "tick": "check-dark" if colours is DARK else "check-light",
    }
    text = (resources.styles() / "desk.qss").read_text(encoding="utf-8")
    for word in sorted(words, key=len, reverse=True):
        text = text.replace(f"@{word}", words[word])
    return text
