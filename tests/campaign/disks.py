"""Small disks that can be filled, where this machine lets us mount any; they vanish with this process."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from pathlib import Path

FILLER = "filler"
_NEW_MOUNTS = 0x00020000
_CHUNK = 1 << 20


def own_mounts() -> bool:
    """Give this process mounts of its own, which nobody else sees and which end with it."""
    if os.geteuid() != 0 or not hasattr(os, "fork") or not Path("/proc/self/ns/mnt").exists():
        return False
    library = ctypes.CDLL(None, use_errno=True)
    return library.unshare(_NEW_MOUNTS) == 0 and _runs("mount", "--make-rprivate", "/")


def mount_memory(folder: Path, megabytes: int) -> bool:
    """A disk in memory over `folder`, with what lay there; False when it cannot be made."""
    kept = folder.with_name(folder.name + ".below")
    shutil.copytree(folder, kept)
    made = _runs("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", str(folder))
    if made:
        shutil.copytree(kept, folder, dirs_exist_ok=True)
    shutil.rmtree(kept)
    return made


def mount_file(folder: Path, megabytes: int) -> bool:
    """A file system inside one file over the empty `folder`: waiting for it is waiting for a real disk."""
    image = folder.with_name(folder.name + ".img")
    with image.open("wb") as file:
        file.truncate(megabytes << 20)
    made = _runs("mkfs.ext4", "-q", "-F", "-m", "0", str(image))
    return made and _runs("mount", "-o", "loop", str(image), str(folder))


def unmount(folder: Path) -> None:
    """Take such a disk away, whoever still holds it."""
    _runs("umount", "-l", str(folder))


def fill(folder: Path) -> None:
    """Leave no byte free on the disk of `folder`."""
    handle = os.open(folder / FILLER, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        size = _CHUNK
        while size:
            try:
                os.write(handle, bytes(size))
            except OSError:
                size //= 2
    finally:
        os.close(handle)


def make_room(folder: Path) -> None:
    """Free what `fill` took."""
    (folder / FILLER).unlink(missing_ok=True)


def _runs(*words: str) -> bool:
    if shutil.which(words[0]) is None:
        return False
    return subprocess.run(words, capture_output=True, stdin=subprocess.DEVNULL).returncode == 0
