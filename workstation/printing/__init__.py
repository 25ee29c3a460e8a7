"""The paper room: what a case says becomes a PDF, a picture of it, and a job at a printer."""
