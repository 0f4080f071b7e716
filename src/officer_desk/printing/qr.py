"""A QR code as rectangles, drawn straight into the page: sharp at any size, and no second font in the file."""

from functools import lru_cache

import segno

from officer_desk.printing.sheet import INK, Sheet


@lru_cache(maxsize=256)
def bars(statement: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """The code's size in modules and its dark stretches (column, row, length)."""
    code = segno.make_qr(statement, error="m", boost_error=False)
    found = []
    size = 0
    for row, modules in enumerate(code.matrix):
        size = len(modules)
        start = None
        for column, dark in enumerate((*modules, 0)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                found.append((start, row, column - start))
                start = None
    return size, tuple(found)


def draw_code(sheet: Sheet, x: float, top: float, side: float, statement: str) -> None:
    """Draw the code into a square; its quiet zone is the white around it."""
    modules, dark = bars(statement)
    step = side / modules
    sheet.squares([(x + column * step, top + row * step, length * step, step) for column, row, length in dark], INK)
