"""Signing in, setting an own password, being away and coming back."""
