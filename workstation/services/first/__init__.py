"""First-asked matters: written down, handed on, signed for, and followed until somebody knows the answer."""
