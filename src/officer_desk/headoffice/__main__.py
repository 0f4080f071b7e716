"""`python -m officer_desk.headoffice`: the head office's command."""

import sys

from officer_desk.headoffice import command


def main() -> None:
    """Run the command and end with its status."""
    sys.exit(command.main())


if __name__ == "__main__":
    main()
