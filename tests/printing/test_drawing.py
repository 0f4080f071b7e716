"""What is drawn by hand: the code's squares and the map back to Unicode."""

import segno

from officer_desk.printing.qr import bars
from officer_desk.printing.typeface import to_unicode_map
from tests.printing.samples import STATEMENT


def test_the_bars_of_a_code_are_its_dark_modules():
    modules, dark = bars(STATEMENT)

    drawn = {(row, column + step) for column, row, length in dark for step in range(length)}
    matrix = segno.make_qr(STATEMENT, error="m", boost_error=False).matrix
    assert modules == len(matrix)
    assert drawn == {(y, x) for y, row in enumerate(matrix) for x, module in enumerate(row) if module}


def test_a_character_beyond_the_first_plane_is_mapped_as_a_pair():
    assert "<01> <D872DF4E>" in to_unicode_map("Sample", [0, ord("𬭎")])


def test_a_map_is_written_in_blocks_of_a_hundred():
    written = to_unicode_map("Sample", list(range(250)))

    assert written.count("100 beginbfchar") == 2
    assert written.count("50 beginbfchar") == 1
