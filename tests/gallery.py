"""Pictures of every screen in every language and in light and dark: `python tests/gallery.py FOLDER [WIDTHxHEIGHT] [NAME…]`.

FOLDER gets one picture for each and an index.html that sets them side by side. A NAME chooses the screens whose name
begins with it.
"""

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

sys.path.extend([str(Path(__file__).parents[1] / "src"), str(Path(__file__).parents[1])])

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from officer_desk import resources
from officer_desk.services.desk import Desk
from officer_desk.ui import theme
from officer_desk.ui.language import Language, Translations
from officer_desk.ui.theme import Scheme
from officer_desk.ui.widgets.pdf_view import PdfView
from tests.desks import APPROVER, COMPLIANCE, OFFICER, REVIEWER
from tests.practice_book import Told
from tests.scenes import Scene, book_in, scenes, sign_in_windows, window_of

LAID_OUT_MS, DRAWN_MS = 20, 250
USUAL = QSize(1280, 800)
DRESSES = tuple(product(Language, (Scheme.LIGHT, Scheme.DARK)))
PAGE = """<!doctype html><meta charset="utf-8"><title>Officer Desk</title>
<style>body{{font:14px sans-serif;margin:24px}}img{{width:480px;border:1px solid #ccc}}td{{padding:4px 12px 4px 0}}</style>
<table>{rows}</table>
"""


class Gallery:
    """Draws scenes into a folder."""

    def __init__(self, app: QApplication, folder: Path, size: QSize = USUAL) -> None:
        self._app = app
        self._folder = folder
        self._size = size
        self._words = Translations(app, resources.translations())
        self.names: list[str] = []

    def draw(self, desk: Desk, book: tuple[Told, ...], wanted: Sequence[str] = ()) -> None:
        """Every scene whose name begins with one of these, or all, in every dress; and the page that shows them."""
        self._folder.mkdir(parents=True, exist_ok=True)
        chosen = [one for one in scenes() if not wanted or one.name.startswith(tuple(wanted))]
        for language, scheme in DRESSES:
            self._words.use(language)
            theme.apply(self._app, scheme)
            if not wanted or "sign-in".startswith(tuple(wanted)):
                self._draw_sign_in(language, scheme)
            for who in (OFFICER, REVIEWER, APPROVER, COMPLIANCE):
                of_them = [one for one in chosen if one.who is who]
                if of_them:
                    self._draw(desk, book, of_them, f"{language}-{scheme}")
        (self._folder / "index.html").write_text(PAGE.format(rows="\n".join(self._rows())), "utf-8")

    def _draw(self, desk: Desk, book: tuple[Told, ...], chosen: Sequence[Scene], dress: str) -> None:
        with window_of(desk, chosen[0].who, book) as stage:
            stage.window.resize(self._size)
            for scene in chosen:
                self._keep(scene.name, scene.show(stage), dress)

    def _draw_sign_in(self, language: Language, scheme: Scheme) -> None:
        with sign_in_windows() as pages:
            for name, window in pages:
                self._keep(name, window, f"{language}-{scheme}")

    def _keep(self, name: str, window: QWidget, dress: str) -> None:
        QTest.qWait(LAID_OUT_MS)
        if any(view.isVisible() for view in window.findChildren(PdfView)):
            # The pages of a paper are drawn in the background, and nobody is told when they are there.
            QTest.qWait(DRAWN_MS)
        window.grab().save(str(self._folder / f"{name}-{dress}.png"))
        if window.objectName() == "customer_view":
            window.close()
        if name not in self.names:
            self.names.append(name)

    def _rows(self) -> Iterator[str]:
        for name in self.names:
            files = [f"{name}-{language}-{scheme}.png" for language, scheme in DRESSES]
            cells = "".join(f'<td><a href="{file}"><img src="{file}" alt="{file}"></a></td>' for file in files)
            yield f"<tr><th colspan=6>{name}</th></tr><tr>{cells}</tr>"


def main(arguments: list[str]) -> int:
    """Draw what was asked for."""
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    folder, *rest = arguments
    size = USUAL
    if rest and rest[0].replace("x", "").isdigit():
        width, height = rest.pop(0).split("x")
        size = QSize(int(width), int(height))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication(["officer-desk"])
    with tempfile.TemporaryDirectory() as home:
        desk, book = book_in(Path(home))
        gallery = Gallery(app, Path(folder), size)
        gallery.draw(desk, book, rest)
        desk.store.close()
    print(f"{len(gallery.names)} screens, {len(gallery.names) * len(DRESSES)} pictures: {Path(folder) / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
