"""The real program, told through its standard input what its person does, line by line; a program that begins anew listens anew.

It answers each line with one of its own. `ready` is the first.
"""

import sys
import threading

from PySide6.QtCore import QObject, Qt, Signal

from officer_desk import __main__ as entry
from officer_desk.app import program as programs
from officer_desk.app.program import Program
from officer_desk.domain.staff import Role
from officer_desk.journey.hands import Hands
from officer_desk.journey.signing_in import go, open_as
from officer_desk.services import drafts

run = programs.run


class Person(QObject):
    """Does on the screen's thread what is read elsewhere."""

    told = Signal(str)

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.program = program
        self.hands = Hands()
        self.told.connect(self.do, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        say("ready")
        for line in sys.stdin:
            self.told.emit(line.rstrip("\n"))

    def do(self, line: str) -> None:
        what, *rest = line.split("|")
        say(getattr(self, f"do_{what}")(*rest))

    def do_open(self, role: str, passphrase: str) -> str:
        open_as(self.hands, self.program, Role(role), passphrase)
        return self.program.main.workplace.desk.me.id

    def do_go(self, place: str) -> str:
        go(self.hands, self.program.main, place)
        self.hands.wait(lambda: not self.program.main.workplace.background.busy, "the place")
        return self.program.main.place

    def do_begin(self) -> str:
        self.program.main.go("intake")
        self.hands.wait(self.program.main.in_sight.frame.isVisible, "the first page of an intake")
        return self.program.main.place

    def do_type(self, name: str, text: str) -> str:
        self.hands.type(self.program.main, name, text)
        return "typed"

    def do_lock(self) -> str:
        self.program.main.bar.lock.click()
        return "still here"

    def do_renew(self) -> str:
        self.program.main.go("sync")
        self.hands.press(self.program.main, "renew_keys")
        return "still here"

    def do_renewal(self) -> str:
        return str(self.hands.there(self.program.sign_in, "renew_passphrase"))

    def do_open_renewed(self, passphrase: str) -> str:
        self.hands.type(self.program.sign_in, "renew_passphrase", passphrase)
        self.hands.press(self.program.sign_in, "renew")
        self.hands.wait(lambda: self.program.main is not None, "the desk")
        return self.program.main.message.text

    def do_look(self) -> str:
        window = self.program.main or self.program.sign_in
        return f"{window.objectName()} {window.isVisible()} {self.program.sign_in.open.person.value()}"

    def do_drafts(self) -> str:
        return ",".join(row.title for row in drafts.rows(self.program.main.workplace.desk))

    def do_end(self) -> str:
        self.program.sign_in.close()
        return "ended"


def say(words: str) -> None:
    print(words, flush=True)


def driven(*given: object) -> int:
    def then(program: Program) -> None:
        program.person = Person(program)
        threading.Thread(target=program.person.listen, daemon=True).start()

    return run(*given, then=then)


if __name__ == "__main__":
    programs.run = driven
    sys.exit(entry.main())
