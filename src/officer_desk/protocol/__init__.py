"""What travels between a desk and head office, and what is signed."""
