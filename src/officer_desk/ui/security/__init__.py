"""What protects the open desk: its passphrase and its keys."""
