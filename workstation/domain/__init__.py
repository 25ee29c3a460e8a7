"""The rules of the hall: standard library only, frozen values and pure functions."""
