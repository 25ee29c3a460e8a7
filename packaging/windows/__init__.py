"""The Windows package: a signed Python, the wheels of Windows, a launcher, an installer, and their trial."""
