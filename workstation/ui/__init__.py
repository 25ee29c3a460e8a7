"""The only room with Qt: windows, pages, keys, words and looks."""
