"""What those who oversee the hall see: the hall now, what is late, and what the ledger says."""
