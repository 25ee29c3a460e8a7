"""After a first notice: told again, second notice, or a new defect."""

from datetime import datetime

import pytest

from workstation.domain.material import DefectType, Judgement
from workstation.domain.notice import Because, NoticeSort, PreviousNotice, RecordedPiece, classify
from workstation.domain.row import Row

D, S, B = DefectType, NoticeSort, Because
BEFORE, FIRST, BETWEEN, SECOND, AFTER = (datetime(2026, 11, day, 9, 0) for day in (2, 3, 9, 10, 16))

NOTICE = PreviousNotice(
    FIRST,
    (("layout", (D.wrong_content,)), ("health_certs", (D.too_few,))),
    frozenset({"layout", "health_certs", "app_form", "licence"}),
    (("catering", True), ("school", False)),
)


def row(material: str, *defects: DefectType) -> Row:
    return Row(material, True, Judgement.defective, defects=defects)


@pytest.mark.parametrize(
    ("material", "defects", "arrived", "sort", "because"),
    [
        # stood on the notice
        ("layout", (D.wrong_content,), [BEFORE], S.told_again, B.stood_on_it),
        ("layout", (D.wrong_content,), [BEFORE, AFTER], S.told_again, B.stood_on_it),
        ("layout", (D.missing,), [BEFORE], S.told_again, B.stood_on_it),
        ("health_certs", (D.missing,), [], S.told_again, B.stood_on_it),
        # stood on it, but wrong in another way
        ("layout", (D.unsigned,), [BEFORE], S.second_notice, B.lay_before_us),
        ("layout", (D.wrong_content, D.unsigned), [BEFORE], S.second_notice, B.lay_before_us),
        ("layout", (D.unsigned,), [BEFORE, AFTER], S.new_defect, B.came_later),
        ("health_certs", (D.expired,), [AFTER], S.new_defect, B.came_later),
        # did not stand on it
        ("app_form", (D.unsigned,), [BEFORE], S.second_notice, B.lay_before_us),
        ("app_form", (D.unsigned,), [AFTER], S.new_defect, B.came_later),
        ("app_form", (D.missing,), [], S.second_notice, B.question_was_answered),
    ],
)
def test_sorting_one_row(
    material: str,
    defects: tuple[DefectType, ...],
    arrived: list[datetime],
    sort: NoticeSort,
    because: Because,
) -> None:
    pieces = [RecordedPiece(material, moment) for moment in arrived]
    (found,) = classify([NOTICE], [row(material, *defects)], pieces)
    assert (found.sort, found.because) == (sort, because)
    assert found.needs_approval is (sort is S.second_notice)


def test_without_an_earlier_notice_everything_is_the_first() -> None:
    found = classify([], [row("layout", D.missing), row("app_form", D.unsigned)], [])
    assert {f.sort for f in found} == {S.first_notice}


def test_a_situation_the_applicant_changed_is_new_and_one_never_asked_is_ours() -> None:
    questions = {"manager": frozenset({"school"}), "vehicle": frozenset({"never_put"})}
    changed = classify(
        [NOTICE], [row("manager", D.missing)], [], {"school": True, "catering": True}, questions
    )
    assert (changed[0].sort, changed[0].because) == (S.new_defect, B.situation_changed)
    asked_late = classify([NOTICE], [row("vehicle", D.missing)], [], {"never_put": True}, questions)
    assert (asked_late[0].sort, asked_late[0].because) == (S.second_notice, B.never_asked)


def test_the_last_notice_is_the_one_that_could_have_said_it() -> None:
    second = PreviousNotice(SECOND, (("layout", (D.unsigned,)),), NOTICE.applicable)
    pieces = [RecordedPiece("layout", BETWEEN)]
    (found,) = classify([second, NOTICE], [row("layout", D.illegible)], pieces)
    assert found.sort is S.second_notice
    (again,) = classify([second, NOTICE], [row("layout", D.wrong_content)], pieces)
    assert again.sort is S.told_again


def test_what_went_home_and_was_left_there_is_no_second_notice() -> None:
    pieces = [RecordedPiece("app_form", BEFORE)]
    forgotten = Row("app_form", True, Judgement.missing, defects=(D.missing,), seen_before=True)
    (found,) = classify([NOTICE], [forgotten], pieces)
    assert (found.sort, found.because, found.needs_approval) == (S.new_defect, B.went_home, False)
    # a defect it had while it lay before us could have been told
    unsigned = Row("app_form", True, Judgement.defective, defects=(D.unsigned,), seen_before=True)
    assert classify([NOTICE], [unsigned], pieces)[0].sort is S.second_notice
