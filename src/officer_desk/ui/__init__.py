"""Screens, wizards and the words they use."""
