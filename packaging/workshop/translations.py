"""Screen texts: each committed `.ts` becomes a `.qm` with the lrelease that comes in PySide6's wheel."""

from pathlib import Path

from workshop import console, places


def sources() -> list[Path]:
    """The committed texts, one file a language."""
    return sorted(places.WORDING.glob("*.ts"))


def built(source: Path) -> Path:
    """The file that the program loads for a source."""
    return places.TRANSLATIONS / f"{source.stem}.qm"


def ready() -> bool:
    """Whether every language has its file."""
    return all(built(source).exists() for source in sources())


def build(line: console.Line) -> None:
    """Build all languages and drop those that have no source any more."""
    places.TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    for stale in set(places.TRANSLATIONS.glob("*.qm")) - {built(source) for source in sources()}:
        stale.unlink()
    for source in sources():
        line.detail = source.stem
        console.run([_lrelease(), "-silent", source, "-qm", built(source)], lambda text: None)


def _lrelease() -> Path:
    """Not tried on Windows."""
    return places.site_packages() / "PySide6" / ("lrelease.exe" if places.WINDOWS else "lrelease")
