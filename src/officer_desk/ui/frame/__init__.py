"""The frame around every screen: places, messages, sync, search."""
