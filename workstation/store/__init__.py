"""The only room that speaks SQL: the hall database and the station file, on SQLite and PostgreSQL."""
