"""What this station still has to send, and what the hall did not take: seen, chosen between, told."""
