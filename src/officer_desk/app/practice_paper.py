"""Pictures of papers that do not exist, for practice: they say what they stand for, and name nobody."""

import io

from officer_desk import resources
from officer_desk.domain.intake import PaperAnswer

SIZE = (1200, 760)
PAPER, INK, RULE = "#fbfaf6", "#2b2b28", "#c9c4b6"
LARGE, SMALL = 64, 34
LINES = (250, 350, 450, 550)


def draw(paper: PaperAnswer) -> tuple[bytes, str]:
    """A picture for this paper, and its media type."""
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGB", SIZE, PAPER)
    pen = ImageDraw.Draw(picture)
    font = str(resources.font_path())
    pen.rectangle((24, 24, SIZE[0] - 24, SIZE[1] - 24), outline=RULE, width=4)
    pen.text((80, 80), paper.kind.replace("_", " "), INK, ImageFont.truetype(font, LARGE))
    pen.text((80, 170), paper.role.replace("_", " "), INK, ImageFont.truetype(font, SMALL))
    for height in LINES:
        pen.line((80, height + 40, SIZE[0] - 80, height + 40), RULE, 3)
    pen.text((80, SIZE[1] - 120), "练习用 · PRACTICE · 練習用", INK, ImageFont.truetype(font, SMALL))
    stored = io.BytesIO()
    picture.save(stored, "JPEG", quality=85)
    return stored.getvalue(), "image/jpeg"
