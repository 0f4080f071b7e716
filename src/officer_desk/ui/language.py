"""The language of the screens: finding the reader's, loading its words, and changing it while the program runs."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QWidget


class Language(StrEnum):
    """A language that the screens speak completely."""

    EN = "en"
    ZH_CN = "zh_CN"
    ZH_TW = "zh_TW"

    @property
    def own_name(self) -> str:
        """The language's name in itself, as a list of languages shows it."""
        return {Language.EN: "English", Language.ZH_CN: "简体中文", Language.ZH_TW: "繁體中文"}[self]


def matching(locale_name: str) -> Language:
    """The language for a locale's name: Taiwan's words for every Traditional Chinese one, English for the unknown."""
    parts = locale_name.replace("-", "_").split("_")
    if parts[0].lower() != "zh":
        return Language.EN
    traditional = {"hant", "tw", "hk", "mo"} & {part.lower() for part in parts[1:]}
    return Language.ZH_TW if traditional and "Hans" not in parts else Language.ZH_CN


def of_system() -> Language:
    """The first language of the reader's system that the screens speak."""
    for name in QLocale.system().uiLanguages():
        if name.split("-")[0].lower() in {"en", "zh"}:
            return matching(name)
    return Language.EN


def current() -> Language:
    """The language in force; dates and numbers follow it."""
    return matching(QLocale().name())


class Translations:
    """The words loaded into the program. One of it lives as long as the program does."""

    def __init__(self, app: QCoreApplication, folder: Path) -> None:
        """`folder` holds the built .qm files; the end of a file's name is its language (officer_desk_zh_CN.qm)."""
        self._app = app
        self._folder = folder
        self._loaded: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Change the words; every widget gets `LanguageChange` afterwards."""
        QLocale.setDefault(QLocale(str(language) if language is not Language.EN else "en_GB"))
        for old in self._loaded:
            self._app.removeTranslator(old)
        self._loaded = [*self._qt(language), *self._own(language)]
        for new in self._loaded:
            self._app.installTranslator(new)

    def _own(self, language: Language) -> list[QTranslator]:
        return [loaded for file in sorted(self._folder.glob(f"*_{language}.qm")) if (loaded := self._load(file))]

    def _qt(self, language: Language) -> list[QTranslator]:
        """Qt's own words (buttons of message boxes, menus of text fields); English is built in."""
        if language is Language.EN:
            return []
        folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        loaded = self._load(folder / f"qtbase_{language}.qm")
        return [loaded] if loaded else []

    def _load(self, file: Path) -> QTranslator | None:
        translator = QTranslator(self._app)
        return translator if translator.load(str(file)) else None


class Screen(QWidget):
    """A widget with words of its own.

    Its words are set in `retranslate()` and nowhere else. A subclass builds its parts in `__init__` and ends that with
    `self.retranslate()`; afterwards this class calls it at each change of language.
    """

    def retranslate(self) -> None:
        """Set every word that this widget shows."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
