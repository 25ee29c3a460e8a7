"""A demo hall that lives: invented citizens arrive, and colleagues at the other stations work."""
