"""What waits to be sent, what the hall did not take, and taking a window over."""
