"""The parts that screens are built of: one widget a file, none of them knows a customer or a loan."""
