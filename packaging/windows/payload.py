"""What goes into the Windows package, and what of its parts is left out."""

import re

PYTHON_UNWANTED = ("python.exe", "pythonw.exe", "python.cat", "_msi.pyd", "winsound.pyd")
"""Of the embeddable Python: the launcher takes the place of its programs."""

# Of Qt the window needs Core, Gui, Widgets, Svg, and Test for the tour. VirtualKeyboard would be GPL-3 only.
_QT = "Core|Gui|Widgets|Svg|Test"
QT_WANTED = re.compile(
    rf"^PySide6/(__init__\.py|_config\.py|_git_pyside_version\.py|Qt({_QT})\.pyd|Qt6({_QT})\.dll|pyside6\.abi3\.dll"
    r"|(msvcp140|vcruntime140|concrt140)[_0-9]*\.dll|support/.*\.py"
    r"|plugins/platforms/q(windows|offscreen)\.dll|plugins/styles/.*\.dll|plugins/iconengines/.*\.dll"
    r"|plugins/imageformats/q(svg|jpeg|ico)\.dll|translations/qtbase_zh_CN\.qm)$"
)
UNWANTED = re.compile(
    r"^(bin|include|Scripts|share)/|/(tests?|testing)/|^pypdfium2_cli/|^PIL/(_avif|ImageQt)|\.(pyi|pxd|pyx|h|lib|a|c)$"
    r"|^shiboken6_generator|/__pycache__/|^mako/testing|^sqlalchemy/testing/"
)


def goes_in(name: str) -> bool:
    """Whether a file of the site folder, by its path with slashes, is part of the package."""
    if name.startswith("PySide6/"):
        return QT_WANTED.match(name) is not None
    return UNWANTED.search(name) is None
