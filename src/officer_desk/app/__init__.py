"""Puts the program together: adapters, doors, windows; and the practice branch."""
