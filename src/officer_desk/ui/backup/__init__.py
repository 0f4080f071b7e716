"""Backups of the open desk: when the last one was made, where the next one goes, and the code that opens them."""
