"""What helps IT by telephone: a log and reports without personal data, one file with all of it, copies."""
