"""The form in which somebody's matter is written down, on the page and on the small card."""
