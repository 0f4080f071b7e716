"""A PDF being drawn, page by page: text in one font, rules, boxes and codes, all with the origin at the top left."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from officer_desk.printing.linebreak import Line, Run
from officer_desk.printing.typeface import Typeface

Colour = tuple[float, float, float]

MM = 72 / 25.4
ASCENT = 0.88
STROKE = 0.032


def colour(code: str) -> Colour:
    """A colour from its six hexadecimal digits."""
    red, green, blue = (int(code[start : start + 2], 16) / 255 for start in (0, 2, 4))
    return (round(red, 3), round(green, 3), round(blue, 3))


INK = colour("1F2524")
SOFT = colour("646C69")
LINE = colour("DEDAD0")
ACCENT = colour("0B6157")
TINT = colour("F3F7F5")
GROUND = colour("FAF9F6")
WAITS = colour("9A5B00")
FAINT = colour("E9E5DC")


@dataclass(frozen=True, slots=True)
class Size:
    """A page's measures in points."""

    width: float
    height: float


class Sheet:
    """One document. Shapes are drawn at once, text of a page in one go after them, so that text is always on top."""

    def __init__(self, size: Size, face: Typeface, language: str, title: str) -> None:
        self.size = size
        self.face = face
        self._buffer = BytesIO()
        self._canvas: Any = Canvas(
            self._buffer,
            pagesize=(size.width, size.height),
            pageCompression=1,
            invariant=1,
            initialFontName=face.name,
            lang=language.replace("_", "-"),
        )
        self._canvas.setTitle(title)
        self._canvas.setCreator("Officer Desk")
        self._canvas.setProducer("Officer Desk")
        self._canvas.setAuthor("")
        self._canvas.setSubject("")
        self._text: Any = None
        self._size = 0.0
        self._ink: Colour | None = None
        self._weight = 0.0
        self._spacing = 0.0
        self._begin()

    def write(
        self,
        x: float,
        baseline: float,
        text: str,
        size: float,
        *,
        ink: Colour = INK,
        bold: bool = False,
        spacing: float = 0.0,
    ) -> None:
        """Put one text at a place; `baseline` is measured from the top of the page."""
        pen = self._text
        if size != self._size:
            pen.setFont(self.face.name, size)
            self._size = size
        if ink != self._ink:
            pen.setFillColorRGB(*ink)
            pen.setStrokeColorRGB(*ink)
            self._ink = ink
        weight = size * STROKE if bold else 0.0
        if weight != self._weight:
            pen.setTextRenderMode(2 if bold else 0)
            if bold:
                pen._code.append(f"{weight:.3f} w")
            self._weight = weight
        if spacing != self._spacing:
            pen.setCharSpace(spacing)
            self._spacing = spacing
        pen.setTextOrigin(x, self.size.height - baseline)
        pen.textOut(text)

    def write_line(
        self,
        x: float,
        top: float,
        line: Line,
        size: float,
        leading: float,
        *,
        ink: Colour = INK,
        width: float | None = None,
    ) -> None:
        """Put one broken line into its box; with a width it is stretched to fill it when it may be."""
        spacing = round(line.spacing(width / size) * size, 4) if width else 0.0
        baseline = top + (leading - size) / 2 + ASCENT * size
        for run in line.runs:
            self.write(x, baseline, run.text, size, ink=ink, bold=run.bold, spacing=spacing)
            x += self.face.width(run.text) * size + spacing * len(run.text)

    def write_right(
        self, right: float, baseline: float, text: str, size: float, *, ink: Colour = INK, bold: bool = False
    ) -> None:
        """Put a text so that it ends at a place."""
        self.write(right - self.face.width(text) * size, baseline, text, size, ink=ink, bold=bold)

    def rule(
        self, x: float, y: float, right: float, *, ink: Colour = LINE, thick: float = 0.6, dashed: bool = False
    ) -> None:
        """A horizontal rule."""
        canvas = self._canvas
        canvas.setStrokeColorRGB(*ink)
        canvas.setLineWidth(thick)
        canvas.setDash([2, 2] if dashed else [])
        canvas.line(x, self.size.height - y, right, self.size.height - y)

    def box(
        self,
        x: float,
        top: float,
        width: float,
        height: float,
        *,
        ink: Colour | None = LINE,
        fill: Colour | None = None,
        radius: float = 0.0,
        thick: float = 0.6,
        dashed: bool = False,
    ) -> None:
        """A rectangle, filled or drawn or both."""
        canvas = self._canvas
        if ink:
            canvas.setStrokeColorRGB(*ink)
            canvas.setLineWidth(thick)
            canvas.setDash([2, 2] if dashed else [])
        if fill:
            canvas.setFillColorRGB(*fill)
        bottom = self.size.height - top - height
        if radius:
            canvas.roundRect(x, bottom, width, height, radius, stroke=int(bool(ink)), fill=int(bool(fill)))
        else:
            canvas.rect(x, bottom, width, height, stroke=int(bool(ink)), fill=int(bool(fill)))

    def circle(self, x: float, y: float, radius: float, *, ink: Colour = LINE, dashed: bool = False) -> None:
        """A circle around a place."""
        canvas = self._canvas
        canvas.setStrokeColorRGB(*ink)
        canvas.setLineWidth(0.6)
        canvas.setDash([2, 2] if dashed else [])
        canvas.circle(x, self.size.height - y, radius, stroke=1, fill=0)

    def stroke(self, points: tuple[tuple[float, float], ...], *, ink: Colour = INK, thick: float = 0.6) -> None:
        """A line through some places."""
        canvas = self._canvas
        canvas.setStrokeColorRGB(*ink)
        canvas.setLineWidth(thick)
        canvas.setDash([])
        path = canvas.beginPath()
        path.moveTo(points[0][0], self.size.height - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, self.size.height - y)
        canvas.drawPath(path, stroke=1, fill=0)

    def squares(self, places: list[tuple[float, float, float, float]], ink: Colour = INK) -> None:
        """Many filled rectangles (x, top, width, height) as one shape, so that no seam shows between them."""
        canvas = self._canvas
        canvas.setFillColorRGB(*ink)
        path = canvas.beginPath()
        for x, top, width, height in places:
            path.rect(x, self.size.height - top - height, width, height)
        canvas.drawPath(path, stroke=0, fill=1)

    def turned(self, x: float, y: float, angle: float, text: str, size: float, *, ink: Colour) -> None:
        """A text turned around its middle; drawn at once, so it lies under the page's text."""
        canvas = self._canvas
        canvas.saveState()
        canvas.translate(x, self.size.height - y)
        canvas.rotate(angle)
        canvas.setFont(self.face.name, size)
        canvas.setFillColorRGB(*ink)
        canvas.drawString(-self.face.width(text) * size / 2, -0.38 * size, text)
        canvas.restoreState()

    def next_page(self) -> None:
        """Finish this page."""
        self._canvas.drawText(self._text)
        self._canvas.showPage()
        self._begin()

    def finish(self) -> bytes:
        """The whole document; the last page must have been finished."""
        self._canvas.save()
        return self._buffer.getvalue()

    def _begin(self) -> None:
        self._text = self._canvas.beginText()
        self._size = 0.0
        self._ink = None
        self._weight = 0.0
        self._spacing = 0.0


def runs(text: str, *, bold: bool = False) -> tuple[Run, ...]:
    """A text in one weight as runs."""
    return (Run(text, bold),) if text else ()
