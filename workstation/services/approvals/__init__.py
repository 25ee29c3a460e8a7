"""Asking for an approval, giving it under one's own name, and what follows."""
