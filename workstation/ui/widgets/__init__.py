"""The parts every page is made of. Each takes the Theme first and asks nobody else for its looks."""
