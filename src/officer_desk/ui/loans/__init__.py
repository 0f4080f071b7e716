"""The loan after the decision: signing, paying out, taking money, and all about one."""
