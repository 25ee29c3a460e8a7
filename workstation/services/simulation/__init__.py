"""A hall of stations working at once, each a process of its own: does what was acknowledged really stand?"""
