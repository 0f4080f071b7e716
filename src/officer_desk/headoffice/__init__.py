"""The other end: a stateless service that judges operations again, orders them, and hands out what each desk may see."""
