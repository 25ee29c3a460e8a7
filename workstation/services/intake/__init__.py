"""Taking an application in: the sheet on the screen, the outcomes, the returning person."""
