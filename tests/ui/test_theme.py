"""Colours that can be read, and one dress for the whole program."""

import re
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLineEdit, QPushButton, QSpinBox, QWidget

from officer_desk import resources
from officer_desk.ui import theme
from officer_desk.ui.theme import DARK, LIGHT, SCHEMES, SUNLIGHT, Scheme, Tokens, Tone

TEXT_ON = {
    "ink": ("ground", "surface", "rail", "accent_tint", "waits_tint", "wrong_tint"),
    "soft_ink": ("ground", "surface", "rail"),
    "accent": ("ground", "surface", "accent_tint"),
    "waits": ("surface", "waits_tint"),
    "wrong": ("ground", "surface", "wrong_tint"),
    "on_accent": ("accent",),
}


def luminance(colour: str) -> float:
    """WCAG 2's relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", list(SCHEMES.values()), ids=[str(name) for name in SCHEMES])
@pytest.mark.parametrize(("ink", "ground"), [(ink, ground) for ink, on in TEXT_ON.items() for ground in on])
def test_text_can_be_read_on_every_ground_it_stands_on(scheme: Tokens, ink: str, ground: str) -> None:
    reached = contrast(getattr(scheme, ink), getattr(scheme, ground))

    assert reached >= 4.5, f"{ink} on {ground}: {reached:.2f}"


@pytest.mark.parametrize(("scheme", "part"), list(product((LIGHT, DARK, SUNLIGHT), ("principal", "accent"))))
def test_what_is_drawn_stands_out_from_its_card(scheme: Tokens, part: str) -> None:
    assert contrast(getattr(scheme, part), scheme.surface) >= 3


def test_in_the_sun_secondary_text_has_more_contrast_than_indoors() -> None:
    assert contrast(SUNLIGHT.soft_ink, SUNLIGHT.ground) > 1.5 * contrast(LIGHT.soft_ink, LIGHT.ground)


@pytest.mark.parametrize("scheme", list(SCHEMES))
def test_painters_read_the_colours_back_from_the_palette(qapp: QApplication, scheme: Scheme) -> None:
    theme.apply(qapp, scheme)

    assert theme.tokens() is SCHEMES[scheme]


def test_the_style_sheet_has_no_word_that_is_left_over(qapp: QApplication) -> None:
    theme.apply(qapp, Scheme.DARK)

    assert re.findall(r"@\w+", qapp.styleSheet()) == []


def test_every_icon_that_the_style_sheet_names_is_there(qapp: QApplication) -> None:
    named = re.findall(r"url\((.*?)\)", qapp.styleSheet())

    assert named
    assert [path for path in named if not (resources.icons() / path).is_file()] == []


def test_the_system_scheme_is_followed_only_while_it_is_asked_for(qapp: QApplication) -> None:
    theme.apply(qapp, Scheme.SYSTEM)
    theme.apply(qapp, Scheme.SYSTEM)
    following = len(qapp.findChildren(theme._FollowsSystem))
    theme.apply(qapp, Scheme.DARK)

    assert following == 1
    assert qapp.findChildren(theme._FollowsSystem) == []
    assert theme.tokens() is DARK


@pytest.mark.parametrize("points", [11, 16, 22])
def test_all_fields_and_buttons_of_a_form_have_one_height(qapp: QApplication, qtbot: object, points: int) -> None:
    theme.apply(qapp, Scheme.LIGHT, points)

    heights = {kind.__name__: kind().sizeHint().height() for kind in (QLineEdit, QComboBox, QSpinBox, QDateEdit)}
    heights["QPushButton"] = QPushButton("Next").sizeHint().height()

    assert max(heights.values()) - min(heights.values()) <= 1, heights
    assert min(heights.values()) >= round(36 * points / 11) - 1


def test_a_field_does_not_move_when_it_gets_the_focus(qapp: QApplication, qtbot: object) -> None:
    window = QWidget()
    field = QLineEdit(window)
    window.show()
    before = field.sizeHint()
    field.setFocus()
    theme.repolish(field)

    assert field.sizeHint() == before


def test_larger_type_makes_everything_larger(qapp: QApplication) -> None:
    small = QPushButton("Next").sizeHint()
    theme.apply(qapp, Scheme.LIGHT, 22)

    large = QPushButton("Next").sizeHint()
    assert large.height() == 2 * small.height()
    assert large.width() > 1.4 * small.width()
    assert qapp.font().pointSize() == 22


def test_figures_have_one_width() -> None:
    metrics = QWidget().fontMetrics()

    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_has_an_ink_that_can_be_read_on_its_tint(tone: Tone) -> None:
    for scheme in SCHEMES.values():
        assert contrast(*scheme.of(tone)) >= 4.5
