"""The window before the desk is open: whose desk, the passphrase, and how a laptop begins."""
