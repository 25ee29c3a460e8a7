"""Where the files that come with the product lie: in the installed package, or in the source tree."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_data"
_TREE = _PACKAGE.parent


def resource_path(*parts: str) -> Path:
    """The path of one shipped file or folder, e.g. ``resource_path("catalogue", "items.yaml")``.

    The path is returned whether or not the file is there; opening it says so if it is not.
    """
    root = _INSTALLED / "resources"
    return (root if root.is_dir() else _TREE / "resources").joinpath(*parts)


def catalogue_folder() -> Path:
    """The folder of the service items, units, calendar and demo hall."""
    return resource_path("catalogue")


def qm_folder() -> Path:
    """The folder of the compiled catalogues ``shouwen_<language>.qm`` (absent until they were built)."""
    installed = _INSTALLED / "i18n"
    return installed if installed.is_dir() else _TREE / "build" / "i18n"


def font_folders() -> tuple[Path, ...]:
    """The folders with the product's own fonts that exist, best first; empty when fonts were not fetched."""
    places = (_INSTALLED / "fonts", _TREE / "resources" / "fonts", _TREE / "build" / "fonts")
    return tuple(place for place in places if any(place.glob("*.ttf")))
