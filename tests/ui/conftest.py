"""What the tests of the screens share: no display is needed, and the program is dressed as it will be."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
