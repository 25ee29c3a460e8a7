"""Cases found, told and carried on after the intake."""
