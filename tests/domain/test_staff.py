"""People, covers and delegations of the demo hall."""

from datetime import date

from tests.support.catalogue import staffing
from workstation.domain.staff import QueueRules, Role, as_day


def test_people_windows_and_rules_are_read() -> None:
    hall = staffing()
    chief = hall.member("BD001")
    assert chief is not None
    assert chief.roles == {Role.chief_rep, Role.clerk}
    assert chief.also_chief_rep_of == ("ZG",)
    window = hall.window("L1")
    assert window is not None
    assert window.helps_when_idle == ("工程建设项目",)
    assert hall.queue_rules == QueueRules()
    assert {g.prefix for g in hall.groups}.isdisjoint({"I", "L", "O"})
    assert hall.member("nobody") is None
    assert hall.window("99") is None


def test_pairs_say_how_far_the_cover_goes() -> None:
    pairs = {(p.a, p.b): p for p in staffing().pairs}
    assert pairs[("SJ001", "SJ005")].acts_as is Role.chief_rep
    assert pairs[("GJ001", "ZH902")].acts_as is Role.clerk
    assert pairs[("GJ001", "ZH902")].single
    assert pairs[("SJ003", "SJ005")].acts_as is None


def test_delegations_carry_their_dates() -> None:
    expired = next(d for d in staffing().delegations if d.unit == "RS")
    assert (expired.first_day, expired.last_day) == (date(2025, 1, 1), date(2025, 12, 31))
    assert as_day("2026-11-23") == as_day(date(2026, 11, 23)) == date(2026, 11, 23)


def test_administrators_hold_nothing_else() -> None:
    admins = {Role.sys_admin, Role.sec_admin, Role.audit_admin}
    for member in staffing().staff:
        assert not (member.roles & admins) or len(member.roles) == 1
