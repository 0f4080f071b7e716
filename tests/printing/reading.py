"""What a reader finds in a PDF: its text and its fonts."""

from dataclasses import dataclass
from io import BytesIO

from pypdf import PdfReader


@dataclass(frozen=True)
class Font:
    """A font of a document and whether everything to draw and to copy it is inside."""

    kind: str
    embedded: bool
    subset: bool
    copyable: bool


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page as somebody would copy it, without any spaces."""
    return ["".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def text_of(pdf: bytes) -> str:
    """The text of all pages without any spaces."""
    return "".join(pages_of(pdf))


def fonts_of(pdf: bytes) -> set[Font]:
    """Every font that some page names."""
    found = set()
    for page in PdfReader(BytesIO(pdf)).pages:
        for reference in page["/Resources"]["/Font"].values():
            font = reference.get_object()
            described = font.get("/FontDescriptor", {})
            found.add(
                Font(
                    kind=font["/Subtype"],
                    embedded="/FontFile2" in described,
                    subset="+" in font["/BaseFont"],
                    copyable="/ToUnicode" in font,
                )
            )
    return found
