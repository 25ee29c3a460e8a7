"""A bare Debian or Ubuntu in a folder, and commands run in it."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from words import LOG, Trouble, run_logged, say

from linux.places import CHROOTS, debian_mirror, ubuntu_mirror

UBUNTU = ("bionic", "focal", "jammy", "noble")
_ENVIRONMENT = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "DEBIAN_FRONTEND": "noninteractive",
    "HOME": "/root",
    "LC_ALL": "C.UTF-8",
}
_SCRIPTS = Path("/usr/share/debootstrap/scripts")
# proc for what looks at itself, shm for semaphores, its own mounts and processes so that nothing stays behind
_INSIDE = """
mount -t proc proc "$1/proc" && mkdir -p "$1/dev/shm" && mount -t tmpfs tmpfs "$1/dev/shm" &&
for each in null zero urandom random full; do
    [ -e "$1/dev/$each" ] || touch "$1/dev/$each"; mount --bind "/dev/$each" "$1/dev/$each"
done
root="$1"; shift; exec chroot "$root" "$@"
"""


@dataclass(frozen=True)
class Done:
    """What a command in the chroot said, and how it ended."""

    code: int
    said: str


@dataclass(frozen=True)
class Chroot:
    """One folder with a system in it."""

    path: Path

    def attempt(self, *words: str | Path, env: Mapping[str, str] | None = None) -> Done:
        """Run a command inside and say how it went."""
        command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", _INSIDE, "sh"]
        done = subprocess.run(
            ["nice", *command, str(self.path), *(str(word) for word in words)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            env={**_ENVIRONMENT, **_proxies(), **(env or {})},
        )
        with LOG.open("a", encoding="utf-8") as log:
            log.write(f"{self.path.name}$ {' '.join(map(str, words))}\n{done.stdout}\n[{done.returncode}]\n")
        return Done(done.returncode, done.stdout)

    def run(self, *words: str | Path, env: Mapping[str, str] | None = None) -> str:
        """Run a command inside; what it said. Raises Trouble when it fails."""
        done = self.attempt(*words, env=env)
        if done.code != 0:
            last = "\n".join(done.said.strip().splitlines()[-15:])
            raise Trouble(f"In {self.path}: {' '.join(map(str, words))} failed:\n{last}\nDetails: {LOG}")
        return done.said

    def install(self, *packages: str) -> None:
        """Debian packages and nothing they merely recommend."""
        self.run("apt-get", "-q", "-y", "install", "--no-install-recommends", *packages)

    def glibc(self) -> str:
        """The version of its C library, as its own ldd says it."""
        return self.run("ldd", "--version").splitlines()[0].rpartition(" ")[2]

    def remove(self) -> None:
        """Throw the folder away."""
        shutil.rmtree(self.path, ignore_errors=True)


def bare(release: str, name: str | None = None) -> Chroot:
    """A minimal system of that release, made the first time; `name` is the folder (the release's own)."""
    made = Chroot(CHROOTS / (name or release))
    stamp = made.path / "var" / "lib" / "shouwen-bare"
    if stamp.exists():
        return made
    _check_rights()
    made.remove()
    CHROOTS.mkdir(parents=True, exist_ok=True)
    ubuntu = release in UBUNTU
    mirror = ubuntu_mirror() if ubuntu else debian_mirror()
    if mirror is None:
        raise Trouble(f"{release} is Ubuntu: set SHOUWEN_UBUNTU to the address of a mirror.")
    say(f"Making a bare {release} in {made.path} ...")
    command: list[str | Path] = ["nice", "debootstrap", "--variant=minbase", "--include=ca-certificates"]
    # the keys of Ubuntu are in no package of Debian's: said in the transcript, and only for trials
    command += ["--no-check-gpg"] if ubuntu and not _ubuntu_keys() else []
    script = _SCRIPTS / (release if (_SCRIPTS / release).exists() else "gutsy" if ubuntu else "sid")
    try:
        run_logged([*command, release, made.path, mirror, script])
    except (subprocess.CalledProcessError, FileNotFoundError) as failed:
        raise Trouble(f"debootstrap {release} failed: {failed}. Details: {LOG}") from failed
    if ubuntu:
        parts = "".join(f"deb {mirror} {each} main universe\n" for each in (release, f"{release}-updates"))
        if not _ubuntu_keys():
            parts = parts.replace("deb ", "deb [trusted=yes] ")
        (made.path / "etc/apt/sources.list").write_text(parts)
    certificates = Path("/etc/ssl/certs/ca-certificates.crt")
    if certificates.exists():
        shutil.copyfile(certificates, made.path / "etc/ssl/certs/ca-certificates.crt")
    shutil.copyfile("/etc/resolv.conf", made.path / "etc/resolv.conf")
    if Path("/etc/hosts").exists():
        shutil.copyfile("/etc/hosts", made.path / "etc/hosts")
    made.run("apt-get", "-q", "update")
    stamp.write_text("")
    return made


def fresh_copy(of: Chroot, name: str) -> Chroot:
    """A copy to spoil, made of a system that stays bare."""
    copy = Chroot(CHROOTS / name)
    copy.remove()
    run_logged(["cp", "-a", "--reflink=auto", of.path, copy.path])
    return copy


def _check_rights() -> None:
    if os.geteuid() != 0:
        raise Trouble("The Linux package is built in a chroot: run this as root (sudo python3 ...).")
    for program in ("debootstrap", "unshare", "chroot"):
        if not shutil.which(program, path=_ENVIRONMENT["PATH"]):
            raise Trouble(f"{program} is missing: sudo apt-get install debootstrap util-linux coreutils")


def _ubuntu_keys() -> bool:
    return Path("/usr/share/keyrings/ubuntu-archive-keyring.gpg").exists()


def _proxies() -> dict[str, str]:
    names: Sequence[str] = ("http_proxy", "https_proxy", "no_proxy")
    return {name: os.environ[name] for name in names if name in os.environ}
