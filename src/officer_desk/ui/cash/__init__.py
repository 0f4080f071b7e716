"""The money in an officer's bag: what should be there, what came in, and the count at the end of the day."""
