"""What every test may ask for: a database of its own, a data folder of its own, a Qt without a screen."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
if str(_ROOT) not in sys.path:
    sys.path.insert(0, str(_ROOT))

import hypothesis  # noqa: E402
import pytest  # noqa: E402

from tests.support.postgres import NoServer, Server, running_postgres  # noqa: E402
from workstation.store import engines  # noqa: E402
from workstation.ui.collector import collect_due  # noqa: E402


def _shut_in() -> None:
    """No test touches the person's own screen, files or keyring, nor depends on the person's locale."""
    if os.environ.get("SHOUWEN_TEST_DISPLAY") != "1":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    own = Path(tempfile.mkdtemp(prefix="shouwen-tests-"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        (own / name.lower()).mkdir(mode=0o700)
        os.environ[name] = str(own / name.lower())
    os.environ["SHOUWEN_HOME"] = str(own / "data")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("LANGUAGE", None)
    _OWN.append(own)


_OWN: list[Path] = []
_shut_in()

# The machines that run the tests are slow and shared: how long one example takes says nothing.
hypothesis.settings.register_profile(
    "house",
    deadline=None,
    max_examples=int(os.environ.get("SHOUWEN_EXAMPLES", "60")),
    suppress_health_check=[
        hypothesis.HealthCheck.too_slow,
        hypothesis.HealthCheck.function_scoped_fixture,
    ],
)
hypothesis.settings.load_profile("house")


# A station gives up on the hall after seconds; here the other tests may be what takes so long.
engines.CONNECT_SECONDS, engines.STATEMENT_MS, engines.IDLE_MS = 30, 60_000, 60_000


def pytest_unconfigure(config: pytest.Config) -> None:
    import shutil

    for folder in _OWN:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """As in the program: where there are windows no other thread collects garbage, this one does."""
    windows = "qapp" in getattr(item, "fixturenames", ())
    if windows:
        gc.disable()
    try:
        return (yield)
    finally:
        if windows:
            collect_due()
            gc.enable()


@pytest.fixture(scope="session")
def pg_server() -> Iterator[Server]:
    """One PostgreSQL cluster for the whole run, started when the first test asks for it."""
    try:
        with running_postgres(fsync=False) as server:
            yield server
    except NoServer as trouble:
        pytest.fail(f"the tests need a real PostgreSQL: {trouble}", pytrace=False)


@pytest.fixture
def pg_url(pg_server: Server) -> Iterator[str]:
    """The URL of a fresh, empty PostgreSQL database: 'postgresql+psycopg://...'."""
    url = pg_server.create()
    yield url
    pg_server.drop(url)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The URL of a SQLite hall file that does not exist yet."""
    return f"sqlite:///{tmp_path / 'hall.db'}"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def hall_url(request: pytest.FixtureRequest) -> str:
    """A fresh empty hall database, once on SQLite and once on PostgreSQL."""
    return str(request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "pg_url"))


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder of a station, named by $SHOUWEN_HOME for the length of the test."""
    folder = tmp_path / "station"
    folder.mkdir()
    monkeypatch.setenv("SHOUWEN_HOME", str(folder))
    return folder
