"""The workstation of a microcredit loan officer: offline, encrypted, from the first conversation to the last receipt."""
