"""The guided tour: the real window driven by its real keys, a picture at every stop."""
