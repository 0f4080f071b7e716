"""A paper as it is taken in: a photograph made small and rid of what the camera wrote into it, or a PDF as it is."""

import io
import struct
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from officer_desk.domain.errors import BadField
from officer_desk.store.attachments import MOST_BYTES

if TYPE_CHECKING:
    from PIL import Image

JPEG, PDF = "image/jpeg", "application/pdf"

LONGEST_SIDE = 1600
MOST_PHOTO_BYTES = 250_000
THUMBNAIL_SIDE = 240
MOST_THUMBNAIL_BYTES = 20_000
QUALITIES = (85, 75, 65, 55, 45, 35, 25)

# A JPEG is decoded at a fraction of its size; other formats need memory for every point.
MOST_JPEG_PIXELS = 200_000_000
MOST_PIXELS = 40_000_000
FORMATS = ("JPEG", "PNG", "WEBP")  # a phone's MPO is a JPEG with a second picture behind it

# What Pillow raises for bytes that are no picture, or half of one.
UNREADABLE = (OSError, SyntaxError, ValueError, EOFError, IndexError, struct.error, zlib.error)


@dataclass(frozen=True, slots=True)
class Taken:
    """What is kept of a paper; a PDF has no thumbnail."""

    data: bytes = field(repr=False)
    media_type: str
    thumbnail: bytes | None = field(default=None, repr=False)


def take(data: bytes, media_type: str) -> Taken:
    """Make a paper ready to be kept; raises `BadField` for one that is too large or cannot be read."""
    if len(data) > MOST_BYTES:
        raise BadField("document", "too_large", most_bytes=MOST_BYTES)
    if data.startswith(b"%PDF"):
        return Taken(data, PDF)
    if media_type == PDF:
        raise BadField("document", "unreadable")
    photograph = _decoded(data)
    kept = _encoded(photograph, LONGEST_SIDE, MOST_PHOTO_BYTES)
    return Taken(kept, JPEG, _encoded(photograph, THUMBNAIL_SIDE, MOST_THUMBNAIL_BYTES))


def thumbnail_of(data: bytes, media_type: str) -> bytes | None:
    """The small picture of a paper that another desk took in; raises `BadField` for one that cannot be read."""
    return None if media_type == PDF else _encoded(_decoded(data), THUMBNAIL_SIDE, MOST_THUMBNAIL_BYTES)


def _decoded(data: bytes) -> "Image.Image":
    """The picture upright, in colours a JPEG has, white where it was transparent; nothing of its metadata is kept."""
    from PIL import Image, ImageOps  # noqa: PLC0415  # the library takes long to load, and few minutes need it

    Image.MAX_IMAGE_PIXELS = MOST_JPEG_PIXELS
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
            most = MOST_JPEG_PIXELS if opened.format in ("JPEG", "MPO") else MOST_PIXELS
            if opened.width * opened.height > most:
                raise BadField("document", "too_large", most_pixels=most)
            opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            upright = ImageOps.exif_transpose(opened)
            if upright.has_transparency_data:
                paper = Image.new("RGBA", upright.size, "white")
                upright = Image.alpha_composite(paper, upright.convert("RGBA"))
            return upright.convert("RGB")
    except Image.DecompressionBombError:
        raise BadField("document", "too_large", most_pixels=MOST_JPEG_PIXELS) from None
    except UNREADABLE:
        raise BadField("document", "unreadable") from None


def _encoded(photograph: "Image.Image", side: int, most_bytes: int) -> bytes:
    """A JPEG of at most this side and size: less fine first, smaller when that does not do."""
    while True:
        picture = photograph.copy()
        picture.thumbnail((side, side))
        picture.info.clear()
        for quality in QUALITIES:
            target = io.BytesIO()
            picture.save(target, "JPEG", quality=quality, optimize=True)
            if target.tell() <= most_bytes:
                return target.getvalue()
        side = side * 3 // 4
