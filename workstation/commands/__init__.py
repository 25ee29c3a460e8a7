"""What this program does without its window: words on a terminal, one line for each trouble."""
