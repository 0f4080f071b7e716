"""Customers: finding one, and everything about one on a page."""
