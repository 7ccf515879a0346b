"""`check`: what is found in a document, for people and for programs, and how it ends."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.rules.bases import base
from tests.tools import examples

FOLDER = examples.FOLDER
WHOLE = FOLDER / "operating-en" / "soknad.json"
FAULTY = FOLDER / "faulty" / "datakafe-kjop.json"


def test_a_whole_application_ends_well_and_says_so(run: Run) -> None:
    ran = run("check", WHOLE)
    assert ran.code == 0
    assert ran.out.startswith(f"{WHOLE}: klar til å sendes.\n")
    assert ran.err == ""


def test_a_faulty_one_ends_with_1_and_says_where_what_and_by_whose_words(run: Run) -> None:
    ran = run("check", FAULTY)
    assert ran.code == 1
    assert f"{FAULTY}: ikke klar ennå." in ran.out
    assert "[Stopper] Budsjett · Kostnader · linje 1 · Hva det gjelder (investment)\n" in ran.out
    assert "«Kjøp av 10 bærbare PC-er» er" in ran.out
    assert "Det gis ikke støtte til – «investeringer og anskaffelser»" in ran.out


def test_a_draft_of_nothing_is_something_to_mend(run: Run) -> None:
    assert run("check", "-", stdin=b'{"format": 1, "scheme": "alta"}').code == 1


def test_json_is_one_line_a_file_in_the_shape_of_the_format(run: Run) -> None:
    ran = run("check", WHOLE, FAULTY, "--json")
    assert ran.code == 1
    assert [list(one) for one in ran.objects] == [["file", "scheme", "ready", "findings"]] * 2
    assert [one["file"] for one in ran.objects] == [str(WHOLE), str(FAULTY)]
    assert [one["ready"] for one in ran.objects] == [True, False]
    assert {one["severity"] for one in ran.objects[0]["findings"]} == {"info"}


@pytest.mark.parametrize("name", examples.NAMES)
def test_the_zip_and_the_document_with_files_beside_it_are_judged_alike(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "soknad.zip").write_bytes(examples.zipped(name))
    [beside] = run("check", FOLDER / name / "soknad.json", "--json").objects
    [zipped] = run("check", "soknad.zip", "--json").objects
    assert beside["findings"] == zipped["findings"]


def test_without_its_files_a_document_lacks_them(run: Run, tmp_path: Path) -> None:
    shutil.copy(WHOLE, tmp_path)
    [judged] = run("check", "soknad.json", "--json").objects
    assert [one["row"] for one in judged["findings"] if one["rule"] == "attachment-missing"] == [0, 1, 2, 3, 4]


def test_standard_input_finds_its_files_in_the_current_folder(run: Run, tmp_path: Path) -> None:
    for name, data in examples.files("operating-en").items():
        (tmp_path / name).write_bytes(data)
    ran = run("check", "-", "--json", stdin=WHOLE.read_bytes())
    assert ran.code == 0
    assert ran.objects[0]["file"] == "-"


def test_a_zip_may_come_on_standard_input_too(run: Run) -> None:
    assert run("check", "-", stdin=examples.zipped("operating-en")).code == 0


def test_files_are_never_looked_for_in_other_folders(run: Run, tmp_path: Path) -> None:
    (tmp_path / "hemmelig.txt").write_text("hemmelig")
    (tmp_path / "inner").mkdir()
    listed = [{"kind": "other", "filename": name} for name in ("../hemmelig.txt", str(tmp_path / "hemmelig.txt"))]
    document = {"format": 1, "scheme": "alta", "attachments": listed}
    (tmp_path / "inner" / "soknad.json").write_text(json.dumps(document))
    [judged] = run("check", "inner/soknad.json", "--json").objects
    assert [one["row"] for one in judged["findings"] if one["rule"] == "attachment-missing"] == [0, 1]


def test_a_folder_of_an_attachment_s_name_is_no_attachment(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    document = {"format": 1, "scheme": "alta", "attachments": [{"kind": "other", "filename": "a.pdf"}]}
    [judged] = run("check", "-", "--json", stdin=json.dumps(document).encode()).objects
    assert "attachment-missing" in [one["rule"] for one in judged["findings"]]


@pytest.mark.parametrize(
    ("document", "path"),
    [
        (b"", ""),
        (b"{", ""),
        (b"[]", ""),
        (b"PK\x03\x04", ""),
        (b'{"format": 2, "scheme": "alta"}', "format"),
        (b'{"format": 1, "scheme": "oslo"}', "scheme"),
        (b'{"format": 1}', "scheme"),
        (
            b'{"format": 1, "scheme": "alta", "answers": {"budget": {"costs": [{}, {}, {"amount": 1.5}]}}}',
            "answers.budget.costs[2].amount",
        ),
        (b'{"format": 1, "scheme": "alta", "answers": {"project": {"where": "Sweden"}}}', "answers.project.where"),
        (b'{"format": 1, "scheme": "alta", "nonsense": 1}', "nonsense"),
    ],
)
def test_what_cannot_be_read_ends_with_2_and_says_where(run: Run, document: bytes, path: str) -> None:
    ran = run("check", "-", "--json", stdin=document)
    assert ran.code == 2
    [told] = ran.objects
    assert list(told) == ["file", "error"]
    assert list(told["error"]) == ["path", "message"]
    assert told["error"]["path"] == path
    assert told["error"]["message"]


def test_people_are_told_on_the_error_stream(run: Run) -> None:
    ran = run("check", "-", stdin=b'{"format": 2, "scheme": "alta"}')
    assert (ran.code, ran.out, ran.err) == (2, "", "-: format: Feltet «format» må være 1.\n")


def test_a_file_that_is_not_there_is_named(run: Run) -> None:
    assert run("check", "nowhere.json").err == "Filen nowhere.json kan ikke leses. Finnes den?\n"


def test_a_folder_is_no_file(run: Run, tmp_path: Path) -> None:
    ran = run("check", tmp_path, "--json")
    assert ran.code == 2
    assert "er en mappe" in ran.objects[0]["error"]["message"]


def test_of_several_files_each_is_told_and_the_worst_decides(run: Run) -> None:
    ran = run("check", FAULTY, "nowhere.json", WHOLE, "--json")
    assert ran.code == 2
    assert ["error" in one for one in ran.objects] == [False, True, False]
    assert run("check", WHOLE, FAULTY).code == 1
    assert run("check", WHOLE, WHOLE).code == 0


def test_the_day_can_be_chosen(run: Run) -> None:
    def days_left(*chosen: str) -> str:
        found = run("check", WHOLE, "--json", *chosen).objects[0]["findings"]
        return str(next(one["message"] for one in found if one["rule"] == "deadline"))

    assert "45 dager" in days_left()
    assert "14 dager" in days_left("--today", "2027-04-01")


def test_words_are_said_in_the_language_that_is_asked_for(run: Run) -> None:
    norwegian, english = (run("check", FAULTY, "--json", "--lang", language).objects[0] for language in ("nb", "en"))
    assert [one["words"] for one in norwegian["findings"]] == [one["words"] for one in english["findings"]]
    assert [one["rule"] for one in norwegian["findings"]] == [one["rule"] for one in english["findings"]]


def test_what_somebody_wrote_plays_no_tricks_on_the_terminal(run: Run) -> None:
    words = "Kjøp av \x1b[31m10 PC-er\u202e\nog skrivere"
    answers = {"applicant": {"support": "activity"}, "budget": {"costs": [{"description": words}]}}
    document = json.dumps({"format": 1, "scheme": "alta", "answers": answers}).encode()
    ran = run("check", "-", stdin=document)
    assert "\x1b" not in ran.out
    assert "\u202e" not in ran.out
    assert "Kjøp av \ufffd[31m10 PC-er" in ran.out


def test_the_evidence_is_shown_when_it_is_asked_for(run: Run) -> None:
    [plain] = run("check", FAULTY, "--json").objects
    [shown] = run("check", FAULTY, "--json", "--explain").objects
    [found] = [one for one in shown["findings"] if one["rule"] == "investment" and one["step"] == "budget"][:1]
    assert found["evidence"][0]["concept"] == "investment"
    assert all(one["reason"] and one["words"] for one in found["evidence"][0]["for"])
    assert {"step", "field", "row", "column", "concept", "for", "against"} <= shown["silent"][0].keys()
    for one in shown["findings"]:
        one.pop("evidence", None)
    assert shown["findings"] == plain["findings"]


def test_the_evidence_is_shown_to_people_too(run: Run) -> None:
    assert "Slik er «investment» veid" in run("check", FAULTY, "--explain").out


def test_why_a_word_counts_is_told_in_the_readers_language(run: Run) -> None:
    bokmaal, english = (
        run("check", FAULTY, "--json", "--explain", "--lang", language).objects[0]["silent"][0]["for"][0]
        for language in ("nb", "en")
    )
    assert bokmaal["words"] == english["words"]
    assert bokmaal["reason"] != english["reason"]


def test_another_edition_is_judged_by_and_compared_with(run: Run) -> None:
    document = json.dumps(base("operating")).encode()
    ran = run("check", "-", "--edition", "2026", stdin=document)
    assert ran.code == 1
    assert "Fra utgave 2024 til utgave 2026:" in ran.out.splitlines()
    assert "  kommer til [Må rettes] Driftsstøtte · Tellende medlemmer (required-answer)" in ran.out.splitlines()
    [told] = run("check", "-", "--edition", "2026", "--json", stdin=document).objects
    assert (told["edition"], told["compared"]["with"]) == ("2026", "2024")
    assert "statutes-attached" in [one["rule"] for one in told["compared"]["come"]]
    assert "statutes-attached" in [one["rule"] for one in told["findings"]]


def test_the_own_edition_is_compared_with_nothing_and_an_unknown_one_refused(run: Run) -> None:
    document = json.dumps(base("operating")).encode()
    [told] = run("check", "-", "--edition", "2024", "--json", stdin=document).objects
    assert "compared" not in told
    assert run("check", "-", "--edition", "1999", stdin=document).code == 2
