"""Fix the weight of Noto Sans SC and see that the result can write the names and papers of a loan.

Run with fontTools on the path: font_recipe.py PACKAGES FONT LICENCE. The same packages make the same bytes.
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FOLDER = Path("justmytype_intl_cjk", "fonts", "ofl", "notosanssc")
WEIGHT = 400
LATIN = "".join(map(chr, range(0x20, 0x7F))) + "äéèñöüçßÄÉÖÜ"
SIGNS = "¥￥€£·—…「」《》“”‘’、。，：；？！（）％①②③④⑤²×÷±≤≥←→✓"
RARE_NAMES = "䶮𬭎㛃玥垚赟喆祎堃犇曌"
BIG5_BESIDE_LETTERS = "‾ˍ≒∼"


def main(packages: Path, font: Path, licence: Path) -> None:
    """Make the font and put its licence beside it."""
    print("fixing the weight of 31,000 glyphs", flush=True)
    made = TTFont(packages / FOLDER / "NotoSansSC[wght].ttf", recalcTimestamp=False)
    keep_overlaps = instancer.OverlapMode.KEEP_AND_DONT_SET_FLAGS
    instancer.instantiateVariableFont(
        made, {"wght": WEIGHT}, inplace=True, optimize=False, overlap=keep_overlaps, updateFontNames=True
    )
    if lacking := sorted(needed() - {chr(code) for code in made.getBestCmap()}):
        sys.exit(f"The font lacks {len(lacking)} characters that it must have: {''.join(lacking[:40])}")
    print("writing the font", flush=True)
    font.parent.mkdir(parents=True, exist_ok=True)
    made.save(font)
    shutil.copyfile(packages / FOLDER / "OFL.txt", licence)


def needed() -> set[str]:
    """Every character without which some paper or name could not be written."""
    written = set(LATIN + SIGNS + RARE_NAMES)
    written |= set(two_bytes("gb2312", range(0xA1, 0xF8)))
    written |= set(two_bytes("big5", range(0xA1, 0xFA))) - set(BIG5_BESIDE_LETTERS)
    return written


def two_bytes(encoding: str, first: range) -> Iterator[str]:
    """All characters that an encoding writes with two bytes."""
    for high in first:
        for low in range(0x40, 0xFF):
            try:
                yield bytes([high, low]).decode(encoding)
            except UnicodeDecodeError:
                continue


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
