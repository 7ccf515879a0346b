"""Numbers and addresses that reach somebody are well formed, or at fault."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answers import KINDS, Kind
from assistant.answers.contact import organisation_number

ACCOUNT, EMAIL, PHONE, POSTCODE, ORG = (KINDS[name] for name in ("account", "email", "phone", "postcode", "org_number"))


@pytest.mark.parametrize("value", ["974760673", "974 760 673", " 974760673 ", "974\u00a0760\u00a0673", "9 7 4760673"])
def test_an_organisation_number_has_nine_digits_and_a_check_digit(value: str) -> None:
    assert organisation_number(value) == "974760673"


@pytest.mark.parametrize(
    "value",
    ["974760674", "97476067", "9747606733", "NO974760673", "974.760.673", "974760673MVA", "٩٧٤٧٦٠٦٧٣", "", "abcdefghi"],
)
def test_what_is_no_organisation_number_is_none(value: str) -> None:
    assert organisation_number(value) is None


@pytest.mark.parametrize(
    "value", ["12345678903", "1234.56.78903", "1234 56 78903", "1234-56-78903", "1234\u00a056\u00a078903"]
)
def test_an_account_number_has_eleven_digits_and_a_check_digit(value: str) -> None:
    assert ACCOUNT.fault(value) is None


@pytest.mark.parametrize(
    "value",
    ["12345678902", "1234567890", "123456789033", "1234567", "8279714", "12345678903x", "١٢٣٤٥٦٧٨٩٠٣", "konto"]
    + ["1234/56/78903"]
    + ["NO9312345678903"],
)
def test_an_account_number_with_a_slip_is_at_fault(value: str) -> None:
    assert ACCOUNT.fault(value) == "account"


@pytest.mark.parametrize(
    "value",
    ["kari@lag.example", " kari@lag.example ", "kari.nordmann+alta@post.lag.example", "kåre@blåbær.example"]
    + ["o'neil@a.example"],
)
def test_an_address_for_e_mail_is_taken(value: str) -> None:
    assert EMAIL.fault(value) is None


@pytest.mark.parametrize(
    "value",
    ["kari", "kari@", "@lag.example", "kari@lag", "kari lag@lag.example", "kari@lag..example", "a@b@c.example"]
    + ["kari@lag.example."]
    + ["kari@lag.example\nBcc: alle@lag.example", "kari@lag.example\r\n", "kari,per@lag.example", "<kari@lag.example>"]
    + ["Kari <kari@lag.example>", "kari@[127.0.0.1]", "kari@-lag.example", f"{'a' * 65}@lag.example"]
    + ["kari@lag.example\x00"]
    + ["\ud800@lag.example"],
)
def test_what_is_no_address_for_e_mail_is_at_fault(value: str) -> None:
    assert EMAIL.fault(value) == "email"


@pytest.mark.parametrize(
    "value",
    ["78455000", "78 45 50 00", "784 55 000", "+47 78 45 50 00", "004778455000", "(+47) 78 45 50 00", "+4778455000"]
    + ["+46 70 123 45 67", "78\u00a045\u00a050\u00a000", "78\u202f45\u202f50\u202f00", "784-55-000"]
    + ["+380 44 123 4567"],
)
def test_a_phone_number_is_taken(value: str) -> None:
    assert PHONE.fault(value) is None


@pytest.mark.parametrize(
    "value",
    ["7845500", "784550000", "+47", "78 45 50 0x", "ring meg", "47 78 45 50 00", "++4778455000", "٧٨٤٥٥٠٠٠"]
    + ["+1234567890123456"]
    + ["78455000 / 78455001", "78455000 (privat)"],
)
def test_half_a_phone_number_is_at_fault(value: str) -> None:
    assert PHONE.fault(value) == "phone"


@pytest.mark.parametrize("value", ["9510", " 9510 ", "0010"])
def test_a_postcode_has_four_digits(value: str) -> None:
    assert POSTCODE.fault(value) is None


@pytest.mark.parametrize("value", ["951", "95100", "N-9510", "9510 Alta", "95 10", "٩٥١٠", "abcd"])
def test_what_has_not_four_digits_is_no_postcode(value: str) -> None:
    assert POSTCODE.fault(value) == "postcode"


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [("org_number", " 974\u00a0760\u00a0673 ", "974 760 673"), ("org_number", "٩٧٤٧٦٠٦٧٣", "974760673")]
    + [("phone", "\u202a+47 78 45 50 00\u202c", "+47 78 45 50 00"), ("phone", "78–45–50–00", "78-45-50-00")]
    + [("account", "1234.56.78903\n", "1234.56.78903"), ("postcode", "９５１０", "9510")]
    + [("postcode", "9510 Alta", "9510"), ("postcode", "9510 Mo i Rana", "9510"), ("postcode", "9510 4", "9510 4")]
    + [("email", " kari@lag.example\u200b ", "kari@lag.example")]
    + [("email", "ka\u00adri@lag.example", "kari@lag.example")],
)
def test_what_is_copied_from_elsewhere_loses_its_invisible_marks(kind: str, typed: str, value: str) -> None:
    assert KINDS[kind].read(typed) == value


@pytest.mark.parametrize("kind", [ACCOUNT, EMAIL, PHONE, POSTCODE, ORG], ids=lambda kind: kind.name)
def test_each_of_them_is_a_text_in_the_document(kind: Kind) -> None:
    assert kind.accepts("78455000")
    assert not kind.accepts(78455000)
    assert kind.most == 200


@given(st.text(max_size=200))
def test_no_text_is_too_odd_to_be_judged(value: str) -> None:
    assert ACCOUNT.fault(value) in (None, "account")
    assert EMAIL.fault(value) in (None, "email")
    assert PHONE.fault(value) in (None, "phone")
    assert POSTCODE.fault(value) in (None, "postcode")
    assert organisation_number(value) is None or len(value) >= 9
