import io
import random
import struct
import zlib

import pytest
from PIL import Image, ImageDraw

from officer_desk.domain.errors import BadField
from officer_desk.store.attachments import MOST_BYTES
from officer_desk.store.photo import MOST_PHOTO_BYTES, MOST_THUMBNAIL_BYTES, take

SECRET = "taken at 39.9042 north by 王小明"


def noise(width: int, height: int) -> Image.Image:
    """The hardest picture to make small."""
    return Image.frombytes("RGB", (width, height), random.Random(1).randbytes(width * height * 3))


def half_red(width: int, height: int) -> Image.Image:
    """Red on the left, blue on the right: shows which way is up."""
    picture = Image.new("RGB", (width, height), "blue")
    ImageDraw.Draw(picture).rectangle((0, 0, width // 2, height), fill="red")
    return picture


def saved(picture: Image.Image, format: str = "JPEG", **options) -> bytes:
    target = io.BytesIO()
    picture.save(target, format, **options)
    return target.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def from_a_camera(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = SECRET.encode()
    return saved(half_red(400, 200), exif=exif, comment=SECRET.encode())


@pytest.mark.parametrize(("width", "height"), [(2400, 1800), (1600, 1200)])
def test_a_photograph_is_made_small_enough_to_travel(width, height):
    taken = take(saved(noise(width, height), quality=95), "image/jpeg")

    picture, small = opened(taken.data), opened(taken.thumbnail)
    assert taken.media_type == "image/jpeg"
    assert len(taken.data) <= MOST_PHOTO_BYTES
    assert len(taken.thumbnail) <= MOST_THUMBNAIL_BYTES
    assert max(picture.size) <= 1600
    assert max(small.size) <= 240
    assert picture.width / picture.height == pytest.approx(4 / 3, abs=0.01)


def test_a_plain_photograph_keeps_its_size():
    taken = take(saved(half_red(1200, 900)), "image/jpeg")

    assert opened(taken.data).size == (1200, 900)


def test_what_the_camera_wrote_into_it_is_gone():
    before = from_a_camera(1)

    taken = take(before, "image/jpeg")

    assert SECRET.encode() in before
    for kept in (taken.data, taken.thumbnail):
        assert SECRET.encode() not in kept
        assert not opened(kept).getexif()
        assert "comment" not in opened(kept).info


def test_a_photograph_taken_sideways_stands_upright():
    taken = opened(take(from_a_camera(6), "image/jpeg").data)

    top, bottom = taken.getpixel((100, 20)), taken.getpixel((100, 380))
    assert taken.size == (200, 400)
    assert top[0] > 200 > 50 > top[2]
    assert bottom[2] > 200 > 50 > bottom[0]


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_becomes_white_paper(mode):
    picture = Image.new("RGBA", (50, 50), (0, 0, 0, 0)).convert(mode)
    options = {"transparency": 0} if mode == "P" else {}

    taken = opened(take(saved(picture, "PNG", **options), "image/png").data)

    assert min(taken.getpixel((25, 25))) > 240


@pytest.mark.parametrize(
    ("format", "mode"), [("PNG", "L"), ("PNG", "1"), ("WEBP", "RGB"), ("JPEG", "CMYK"), ("MPO", "RGB")]
)
def test_the_usual_formats_are_taken(format, mode):
    taken = take(saved(half_red(60, 40).convert(mode), format), "image/whatever")

    assert opened(taken.data).format == "JPEG"


def test_a_pdf_is_kept_as_it_is():
    data = b"%PDF-1.7 whatever"

    taken = take(data, "application/pdf")

    assert (taken.data, taken.media_type, taken.thumbnail) == (data, "application/pdf", None)


@pytest.mark.parametrize("data", [b"", b"not a picture", b"GIF89a" + bytes(100), b"\xff\xd8\xff\xe0 nothing more"])
@pytest.mark.parametrize("media_type", ["image/jpeg", "application/pdf"])
def test_what_cannot_be_read_is_refused(data, media_type):
    with pytest.raises(BadField) as refusal:
        take(data, media_type)

    assert (refusal.value.field, refusal.value.reason) == ("document", "unreadable")


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
def test_half_a_photograph_is_refused(format):
    data = saved(noise(200, 200), format)

    with pytest.raises(BadField) as refusal:
        take(data[: len(data) // 2], "image/jpeg")

    assert refusal.value.reason == "unreadable"


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
def test_damaged_photographs_are_taken_or_refused_and_never_a_crash(format):
    whole = saved(noise(64, 64), format)
    dice = random.Random(9)
    outcomes = set()

    for _ in range(60):
        damaged = bytearray(whole)
        for _ in range(dice.randrange(1, 30)):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        try:
            outcomes.add(take(bytes(damaged), "image/jpeg").media_type)
        except BadField as refusal:
            outcomes.add(refusal.reason)

    assert outcomes <= {"image/jpeg", "unreadable", "too_large"}


def claims_to_be(width: int, height: int) -> bytes:
    """A small file that says it is a picture of this size."""

    def part(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", header) + part(b"IDAT", zlib.compress(b"")) + part(b"IEND", b"")


@pytest.mark.parametrize("side", [7_000, 60_000])
def test_a_picture_that_would_take_all_memory_is_refused(side):
    with pytest.raises(BadField) as refusal:
        take(claims_to_be(side, side), "image/png")

    assert refusal.value.reason == "too_large"


def test_a_file_that_is_too_large_is_refused_before_it_is_read():
    with pytest.raises(BadField) as refusal:
        take(b"%PDF" + bytes(MOST_BYTES), "application/pdf")

    assert refusal.value.reason == "too_large"
