"""待我批: what waits for my approval, what I sent, and approving at the clerk's own computer."""
