"""Every screen in every language: no text is cut, everything changes its language at once, and nothing warns."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QSize, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QToolButton, QWidget

from officer_desk import resources
from officer_desk.domain.staff import Staff
from officer_desk.services.desk import Desk
from officer_desk.ui import theme
from officer_desk.ui.frame.look_menu import LARGEST
from officer_desk.ui.frame.main_window import HEIGHT, LEAST_HEIGHT, LEAST_WIDTH, WIDTH
from officer_desk.ui.language import Language, Translations
from officer_desk.ui.theme import BASE_POINTS
from officer_desk.ui.widgets.card import Card
from tests.desks import APPROVER, OFFICER, REVIEWER
from tests.practice_book import Told
from tests.scenes import Scene, Stage, book_in, scenes, window_of

Written = QLabel | QAbstractButton
Book = tuple[Desk, tuple[Told, ...]]
# A line of a wrapped text may hang over by what the font leaves free under its letters.
SLACK = 2
# A message stays as it was said, and nobody changes the language while the customer looks at the screen.
SAID_BEFORE = {"no-network", "receipt", "intake-customer-view", "repayment-after-lock", "crash"}
PEOPLE = (OFFICER, REVIEWER, APPROVER)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    desk, told = book_in(tmp_path_factory.mktemp("gallery"))
    yield desk, told
    desk.store.close()


@pytest.fixture(scope="module")
def translations(qapp: QApplication) -> Iterator[Translations]:
    made = Translations(qapp, resources.translations())
    yield made
    made.use(Language.EN)
    # Other tests read the texts as they stand in the source.
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


def of(who: Staff) -> list[Scene]:
    return [one for one in scenes() if one.who is who]


def written(window: QWidget) -> Iterator[Written]:
    """Every piece of text in sight; a button of a field shows its icon alone."""
    for part in window.findChildren(QWidget):
        if isinstance(part, QLabel | QAbstractButton) and not isinstance(part, QToolButton) and part.isVisible():
            yield part


def english(window: QWidget) -> Iterator[str]:
    """The words in Latin letters that are in sight."""
    return (word for part in written(window) for word in re.findall("[A-Za-z]{2,}", part.text()))


def letters(window: QWidget) -> list[str]:
    """What is underlined in the names of fields and on buttons."""
    leading = (part for part in written(window) if isinstance(part, QAbstractButton) or part.buddy() is not None)
    keys = (QKeySequence.mnemonic(part.text()).toString() for part in leading)
    return [key for key in keys if key]


def cut(window: QWidget) -> list[str]:
    """What is written and cannot be read whole."""
    texts = [f"{type(part).__name__} {part.text()!r}" for part in written(window) if part.text() and is_cut(part)]
    return texts + [type(card).__name__ for card in window.findChildren(Card) if card.isVisible() and beyond(card)]


def is_cut(part: Written) -> bool:
    wraps = isinstance(part, QLabel) and part.wordWrap()
    if not wraps and part.sizeHint().width() > part.width() + SLACK:
        return True
    height = part.heightForWidth(part.width()) if wraps else part.fontMetrics().height()
    return height > part.height() + SLACK or beyond(part)


def beyond(part: QWidget) -> bool:
    """Whether it stands out at the side of what it lies in; downwards a page can be scrolled."""
    holder = part.parentWidget()
    while holder is not None and not isinstance(holder.parentWidget(), QAbstractScrollArea):
        holder = holder.parentWidget()
    return holder is not None and part.mapTo(holder, QPoint()).x() + part.width() > holder.width()


@dataclass(frozen=True, slots=True)
class Seen:
    """What a scene shows in a language: the words in Latin letters, the texts that are cut, and where Alt leads."""

    english: frozenset[str]
    cut: tuple[str, ...]
    letters: tuple[str, ...]
    """Each letter that leads somewhere with Alt, once for every place it leads to."""


class Fresh:
    """Each person's scenes in each language, looked at once when they are first asked for."""

    def __init__(self, book: Book, translations: Translations) -> None:
        self._book = book
        self._translations = translations
        self._seen: dict[tuple[str, Language], dict[str, Seen]] = {}

    def of(self, who: Staff, language: Language) -> dict[str, Seen]:
        if (who.id, language) not in self._seen:
            self._translations.use(language)
            with window_of(self._book[0], who, self._book[1]) as stage:
                self._seen[who.id, language] = {scene.name: look(stage, scene) for scene in of(who)}
        return self._seen[who.id, language]


def look(stage: Stage, scene: Scene, then: Callable[[], None] = lambda: None) -> Seen:
    """Bring a scene into sight, let something happen to it, and read it."""
    window = scene.show(stage)
    then()
    seen = Seen(frozenset(english(window)), tuple(cut(window)), tuple(letters(window)))
    if window is not stage.window:
        window.close()
    return seen


@pytest.fixture(scope="module")
def fresh(book: Book, translations: Translations) -> Fresh:
    return Fresh(book, translations)


@pytest.mark.parametrize(
    "language", [Language.EN, Language.ZH_TW, pytest.param(Language.ZH_CN, marks=pytest.mark.long)]
)
@pytest.mark.parametrize("who", PEOPLE, ids=lambda one: str(one.role))
def test_no_text_is_cut(fresh: Fresh, who: Staff, language: Language) -> None:
    seen = fresh.of(who, language)

    assert len(seen) == len(of(who))
    assert "\n".join(f"{name}: {one.cut}" for name, one in seen.items() if one.cut) == ""


@pytest.mark.parametrize(
    ("size", "points"),
    [
        (QSize(LEAST_WIDTH, LEAST_HEIGHT), BASE_POINTS),
        pytest.param(QSize(WIDTH, HEIGHT), LARGEST, marks=pytest.mark.long),
    ],
    ids=["small window", "large letters"],
)
@pytest.mark.parametrize("who", [OFFICER, REVIEWER], ids=lambda one: str(one.role))
def test_no_text_is_cut_in_a_small_window_or_in_large_letters(
    qapp: QApplication, book: Book, translations: Translations, who: Staff, size: QSize, points: int
) -> None:
    translations.use(Language.EN)
    theme.apply(qapp, theme.Scheme.LIGHT, points)
    seen: dict[str, Seen] = {}

    with window_of(book[0], who, book[1]) as stage:
        stage.window.resize(size)
        for scene in of(who):
            seen[scene.name] = look(stage, scene)

    assert len(seen) == len(of(who))
    assert "\n".join(f"{name}: {one.cut}" for name, one in seen.items() if one.cut) == ""


@pytest.mark.parametrize("who", PEOPLE, ids=lambda one: str(one.role))
@pytest.mark.parametrize("language", [Language.EN, Language.ZH_TW])
def test_a_letter_leads_to_one_place(fresh: Fresh, who: Staff, language: Language) -> None:
    seen = fresh.of(who, language)

    twice = {name: [key for key, times in Counter(one.letters).items() if times > 1] for name, one in seen.items()}
    assert who is not OFFICER or any(one.letters for one in seen.values())
    assert {name: keys for name, keys in twice.items() if keys} == {}


@pytest.mark.parametrize("who", PEOPLE, ids=lambda one: str(one.role))
def test_a_screen_in_sight_changes_its_whole_language(
    fresh: Fresh, book: Book, translations: Translations, who: Staff
) -> None:
    never_translated = frozenset(word for seen in fresh.of(who, Language.ZH_TW).values() for word in seen.english)
    left: dict[str, list[str]] = {}

    with window_of(book[0], who, book[1]) as stage:
        for scene in of(who):
            translations.use(Language.EN)
            changed = look(stage, scene, lambda stage=stage: change_language(translations, stage))
            if scene.name not in SAID_BEFORE and changed.english - never_translated:
                left[scene.name] = sorted(changed.english - never_translated)

    assert "\n".join(f"{name}: {words}" for name, words in left.items()) == ""


def change_language(translations: Translations, stage: Stage) -> None:
    translations.use(Language.ZH_TW)
    stage.settle()
