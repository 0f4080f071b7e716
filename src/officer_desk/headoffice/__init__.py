"""The other end: a stateless service that judges operations again, orders them, and feeds each desk what it may see."""
