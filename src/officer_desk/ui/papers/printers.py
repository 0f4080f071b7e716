"""Printers of this laptop: a paper goes to one through a pipe, never through a file in clear.

Tried with CUPS. On Windows the pages go to the system's printer as pictures (not tried).
"""

import os
import shutil
import subprocess

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from officer_desk.domain.errors import DeskError

LONGEST_SECONDS = 30


class NoPrinter(DeskError):
    """No printer is connected to this laptop."""


class PrinterRefused(DeskError):
    """The printer did not take the paper."""


def default_name() -> str:
    """The printer that papers go to; raises `NoPrinter`."""
    default = QPrinterInfo.defaultPrinter()
    names = [default.printerName()] if not default.isNull() else list(QPrinterInfo.availablePrinterNames())
    if not names:
        raise NoPrinter
    return str(names[0])


def send(pdf: bytes, printer: str = "") -> str:
    """Print a paper, on the usual printer unless one is named, and answer its name.

    Raises `NoPrinter` or `PrinterRefused`.
    """
    name = printer or default_name()
    if os.name == "nt" or shutil.which("lp") is None:
        _as_pictures(name, pdf)
        return name
    command = ["lp", "-s", "-d", name, "--", "-"]
    try:
        done = subprocess.run(command, input=pdf, capture_output=True, timeout=LONGEST_SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        raise PrinterRefused from None
    if done.returncode:
        raise PrinterRefused
    return name


def _as_pictures(name: str, pdf: bytes) -> None:
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterRefused
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        room = painter.viewport()
        size = (
            document.pagePointSize(number)
            .toSize()
            .scaled(QSize(room.width(), room.height()), Qt.AspectRatioMode.KeepAspectRatio)
        )
        painter.drawImage(0, 0, document.render(number, size))
    painter.end()
