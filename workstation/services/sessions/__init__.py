"""Who sits where: signing in and out, being away, passwords, and the hall's roster of people and windows."""
