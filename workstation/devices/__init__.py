"""What stands beside the PC and sends characters: scanners and identity-card readers."""
