"""Applications: the way from the first conversation to submission, one application's page, and all of them."""
