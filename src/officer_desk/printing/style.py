"""Measures of a paper: sizes of type, leading, margins; by page and by script."""

from dataclasses import dataclass, replace

from officer_desk.printing.sheet import MM


@dataclass(frozen=True, slots=True)
class Style:
    """Points throughout. `left` and `right` are margins, `top` and `bottom` those of the body on a later page."""

    body: float
    leading: float
    small: float
    title: float
    section: float
    figure: float
    left: float
    right: float
    top: float
    bottom: float
    gap: float
    narrow: bool = False

    @property
    def small_leading(self) -> float:
        """Leading of small type, in proportion."""
        return self.small * self.leading / self.body


A5 = Style(
    body=9,
    leading=14,
    small=7.6,
    title=17,
    section=10.5,
    figure=14,
    left=14 * MM,
    right=14 * MM,
    top=18 * MM,
    bottom=15 * MM,
    gap=6,
)
STYLES = {
    "A4": Style(
        body=9.8,
        leading=16.2,
        small=8.2,
        title=21,
        section=11.5,
        figure=16,
        left=24 * MM,
        right=22 * MM,
        top=25 * MM,
        bottom=22 * MM,
        gap=7,
    ),
    "A4-large": Style(
        body=12.5,
        leading=21,
        small=10,
        title=27,
        section=14.5,
        figure=24,
        left=22 * MM,
        right=20 * MM,
        top=25 * MM,
        bottom=22 * MM,
        gap=9,
    ),
    "A5": A5,
    "A5-wide": A5,
    "roll-80": Style(
        body=8.5,
        leading=13,
        small=7.2,
        title=13,
        section=9,
        figure=15,
        left=5 * MM,
        right=5 * MM,
        top=6 * MM,
        bottom=8 * MM,
        gap=5,
        narrow=True,
    ),
}
LATIN_LEADING = 0.9
SCALED = ("body", "leading", "small", "title", "section", "figure", "gap")


def style_for(paper: str, language: str, scale: float = 1.0) -> Style:
    """The measures for a paper; Latin is set closer than Chinese, and a scale below one sets all type and gaps tighter."""
    style = STYLES[paper]
    if not language.startswith("zh"):
        style = replace(style, leading=style.leading * LATIN_LEADING)
    if scale == 1.0:
        return style
    return replace(style, **{name: round(getattr(style, name) * scale, 2) for name in SCALED})
