"""How changes travel between this station and the hall. Plain threads that only call `step`; no Qt."""
