"""Questions that span several tables, one file per area; SQL stays in this room."""
