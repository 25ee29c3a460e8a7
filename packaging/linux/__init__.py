"""The Linux package: a build root with an old C library, the frozen program, two layouts, and their trial."""
