"""The set-up behind run.py and test.py, on the standard library alone: packages, libraries, font, screen texts."""
