"""The way between a desk and its head office: signed requests, pushes, the feed, attachments."""
