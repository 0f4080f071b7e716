"""A whole loan played through the real windows, by pressing what an officer presses."""
