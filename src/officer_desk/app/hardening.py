"""What keeps others out of this program's memory: it leaves no core dump, and no debugger of another user attaches.

Root, and a program of the same user that is root's equal, are not kept out; what protects against them is that a lock
leaves no key in memory at all.
"""

import ctypes
import sys
from contextlib import suppress

PR_SET_DUMPABLE = 4
PT_DENY_ATTACH = 31
WER_FAULT_REPORTING_FLAG_NOHEAP = 1


def harden() -> None:
    """Before anything else: an image that is replaced begins without this, so it is asked for at each start."""
    if sys.platform == "win32":
        with suppress(OSError, AttributeError):
            # The system's crash reports are made without the heap. Not tried on Windows.
            ctypes.windll.kernel32.WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP)
    else:
        import resource

        with suppress(ValueError, OSError):  # a limit that is lower already
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        system = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "linux":
            # Without it a core dump that is piped to another program ignores the limit.
            system.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
        elif sys.platform == "darwin":
            system.ptrace(PT_DENY_ATTACH, 0, 0, 0)  # not tried on macOS
