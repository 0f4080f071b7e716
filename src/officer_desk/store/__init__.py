"""The encrypted store of one desk: the journal, the tables screens read, keys, attachments."""
