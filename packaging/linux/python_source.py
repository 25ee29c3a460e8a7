"""Python 3.11 from Debian's source package with its security patches, built so that it asks for glibc 2.28.

The two files are pinned by hash; what Debian changes in its own layout is left out, what it mends is applied.
"""

import hashlib
import shutil
import subprocess
import tarfile
import urllib.error
import urllib.request
from pathlib import Path

from words import Trouble, run_logged, say

from linux.chroot import Chroot
from linux.places import CACHE, debian_mirror

REVISION = "3.11.2-6+deb12u8"
PREFIX = "/opt/python"
PYTHON = f"{PREFIX}/bin/python3.11"
SQLITE = "3.46.1"
_SQLITE_FILE = f"sqlite3_{SQLITE}.orig.tar.xz"
_FILES = {
    "python3.11_3.11.2.orig.tar.gz": "2411c74bda5bbcfcddaf4531f66d1adc73f247f529aee981b029513aefdbf849",
    f"python3.11_{REVISION}.debian.tar.xz": (
        "ece2d63c70ac0b7a401fbe6b51b0103be997c294a01a3865549be1862794ba97"
    ),
}
_HASHES = {
    **_FILES,
    _SQLITE_FILE: "d0cdd2ece271b29e7ce18095745d892517ee26d0f270065b3a25c2e9eb11639c",
}
_FIRST_MENDING = "shutdown-deadlock.diff"
_NOT_WANTED = ("skip-xml-tests-expat-CVE-2023-52425.patch", "CVE-2023-40217-test-reliability.patch")
_NEEDS = (
    "build-essential", "patch", "xz-utils", "libssl-dev", "zlib1g-dev", "libbz2-dev", "liblzma-dev",
    "libsqlite3-dev", "libffi-dev", "uuid-dev", "libexpat1-dev",
)  # fmt: skip
# glibc 2.29 gave these functions a new version; the old one is in every later glibc as well
_OLD_SYMBOLS = "".join(
    f'__asm__(".symver {name},{name}@GLIBC_2.2.5");\n' for name in ("exp", "exp2", "log", "log2", "pow")
)
_BUILD = """
set -e
cd /opt/source
export CFLAGS="-include /opt/source/oldest.h" ac_cv_func_sem_clockwait=no SOURCE_DATE_EPOCH=1700000000
./configure -q --prefix={prefix} --enable-shared --without-ensurepip --disable-test-modules \
    --with-system-ffi --with-system-expat LDFLAGS="-Wl,-rpath,{prefix}/lib" >configure.said 2>&1 ||
    {{ tail -20 configure.said; exit 1; }}
make -s -j2 >make.said 2>&1 || {{ tail -30 make.said; exit 1; }}
make -s install >install.said 2>&1 || {{ tail -30 install.said; exit 1; }}
{prefix}/bin/python3.11 -c 'import ssl, sqlite3, ctypes, lzma, bz2, uuid, hashlib, zlib, pyexpat, _decimal'
rm -rf /opt/source
"""
_BUILD_SQLITE = """
set -e
cd /opt/sqlite
./configure -q --disable-tcl >configure.said 2>&1 || {{ tail -20 configure.said; exit 1; }}
make -s sqlite3.c >make.said 2>&1 || {{ tail -20 make.said; exit 1; }}
gcc -include oldest.h -O2 -g0 -fPIC -shared -Wl,-soname,libsqlite3.so.0 -DSQLITE_THREADSAFE=1 \
    -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_SECURE_DELETE \
    -DSQLITE_MAX_VARIABLE_NUMBER=250000 -o {prefix}/lib/libsqlite3.so.0 sqlite3.c -lm -ldl -lpthread
{prefix}/bin/python3.11 -c 'import sqlite3; assert sqlite3.sqlite_version == "3.46.1", sqlite3.sqlite_version'
rm -rf /opt/sqlite
"""


def provide_python(root: Chroot) -> None:
    """Build Python in the chroot unless it is there already; takes some three minutes."""
    stamp = root.path / PREFIX.lstrip("/") / "shouwen.stamp"
    parts = (REVISION, *_FILES.values(), _OLD_SYMBOLS, _BUILD)
    wanted = hashlib.sha256("\n".join(parts).encode()).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    root.install(*_NEEDS)
    source = root.path / "opt" / "source"
    shutil.rmtree(source, ignore_errors=True)
    _unpack(source)
    (source / "oldest.h").write_text(_OLD_SYMBOLS)
    say(f"Building Python {REVISION} (some three minutes) ...")
    root.run("sh", "-c", _BUILD.format(prefix=PREFIX))
    stamp.write_text(wanted)


def provide_sqlite(root: Chroot) -> None:
    """Build SQLite beside Python: that of the build root asks for a newer C library."""
    stamp = root.path / PREFIX.lstrip("/") / "sqlite.stamp"
    wanted = hashlib.sha256("\n".join((_HASHES[_SQLITE_FILE], _BUILD_SQLITE)).encode()).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    root.install("tcl", "build-essential")
    source = root.path / "opt" / "sqlite"
    shutil.rmtree(source, ignore_errors=True)
    with tarfile.open(fetch(_SQLITE_FILE)) as opened:
        opened.extractall(source.parent, filter="data")
    (source.parent / f"sqlite3-{SQLITE}").rename(source)
    (source / "oldest.h").write_text(_OLD_SYMBOLS)
    say(f"Building SQLite {SQLITE} ...")
    root.run("sh", "-c", _BUILD_SQLITE.format(prefix=PREFIX))
    stamp.write_text(wanted)


def applied_patches(series: str) -> list[str]:
    """Of Debian's list of patches those that mend faults, in order."""
    names = [line.split()[0] for line in series.splitlines() if line.strip() and not line.startswith("#")]
    start = names.index(_FIRST_MENDING)
    return [name for name in names[start:] if name not in _NOT_WANTED]


def fetch(name: str) -> Path:
    """One of the two source files, from the cache or the mirror. Raises Trouble when it is another file."""
    kept = CACHE / name
    if not kept.is_file():
        CACHE.mkdir(parents=True, exist_ok=True)
        package = name.partition("_")[0]
        address = f"{debian_mirror()}/pool/main/{package[0]}/{package}/{name.replace('+', '%2b')}"
        try:
            with urllib.request.urlopen(address, timeout=120) as answer:
                content = answer.read()
        except (urllib.error.URLError, OSError) as failed:
            raise Trouble(f"{name} cannot be had ({failed}). Put the file into {CACHE}.") from failed
        kept.write_bytes(content)
    found = hashlib.sha256(kept.read_bytes()).hexdigest()
    if found != _HASHES[name]:
        kept.unlink()
        raise Trouble(f"{name} is not the file that was pinned (SHA-256 {found}).")
    return kept


def _unpack(source: Path) -> None:
    original, changes = (fetch(name) for name in _FILES)
    source.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(original) as opened:
        opened.extractall(source.parent, filter="data")
    made = next(source.parent.glob("Python-3.11*"))
    made.rename(source)
    with tarfile.open(changes) as opened:
        opened.extractall(source, filter="data")
    patches = source / "debian" / "patches"
    for name in applied_patches((patches / "series").read_text()):
        try:
            run_logged(["patch", "-s", "-p1", "-d", source, "-i", patches / name])
        except subprocess.CalledProcessError as failed:
            raise Trouble(f"{name} does not fit Python's source:\n{failed.output}") from failed
    # one patch takes a header of the core into a module that Debian builds into its core
    module = source / "Modules" / "pyexpat.c"
    module.write_text("#define Py_BUILD_CORE_MODULE 1\n" + module.read_text())
