"""Why a paper could not be made: broken wording, a form that is not there, characters that cannot be drawn."""

from officer_desk.domain.errors import DeskError


class FormMissing(DeskError):
    """There is no such form, or it has no wording in this language."""

    def __init__(self, form: str, language: str) -> None:
        super().__init__(form, language)
        self.form = form
        self.language = language


class UnknownPlaceholder(DeskError):
    """The wording asks for something that these facts do not have."""

    def __init__(self, placeholder: str, file: str, line: int) -> None:
        super().__init__(placeholder, file, line)
        self.placeholder = placeholder
        self.file = file
        self.line = line


class WordingBroken(DeskError):
    """The wording cannot be read; `reason` is a word of the rule or what the template engine says about its grammar."""

    def __init__(self, reason: str, file: str, line: int) -> None:
        super().__init__(reason, file, line)
        self.reason = reason
        self.file = file
        self.line = line


class CharactersMissing(DeskError):
    """The font has no glyphs for these characters; nothing was printed, since an empty box is not a name."""

    def __init__(self, characters: tuple[str, ...]) -> None:
        super().__init__(*(f"U+{ord(character):04X}" for character in characters))
        self.characters = characters
