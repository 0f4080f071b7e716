"""Opens the program, plays a journey through it, or answers another program's question."""

import sys
from collections.abc import Sequence

from officer_desk.app import arguments, hardening


def main(given: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; answers the exit status."""
    words = list(sys.argv[1:] if given is None else given)
    if words[:1] == ["quote"]:
        from officer_desk.app import quote_command

        return quote_command.main(words[1:])
    hardening.harden()
    asked = arguments.read(words)
    if asked.journey is not None:
        from officer_desk.journey import play

        return play.main(asked)
    from officer_desk.app.adapters import places
    from officer_desk.app.laptop import Laptop
    from officer_desk.app.program import run

    return run(Laptop.at(places(asked.data)), asked.language)


if __name__ == "__main__":
    sys.exit(main())
