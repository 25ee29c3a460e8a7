#!/usr/bin/env python3
"""Install, start, upgrade, remove and purge the Linux package in bare systems, and write down how it went.

    sudo python3 packaging/linux/chroot_trial.py [--layout deb|uos] [RELEASE ...]

Releases are Debian's (bullseye, bookworm, trixie; the default) or, with SHOUWEN_UBUNTU, Ubuntu's. Reports go
to build/trials/LAYOUT-RELEASE.json. Exit code 1 when a step went wrong somewhere.
"""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from words import BUILD, Trouble, run_logged, say

from linux import deb
from linux.chroot import Chroot, Done, bare, fresh_copy
from linux.places import APP_ID, ARCHITECTURE, FOLDER, NAME, version

RELEASES = ("bullseye", "bookworm", "trixie")
USER, HOME = "clerk", "/home/clerk"
DATA = f"{HOME}/.local/share/shouwen"
OLDER = "0.0.1"
_EXCEPT = " -o ".join(f"-path /{name}" for name in ("proc", "sys", "dev", "tmp", "var/log", "home", "root"))


@dataclass
class Report:
    """What was tried and how each step went: its seconds and its last line."""

    release: str
    layout: str
    glibc: str = ""
    package: str = ""
    megabytes: float = 0.0
    pulled_in: int = 0
    steps: dict[str, str] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


class Trial:
    """One release and one layout. Every step is run, also after one went wrong."""

    def __init__(self, root: Chroot, package: Path, older: Path, report: Report) -> None:
        self._root, self._package, self._older, self.report = root, package, older, report
        self._program = NAME if report.layout == "deb" else f"/opt/apps/{APP_ID}/files/{NAME}"

    def run(self) -> Report:
        """All steps in order."""
        report, root = self.report, self._root
        report.glibc = root.glibc()
        root.run("useradd", "-m", USER)
        # every installed system has one; without it D-Bus ends whoever asks
        (root.path / "etc/machine-id").write_text("5f0e1d2c3b4a59687f6e5d4c3b2a1908\n")
        before = self._files()
        packages = self._installed()
        for file in (self._older, self._package):
            shutil.copyfile(file, root.path / "tmp" / file.name)
        self._step("install the older version", lambda: self._apt("install", f"/tmp/{self._older.name}"))
        report.pulled_in = len(self._installed() - packages) - 1
        self._step("say the version", lambda: self._clerk("--version"))
        hall = f"sqlite:///{DATA}/hall.db"
        root.run("install", "-d", "-o", USER, "-g", USER, f"{HOME}/.local", f"{HOME}/.local/share", DATA)
        made = ("hall", "create", "--hall", hall, "--name", "试装", "--county", "340825", "--kind", "demo")
        self._step("make a hall", lambda: self._clerk(*made))
        self._step("fill it", lambda: self._clerk("hall", "seed-demo", "--hall", hall))
        self._step("self-check", lambda: self._clerk("self-check", "--hall", hall, "--lang", "en"))
        kept = self._data()
        self._step("upgrade", lambda: self._apt("install", f"/tmp/{self._package.name}"))
        self._expect("the upgrade changed data", self._data() == kept)
        self._step("version after the upgrade", lambda: self._clerk("--version"))
        self._step("verify the hall", lambda: self._clerk("hall", "verify", "--hall", hall))
        self._step("tour", lambda: self._clerk("tour", "--out", f"{HOME}/tour", "--lang", "en"))
        name = NAME if report.layout == "deb" else APP_ID
        kept = self._data()
        self._step("remove", lambda: self._apt("remove", name))
        self._expect("removing touched the clerk's data", self._data() == kept)
        self._step("install again", lambda: self._apt("install", f"/tmp/{self._package.name}"))
        self._step("purge", lambda: self._apt("purge", name))
        self._expect("purging touched the clerk's data", self._data() == kept)
        self._step("autoremove", lambda: self._root.attempt("apt-get", "-q", "-y", "autoremove", "--purge"))
        left = sorted(file for file in self._files() - before if "shouwen" in file)
        self._expect(f"purging left {left[:5]}", not left)
        return report

    def _step(self, name: str, act: Callable[[], Done]) -> None:
        began = time.monotonic()
        done = act()
        took = time.monotonic() - began
        last = next((line for line in reversed(done.said.strip().splitlines()) if line.strip()), "")
        self.report.steps[name] = f"{took:.1f} s: {last.strip()[:160]}"
        say(f"  {self.report.release:10} {name:26} {took:6.1f} s  {last.strip()[:100]}")
        if done.code != 0:
            self.report.wrong.append(f"{name}: exit {done.code}: {done.said.strip()[-400:]}")

    def _expect(self, wrong: str, right: bool) -> None:
        if not right:
            self.report.wrong.append(wrong)
            say(f"  {self.report.release:10} WRONG: {wrong}")

    def _apt(self, verb: str, what: str) -> Done:
        return self._root.attempt("apt-get", "-q", "-y", verb, "--no-install-recommends", what)

    def _clerk(self, *words: str) -> Done:
        env = {"HOME": HOME, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
        return self._root.attempt("setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups",
                                  self._program, *words, env=env)  # fmt: skip

    def _files(self) -> set[str]:
        said = self._root.run("sh", "-c", f"find / \\( {_EXCEPT} \\) -prune -o -print")
        return set(said.splitlines())

    def _installed(self) -> set[str]:
        return set(self._root.run("dpkg-query", "-W", "-f", "${Package}\\n").split())

    def _data(self) -> str:
        files = f"cd {HOME} && find . -type f -not -name '*-shm' -not -path './tour/*' -print0"
        return self._root.run("sh", "-c", f"{files} | sort -z | xargs -0 sha256sum")


def older_package(kind: str) -> Path:
    """The same package under an older number, packed quickly: what an upgrade starts from."""
    laid = FOLDER / ("debian" if kind == "deb" else "uos")
    older = FOLDER / f"older-{kind}"
    shutil.rmtree(older, ignore_errors=True)
    run_logged(["cp", "-al", laid, older])
    control = older / "DEBIAN/control"
    text = control.read_text().replace(f"Version: {version()}\n", f"Version: {OLDER}\n")
    control.unlink()
    control.write_text(text)
    made = FOLDER / f"older_{kind}_{ARCHITECTURE}.deb"
    run_logged(["nice", "dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", older, made])
    shutil.rmtree(older)
    return made


def main(arguments: Sequence[str]) -> int:
    """Try the package in every release named; returns 1 when something was wrong."""
    words = list(arguments)
    kind = words.pop(words.index("--layout") + 1) if "--layout" in words else "deb"
    releases = [word for word in words if word != "--layout"] or list(RELEASES)
    package = deb.OUT / f"{deb.LAYOUTS[kind][0]}_{version()}_{ARCHITECTURE}.deb"
    if not package.exists():
        raise Trouble(f"{package.name} is not built: python3 packaging/tasks.py package {kind}")
    older, failed = older_package(kind), False
    for release in releases:
        root = fresh_copy(bare(release), f"trial-{kind}-{release}")
        report = Report(release, kind, package=package.name, megabytes=round(package.stat().st_size / 1e6, 1))
        try:
            Trial(root, package, older, report).run()
        finally:
            root.remove()
        out = BUILD / "trials" / f"{kind}-{release}.json"
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps(asdict(report), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        failed |= bool(report.wrong)
        for wrong in report.wrong:
            say(f"  WRONG {wrong}")
        say(f"{release} (glibc {report.glibc}): {'WRONG' if report.wrong else 'all steps passed'}")
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Trouble, subprocess.CalledProcessError) as trouble:
        sys.exit(str(trouble))
