"""Giving out numbers: the station's own number blocks, tickets with their grounds, and the slip."""
