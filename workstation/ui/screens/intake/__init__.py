"""Taking an application in: choose the item, see who applies, judge the papers, print the outcome."""
