"""Numbers at the windows: calling, serving, passing on and ending them."""
