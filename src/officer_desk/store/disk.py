"""What the disk may refuse, apart from everything large: settings are written before the store is loaded."""

from officer_desk.domain.errors import DeskError


class DiskFull(DeskError):
    """The disk takes no more; what was committed before is safe, and writing resumes when there is room."""
