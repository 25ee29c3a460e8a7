"""The demo hall: invented people, windows and a morning's queue, made through the hall's own actions."""
