"""The one font of all papers: its widths, the characters it lacks, and its registration with ReportLab."""

from functools import lru_cache
from pathlib import Path

from reportlab import rl_config  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics, ttfonts  # type: ignore[import-untyped]

UNDRAWN = frozenset("\n\t\u200b\ufeff\xa0")
BLOCK = 100


class Typeface:
    """A TrueType font that is embedded as a subset; widths are looked up once a character."""

    def __init__(self, path: Path) -> None:
        self.name = f"OfficerDesk-{path.stem}"
        font = ttfonts.TTFont(self.name, str(path), shapable=False)
        pdfmetrics.registerFont(font)
        self._glyphs: dict[int, int] = font.face.charToGlyph
        self._face = font.face
        self._widths: dict[str, float] = {}

    def width(self, text: str) -> float:
        """The width of a text in em."""
        widths = self._widths
        total = 0.0
        for character in text:
            known = widths.get(character)
            if known is None:
                known = widths[character] = self._face.getCharWidth(ord(character)) / 1000
            total += known
        return total

    def missing(self, text: str) -> set[str]:
        """Characters of the text that this font cannot draw."""
        glyphs = self._glyphs
        return {letter for letter in set(text) if ord(letter) not in glyphs and letter not in UNDRAWN}


@lru_cache(maxsize=4)
def typeface(path: Path) -> Typeface:
    """The font at a path, read once a process."""
    _mend_reportlab()
    return Typeface(path)


def _mend_reportlab() -> None:
    """Plain compressed streams, and a map to Unicode that is right beyond the first plane.

    ReportLab writes such code points with five hexadecimal digits, so a name with 𬭎 was drawn but copied wrongly.
    """
    rl_config.useA85 = 0
    ttfonts.makeToUnicodeCMap = to_unicode_map


def to_unicode_map(font_name: str, subset: list[int]) -> str:
    """The ToUnicode stream of one subset, in UTF-16BE and in blocks of a hundred as the specification asks."""
    entries = [f"<{code:02X}> <{chr(point).encode('utf-16-be').hex().upper()}>" for code, point in enumerate(subset)]
    blocks = [entries[start : start + BLOCK] for start in range(0, len(entries), BLOCK)]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({font_name}) /Ordering ({font_name}) /Supplement 0 >> def",
            f"/CMapName /{font_name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange",
            *("\n".join((f"{len(block)} beginbfchar", *block, "endbfchar")) for block in blocks),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        )
    )
