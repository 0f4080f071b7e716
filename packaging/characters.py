"""Refresh resources/search from pypinyin (MIT) and OpenCC (Apache-2.0), fetched into a throwaway environment.

    python3 packaging/characters.py

`readings.txt` has one line a syllable, without tones, and every character that is read so; `simplified.txt` has pairs, the
traditional form before the simplified one. Neither library is needed when the program runs.
"""

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[1] / "resources" / "search"
NEEDED = ("pypinyin==0.55.0", "opencc==1.4.2")

MAKE = """
import sys
from collections import defaultdict
from opencc import OpenCC
from pypinyin import Style, pinyin

simplified, by_syllable, pairs = OpenCC("t2s"), defaultdict(list), []
for code in (*range(0x4E00, 0xA000), *range(0x3400, 0x4DC0)):
    one = chr(code)
    for syllable in pinyin(one, style=Style.NORMAL, heteronym=True, errors="ignore")[:1] and pinyin(
        one, style=Style.NORMAL, heteronym=True, errors="ignore"
    )[0]:
        by_syllable[syllable.replace("\\u00fc", "v")].append(one)
    plain = simplified.convert(one)
    if plain != one and len(plain) == 1:
        pairs.append(one + plain)
folder = sys.argv[1]
with open(folder + "/readings.txt", "w", encoding="utf-8") as file:
    file.writelines(f"{syllable} {''.join(by_syllable[syllable])}\\n" for syllable in sorted(by_syllable))
with open(folder + "/simplified.txt", "w", encoding="utf-8") as file:
    file.writelines("".join(pairs[first : first + 40]) + "\\n" for first in range(0, len(pairs), 40))
"""


def main() -> None:
    """Make both files anew."""
    with tempfile.TemporaryDirectory() as scratch:
        venv.create(scratch, with_pip=True)
        python = Path(scratch, "Scripts" if sys.platform == "win32" else "bin", "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", *NEEDED], check=True)
        subprocess.run([python, "-c", MAKE, RESOURCES], check=True)
    for path in sorted(RESOURCES.glob("*.txt")):
        print(f"{path.name}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
