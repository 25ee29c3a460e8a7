"""Where the frozen program begins."""

import multiprocessing
import os
import sys


def _choose_input_method() -> None:
    """The bundle has the input module of IBus, which fcitx5 also speaks; another name would load nothing."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        # nobody types there, and IBus would look for a session bus
        os.environ["QT_IM_MODULE"] = "compose"
    elif os.environ.get("QT_IM_MODULE") not in ("ibus", "compose", "xim"):
        os.environ["QT_IM_MODULE"] = "ibus"


if __name__ == "__main__":
    # a helper process of the check of a hall begins here too
    multiprocessing.freeze_support()
    _choose_input_method()
    from workstation.__main__ import main

    sys.exit(main())
