"""Papers: their facts, their printing, their handing over."""
