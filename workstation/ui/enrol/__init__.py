"""Enrolling a PC with IT's file: on the first start, and from the settings."""
