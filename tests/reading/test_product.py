"""A budget line's text that is one complete product, and the ones that are not."""

import pytest

from assistant.reading.product import product

PRODUCTS = {
    "10 samlinger × 500 kr": 5_000,
    "10 x 4 t à 300 = 12 000": 12_000,
    "Leie av lokale, 10 kvelder à 500 kr": 5_000,
    "Kaffe: 10 kvelder x 200 kr": 2_000,
    "500 kr per kveld x 10 kvelder": 5_000,
    "20 t à 350 kr/t": 7_000,
    "10x500,-": 5_000,
    "25 deltakere * 4 ganger * 50 kr": 5_000,
    "10 samlinger à 1.500 kroner": 15_000,
    "10 samlinger à 1,500 kr": 15_000,
    "4 kvelder à 3,5 timer à 300 kr": 4_200,
    "1 500 kr x 4": 6_000,
    "10 samlinger x 500 kr = 6 000 kr": 5_000,
    "10 workshops × NOK 500": 5_000,
    "Honorar 8 timer à kr 450": 3_600,
}
OTHERS = [
    "PC-er 10 stk",
    "Telt 6x12 m",
    "4x100 m stafett",
    "ca. 10 x 500 kr",
    "2 x 10 kvelder à 500 kr + 1000",
    "200 plakater à 5 kr og frakt",
    "20 % av 100 000 kr",
    "Kafé 1. mars til 30. juni, 500 kr",
    "10 samlinger, mat 500 kr x",
    "3,33 x 0,5 kr",
    "10 PC-er ²",
    "² x ³ kr",
    "10 x kr =",
    "9" * 300 + " x 2 kr",
    "",
]


@pytest.mark.parametrize(("text", "amount"), PRODUCTS.items())
def test_a_complete_product_is_reckoned_out(text: str, amount: int) -> None:
    found = product(text)
    assert found
    assert found.amount == amount
    assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize("text", OTHERS)
def test_anything_more_or_less_than_one_product_is_left_alone(text: str) -> None:
    assert product(text) is None
