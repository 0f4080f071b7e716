"""Set up as run.py does, with what the tests need besides, and run every check.

    python3 packaging/test.py            lint, format, types, walls between packages, branches of the domain, tests
    python3 packaging/test.py --long     the same with the tests that take minutes, and with mutants of the arithmetic
    python3 packaging/test.py -- ARG...    what follows goes to pytest, such as a folder under tests/

Exit code 0 means that all of them passed. Needs Python 3.11 or later and nothing else.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit("Officer Desk needs Python 3.11 or later; this is Python %d.%d." % sys.version_info[:2])

from workshop import checks

if __name__ == "__main__":
    sys.exit(checks.main(sys.argv[1:], __doc__))
