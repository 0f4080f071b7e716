"""The rule book: what is allowed and what it does, in values; no I/O, no clock, no words for people."""
