"""Lines break where Chinese and Latin typography allows, and nothing is lost."""

from hypothesis import given
from hypothesis import strategies as st

from officer_desk.printing.linebreak import NO_END, NO_START, Run, break_lines

TEXT = st.text(alphabet="中文款项，。（）“”《》0123456789.,% abcdefg-元第", min_size=1, max_size=80)


def measure(text):
    return sum(1.0 if ord(character) > 0x2000 else 0.5 for character in text)


def lines(text, width):
    return ["".join(run.text for run in line.runs) for line in break_lines((Run(text),), measure, width)]


@given(TEXT, st.integers(4, 30))
def test_no_character_is_lost_but_spaces_at_line_ends(text, width):
    assert "".join(lines(text, width)).replace(" ", "") == text.replace(" ", "")


@given(TEXT, st.integers(4, 30))
def test_no_line_is_wider_than_asked(text, width):
    assert all(measure(line) <= width for line in lines(text, width))


def test_a_line_does_not_begin_with_a_comma_nor_end_with_an_opening_bracket():
    text = "本合同自各方签名（或按指印）、贷款人盖章之日起生效，至本息费全部清偿之日终止。" * 3

    for width in range(8, 30):
        broken = lines(text, width)
        assert not any(line[0] in NO_START for line in broken)
        assert not any(line[-1] in NO_END for line in broken)


def test_an_amount_stays_whole_and_with_its_unit():
    for width in range(8, 14):
        broken = lines("共还20,257.52元，其中利息1,257.52元", width)
        assert any("20,257.52元" in line for line in broken)
        assert any("1,257.52元" in line for line in broken)


def test_an_english_word_stays_whole():
    assert lines("nothing is deducted", 10) == ["nothing is deducted"[:19]]
    assert lines("nothing is deducted", 6) == ["nothing is", "deducted"]


def test_what_is_longer_than_a_line_is_cut():
    assert lines("1234567890", 2) == ["1234", "5678", "90"]


def test_weights_are_kept_across_lines():
    broken = break_lines((Run("借款"), Run("本金足额", bold=True), Run("到账")), measure, 3)

    assert [[(run.text, run.bold) for run in line.runs] for line in broken] == [
        [("借款", False), ("本", True)],
        [("金足额", True)],
        [("到账", False)],
    ]


def test_a_line_is_stretched_only_where_it_does_not_show():
    first, last = break_lines((Run("本金足额到账，不预先扣除"),), measure, 10.5, justify=True)

    assert 0 < first.spacing(10.5) < 0.1
    assert first.spacing(20) == 0
    assert last.spacing(10.5) == 0
