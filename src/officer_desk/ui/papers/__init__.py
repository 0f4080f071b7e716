"""Papers as the screens ask for them: what is on record, put into the facts that a form takes."""
