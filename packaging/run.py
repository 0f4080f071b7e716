"""Set the program up where it lies, as far as that is still to do, and open it.

    python3 packaging/run.py                                a window
    python3 packaging/run.py --journey OUT [--visit FILE]   a visit without a screen; pictures and papers go to OUT
    python3 packaging/run.py --set-up-only                  no window, only the set-up

Other arguments go to the program as they are. Needs Python 3.11 or later and nothing else.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit("Officer Desk needs Python 3.11 or later; this is Python %d.%d." % sys.version_info[:2])

from workshop import start

if __name__ == "__main__":
    sys.exit(start.main(sys.argv[1:], __doc__))
