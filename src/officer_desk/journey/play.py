"""`--journey OUT`: play a visit through the real program, and leave pictures, papers and what happened in OUT."""

import os
import sys
import tempfile
from pathlib import Path

from officer_desk import resources
from officer_desk.app.arguments import Asked
from officer_desk.domain.errors import BadField, DeskError
from officer_desk.domain.intake import Answers, PaperAnswer

REFUSED, STUCK = 2, 1
WITHOUT_A_SCREEN = "This plugin does not support"
SHIPPED = "trader.json"
HELD_FROM = "OFFICER_DESK_JOURNEY_WAITS"


def main(asked: Asked) -> int:
    """Answers 0, or 2 for a visit that is wrong, or 1 where the program did not do what the visit asks."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    file = asked.visit or resources.root() / "resources" / "visits" / SHIPPED
    out = asked.journey
    if out is None:
        raise ValueError("a journey goes somewhere")
    try:
        answers = read(file)
    except DeskError as refusal:
        return _refuse(refusal, asked.language)
    except OSError as fault:
        print(f"{file}: {fault.strerror}", file=sys.stderr)  # noqa: T201
        return REFUSED
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="officer-desk-") as scratch:
        data = asked.data or Path(scratch) / "data"
        return _play(answers, file, out, data, Path(scratch), asked.language)


def read(file: Path) -> Answers:
    """The visit, tried on a desk that is thrown away; raises `BadField`, `NotReady`, or `OSError`."""
    from officer_desk.app.rehearsal import rehearse
    from officer_desk.services.visits import read_visit

    answers = read_visit(file.read_bytes())
    rehearse(answers, lambda paper: _bytes_of(paper, file.parent))
    return answers


def _play(answers: Answers, file: Path, out: Path, data: Path, scratch: Path, language: str) -> int:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from officer_desk.app.adapters import Places
    from officer_desk.app.laptop import Laptop
    from officer_desk.app.program import Program
    from officer_desk.journey.hands import Hands, Stuck
    from officer_desk.journey.record import Record
    from officer_desk.journey.story import Story

    qInstallMessageHandler(_say)
    app = QApplication(["officer-desk"])
    app.setQuitOnLastWindowClosed(False)
    laptop = Laptop.at(Places(data), peopled=False)
    if laptop.profiles():
        print(f"{data} holds desks already; a journey begins with none.", file=sys.stderr)  # noqa: T201
        return REFUSED
    program = Program(app, laptop, language)
    record = Record(out, visit=file.name)
    story = Story(program, Hands(out / "screens"), record, answers, lambda paper: _file_of(paper, file.parent, scratch))
    story.between = _told
    program.start()
    try:
        story.play()
    except Stuck as stuck:
        story.hands.picture(program.main or program.sign_in, "stuck")
        print(f"The journey is stuck: {stuck}", file=sys.stderr)  # noqa: T201
        return STUCK
    finally:
        program.end()
    return 0 if record.figures.get("equal") else STUCK


def _told(step: str) -> None:
    """Say which step is over, and where somebody wants to look at it, wait to be told to go on."""
    print(step, flush=True)  # noqa: T201
    if HELD_FROM in os.environ:
        sys.stdin.readline()


def _say(kind: object, context: object, message: str) -> None:
    """Pass on what Qt says, but for what it says of every window where there is no screen."""
    if not message.startswith(WITHOUT_A_SCREEN):
        print(message, file=sys.stderr)  # noqa: T201


def _refuse(refusal: DeskError, language: str) -> int:
    """One sentence that names the field; nothing was begun."""
    from PySide6.QtCore import QCoreApplication

    from officer_desk.ui import words
    from officer_desk.ui.language import Language, Translations

    app = QCoreApplication(["officer-desk"])
    translations = Translations(app, resources.translations())
    translations.use(Language(language) if language in set(Language) else Language.EN)
    named = f"{refusal.field}: " if isinstance(refusal, BadField) else ""
    print(named + words.refusal(refusal), file=sys.stderr)  # noqa: T201
    return REFUSED


def _bytes_of(paper: PaperAnswer, folder: Path) -> tuple[bytes, str]:
    from officer_desk.app import practice_paper

    if not paper.file:
        return practice_paper.draw(paper)
    file = folder / paper.file
    try:
        data = file.read_bytes()
    except OSError:
        raise BadField("papers.file", "no_such_file") from None
    return data, "application/pdf" if data.startswith(b"%PDF") else "image/jpeg"


def _file_of(paper: PaperAnswer, folder: Path, scratch: Path) -> Path:
    """The picture to drop on the checklist; one that is drawn names nobody."""
    if paper.file:
        return folder / paper.file
    drawn = scratch / f"{paper.kind}-{paper.role}-{paper.place}.jpg"
    drawn.write_bytes(_bytes_of(paper, folder)[0])
    return drawn
