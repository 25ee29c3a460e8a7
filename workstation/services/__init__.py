"""What a clerk, guide or supervisor can do: one folder per area; every change is an Action."""
