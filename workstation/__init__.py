"""首问 (Shouwen): the window clerk's workstation for a government-service hall."""

__version__ = "0.1.0"
