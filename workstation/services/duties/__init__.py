"""What the hall itself owes: any online station does it, the same id makes it once."""
