import pytest

from officer_desk.store.passphrase import Weakness, common_passphrases, spelling, weak


@pytest.mark.parametrize(
    ("passphrase", "weakness"),
    [
        ("", Weakness.SHORT),
        ("rice3Lantern", None),
        ("rice3Lanter", Weakness.SHORT),
        ("a b c d e", Weakness.SHORT),
        ("ox ox ox ox ox", Weakness.REPEATING),
        ("ox it on up by", None),
        ("13800138000 ", Weakness.SHORT),
        ("138001380001", Weakness.DIGITS),
        ("11010119900307 1234", Weakness.DIGITS),
        ("1990-03-07 1992-11-30", Weakness.DIGITS),
        ("aaaaaaaaaaaa", Weakness.REPEATING),
        ("abababababab", Weakness.REPEATING),
        ("lantern!lantern!", Weakness.REPEATING),
        ("!!??!!??!!??", Weakness.REPEATING),
        ("qwertyuiopasdf", Weakness.ROW),
        ("lkjhgfdsapoiuytrewq", Weakness.ROW),
        ("1qaz2wsx3edc", Weakness.ROW),
        ("abcdefghijklm", Weakness.ROW),
        ("Password123456", Weakness.COMMON),
        ("P@ssw0rd-2026!", Weakness.COMMON),
        ("woaini1314520", Weakness.COMMON),
        ("WoAiZhongGuo 1949", Weakness.COMMON),
        ("wangxiaoming1990", Weakness.COMMON),
        ("gongxifacai888", Weakness.COMMON),
        ("20261001guoqing", Weakness.COMMON),
        ("床前明月光疑是地上霜举头望明月", Weakness.COMMON),
        ("correct horse battery staple", Weakness.COMMON),
        ("ｐａｓｓｗｏｒｄ１２３４５６", Weakness.COMMON),
        ("lantern-rice-under-the-bridge", None),
        ("稻田灯笼桥下三只白鹭慢慢飞", None),
        ("mango teapot river seven crane", None),
        ("password" * 20 + "x1y2z3", None),
    ],
)
def test_what_is_easily_guessed_is_named(passphrase, weakness):
    assert weak(passphrase) == weakness


@pytest.mark.parametrize(
    ("passphrase", "weakness"),
    [
        ("rice3Lantern#42", Weakness.SHORT),
        ("rice3Lantern#421", None),
        ("ox it on up by", Weakness.SHORT),
        ("ox it on up by us", None),
    ],
)
def test_a_passphrase_that_stands_alone_must_be_stronger(passphrase, weakness):
    assert weak(passphrase, alone=True) == weakness


def test_full_width_letters_and_composed_accents_are_the_same_passphrase():
    assert spelling("ｒｉｃｅ　３") == spelling("rice 3")
    assert spelling("cafe\u0301") == spelling("caf\u00e9")


def test_the_list_holds_hundreds_of_entries_spelt_as_they_are_compared():
    entries = common_passphrases()

    assert len(entries) > 500
    assert {entry for entry in entries if not entry.isalnum() or entry != entry.casefold()} == set()
