"""What a reader finds in a PDF: its text and its fonts, as poppler's tools see them."""

import subprocess
import tempfile
from pathlib import Path


def text_of(pdf: bytes) -> str:
    """The text as somebody would copy it, in reading order, without spaces at line ends."""
    return _poppler("pdftotext", pdf, "-layout", "-enc", "UTF-8")


def fonts_of(pdf: bytes) -> list[dict[str, str]]:
    """Each font with its type and whether it is embedded, a subset, and mapped to Unicode."""
    rows = _poppler("pdffonts", pdf).splitlines()[2:]
    return [
        {
            "name": row[:36].strip(),
            "type": row[37:54].strip(),
            "embedded": row[72:75].strip(),
            "subset": row[76:79].strip(),
            "unicode": row[80:83].strip(),
        }
        for row in rows
    ]


def _poppler(tool: str, pdf: bytes, *options: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "paper.pdf")
        path.write_bytes(pdf)
        tail = ("-",) if tool == "pdftotext" else ()
        done = subprocess.run([tool, *options, str(path), *tail], capture_output=True, check=True)
    return done.stdout.decode()
