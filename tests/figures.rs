//! Figures as each language writes them, written down by hand from Unicode CLDR 48: `numbers` of the language.

use milepost::units::Money;
use milepost::units::locale::{Currency, Locale};

/// In the expectations `~` is a no-break space and `_` a narrow one, so that both can be seen.
fn seen(text: &str) -> String {
    text.replace('\u{a0}', "~").replace('\u{202f}', "_")
}

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

/// Tag; 1234; 12345; −1234567; 1234.5; 5.4 percent.
const NUMBERS: &[(&str, [&str; 5])] = &[
    ("en-GB", ["1_234", "12_345", "−1_234_567", "1_234.5", "5.4~%"]),
    ("en-IE", ["1_234", "12_345", "−1_234_567", "1_234.5", "5.4~%"]),
    ("en-US", ["1,234", "12,345", "−1,234,567", "1,234.5", "5.4%"]),
    ("de", ["1.234", "12.345", "−1.234.567", "1.234,5", "5,4~%"]),
    ("de-AT", ["1~234", "12~345", "−1~234~567", "1~234,5", "5,4~%"]),
    ("de-CH", ["1’234", "12’345", "−1’234’567", "1’234.5", "5.4%"]),
    ("fr", ["1_234", "12_345", "−1_234_567", "1_234,5", "5,4~%"]),
    ("fr-CH", ["1’234", "12’345", "−1’234’567", "1’234,5", "5,4%"]),
    ("es", ["1234", "12.345", "−1.234.567", "1234,5", "5,4~%"]),
    ("it", ["1234", "12.345", "−1.234.567", "1234,5", "5,4%"]),
    ("nl", ["1.234", "12.345", "−1.234.567", "1.234,5", "5,4%"]),
    ("pt-BR", ["1.234", "12.345", "−1.234.567", "1.234,5", "5,4%"]),
    ("pt-PT", ["1234", "12~345", "−1~234~567", "1234,5", "5,4%"]),
    ("pl", ["1234", "12~345", "−1~234~567", "1234,5", "5,4%"]),
    ("sv", ["1~234", "12~345", "−1~234~567", "1~234,5", "5,4~%"]),
    ("da", ["1.234", "12.345", "−1.234.567", "1.234,5", "5,4~%"]),
    ("nb", ["1~234", "12~345", "−1~234~567", "1~234,5", "5,4~%"]),
    ("fi", ["1~234", "12~345", "−1~234~567", "1~234,5", "5,4~%"]),
    ("cs", ["1~234", "12~345", "−1~234~567", "1~234,5", "5,4~%"]),
];

#[test]
fn numbers_have_the_marks_of_their_language() {
    for (tag, [four, five, seven, decimal, percent]) in NUMBERS {
        let numbers = Locale::find(tag).unwrap();
        assert_eq!(seen(&numbers.integer(1234)), *four, "{tag}");
        assert_eq!(seen(&numbers.integer(12_345)), *five, "{tag}");
        assert_eq!(seen(&numbers.integer(-1_234_567)), *seven, "{tag}");
        assert_eq!(seen(&numbers.decimal(1234.5, 2)), *decimal, "{tag}");
        assert_eq!(seen(&numbers.share(0.054)), *percent, "{tag}");
    }
}

/// Tag; 1480000 and −1234.50 exactly; 1560000, 80000, +80000, −940 and 0 in short. All are euro.
const EURO: &[(&str, [&str; 7])] = &[
    ("en-GB", ["€~1_480_000", "−€~1_234.50", "€~1.56~m", "€~80~k", "+€~80~k", "−€~940", "€~0"]),
    ("en-IE", ["€1_480_000", "−€1_234.50", "€1.56~m", "€80~k", "+€80~k", "−€940", "€0"]),
    ("en-US", ["€1,480,000", "−€1,234.50", "€1.56M", "€80K", "+€80K", "−€940", "€0"]),
    ("de", ["1.480.000~€", "−1.234,50~€", "1,56~Mio.~€", "80.000~€", "+80.000~€", "−940~€", "0~€"]),
    ("de-AT", ["€~1.480.000", "−€~1.234,50", "€~1,56~Mio.", "€~80.000", "+€~80.000", "−€~940", "€~0"]),
    ("de-CH", ["€~1’480’000", "€−1’234.50", "€~1.56~Mio.", "€~80’000", "€+80’000", "€−940", "€~0"]),
    ("fr", ["1_480_000~€", "−1_234,50~€", "1,56~M~€", "80~k~€", "+80~k~€", "−940~€", "0~€"]),
    ("fr-CH", ["1’480’000~€", "−1’234.50~€", "1.56~M~€", "80~k~€", "+80~k~€", "−940~€", "0~€"]),
    ("es", ["1.480.000~€", "−1234,50~€", "1,56~M~€", "80~mil~€", "+80~mil~€", "−940~€", "0~€"]),
    ("it", ["1.480.000~€", "−1234,50~€", "1,56~Mln~€", "80K~€", "+80K~€", "−940~€", "0~€"]),
    ("nl", ["€~1.480.000", "€~−1.234,50", "€~1,56~mln.", "€~80K", "€~+80K", "€~−940", "€~0"]),
    ("pt-BR", ["€~1.480.000", "−€~1.234,50", "€~1,56~mi", "€~80~mil", "+€~80~mil", "−€~940", "€~0"]),
    ("pt-PT", ["1~480~000~€", "−1234,50~€", "1,56~M~€", "80~mil~€", "+80~mil~€", "−940~€", "0~€"]),
    ("pl", ["1~480~000~€", "−1234,50~€", "1,56~mln~€", "80~tys.~€", "+80~tys.~€", "−940~€", "0~€"]),
    ("sv", ["1~480~000~€", "−1~234,50~€", "1,56~mn~€", "80~tn~€", "+80~tn~€", "−940~€", "0~€"]),
    ("da", ["1.480.000~€", "−1.234,50~€", "1,56~mio.~€", "80~t~€", "+80~t~€", "−940~€", "0~€"]),
    ("nb", ["1~480~000~€", "−1~234,50~€", "1,56~mill.~€", "80k~€", "+80k~€", "−940~€", "0~€"]),
    ("fi", ["1~480~000~€", "−1~234,50~€", "1,56~milj.~€", "80~t.~€", "+80~t.~€", "−940~€", "0~€"]),
    ("cs", ["1~480~000~€", "−1~234,50~€", "1,56~mil.~€", "80~tis.~€", "+80~tis.~€", "−940~€", "0~€"]),
];

#[test]
fn money_has_the_place_and_the_short_forms_of_its_language() {
    for (tag, [exact, negative, million, thousand, plus, minus, zero]) in EURO {
        let euro = Currency::find("EUR").unwrap().written(Locale::find(tag).unwrap());
        assert_eq!(seen(&euro.exact(money("1480000"))), *exact, "{tag}");
        assert_eq!(seen(&euro.exact(money("-1234.5"))), *negative, "{tag}");
        assert_eq!(seen(&euro.short(money("1560000"))), *million, "{tag}");
        assert_eq!(seen(&euro.short(money("80000"))), *thousand, "{tag}");
        assert_eq!(seen(&euro.short_signed(money("80000"))), *plus, "{tag}");
        assert_eq!(seen(&euro.short(money("-940"))), *minus, "{tag}");
        assert_eq!(seen(&euro.short_signed(money("0"))), *zero, "{tag}");
    }
}

#[test]
fn a_language_has_a_sign_for_its_own_currency_and_the_code_of_others() {
    let exact = |tag: &str, code: &str| {
        seen(&Currency::find(code).unwrap().written(Locale::find(tag).unwrap()).exact(money("12")))
    };
    assert_eq!(exact("sv", "SEK"), "12~kr");
    assert_eq!(exact("da", "DKK"), "12~kr.");
    assert_eq!(exact("nb", "NOK"), "12~kr");
    assert_eq!(exact("pl", "PLN"), "12~zł");
    assert_eq!(exact("cs", "CZK"), "12~Kč");
    assert_eq!(exact("pt-BR", "BRL"), "R$~12");
    assert_eq!(exact("de", "SEK"), "12~SEK");
    assert_eq!(exact("de-CH", "CHF"), "CHF~12");
    assert_eq!(exact("en-US", "CHF"), "CHF~12");
    assert_eq!(exact("en-GB", "SEK"), "SEK~12");
}

#[test]
fn amounts_without_a_short_form_are_written_out_to_the_unit() {
    let euro = Currency::find("EUR").unwrap().written(Locale::of("de"));
    assert_eq!(seen(&euro.short(money("473512.40"))), "473.512~€");
    assert_eq!(seen(&euro.short(money("999499"))), "999.499~€");
    assert_eq!(seen(&euro.short(money("999500"))), "1~Mio.~€");
    let pounds = Currency::find("GBP").unwrap();
    assert_eq!(seen(&pounds.short(money("473512.40"))), "£~474~k");
}

#[test]
fn programs_are_told_how_to_read_figures() {
    let told =
        ["en-GB", "en-US", "de", "de-AT", "de-CH", "fr", "fr-CH", "es"].map(|tag| Locale::of(tag).keys());
    assert_eq!(
        told,
        ["|k|m", ",|K|M", ".||Mio.", ".||Mio.", "||Mio.", "|k|M", "|k|M", ".|mil|M"],
        "the mark between thousands, where it is a point or a comma, and the words for a thousand and a million"
    );
}

#[test]
fn a_ratio_keeps_its_decimals() {
    assert_eq!(Locale::of("fr").fixed(1.0, 2), "1,00");
    assert_eq!(Locale::of("en-GB").fixed(-0.856, 2), "−0.86");
    assert_eq!(Locale::of("en-GB").fixed(-0.001, 2), "0.00");
}

#[test]
fn nothing_is_never_minus_nothing() {
    let euro = Currency::find("EUR").unwrap();
    assert_eq!(seen(&euro.exact(money("-0.001"))), "€~0");
    assert_eq!(seen(&euro.short(money("-0.2"))), "€~0");
    assert_eq!(Locale::of("sv").decimal(-0.04, 1), "0");
}

#[test]
fn a_tag_is_found_by_its_country_else_by_its_language() {
    for (tag, found) in [
        ("de-DE", "de"),
        ("DE_de", "de"),
        ("de-Latn-AT", "de-AT"),
        ("de-LU", "de"),
        ("fr-BE", "fr"),
        ("en-AU", "en-GB"),
        ("en", "en-GB"),
        ("no", "nb"),
        ("pt", "pt-BR"),
    ] {
        assert_eq!(Locale::find(tag), Locale::find(found), "{tag}");
        assert!(Locale::find(tag).is_some(), "{tag}");
    }
    assert_ne!(Locale::find("de-AT"), Locale::find("de"));
    for tag in ["hu", "", "-", "x", "zh-Hant-TW", "d"] {
        assert_eq!(Locale::find(tag), None, "{tag}");
        assert_eq!(Locale::of(tag), Locale::ENGLISH, "{tag}");
    }
}

#[test]
fn english_is_written_as_it_always_was() {
    let english = Locale::ENGLISH;
    assert_eq!(seen(&english.integer(1_480_000)), "1_480_000");
    assert_eq!(english.integer(-999), "−999");
    assert_eq!(english.signed(0), "0");
    assert_eq!(english.decimal(4.30, 2), "4.3");
    assert_eq!(seen(&english.share(0.47)), "47~%");
    assert_eq!(seen(&english.signed_share(0.054)), "+5.4~%");
    assert_eq!(seen(&english.signed_share(-0.2)), "−20~%");
    assert_eq!(seen(&english.signed_share(0.0001)), "0~%");
    assert_eq!(seen(&english.working_days(1.0)), "1~day");
    assert_eq!(seen(&english.working_days(23.0)), "5~weeks");
    assert_eq!(seen(&english.days_signed(-3.0)), "−3~d");
    let pounds = Currency::find("GBP").unwrap();
    assert_eq!(seen(&pounds.short(money("1560000"))), "£~1.56~m");
    for (exact, short) in [
        ("29950", "£~30~k"),
        ("2675", "£~2.68~k"),
        ("20250", "£~20.3~k"),
        ("26350", "£~26.4~k"),
        ("1005000", "£~1.01~m"),
    ] {
        assert_eq!(seen(&pounds.short(money(exact))), short, "half a unit goes up");
    }
    assert_eq!(seen(&pounds.short(money("11500"))), "£~11.5~k");
    assert_eq!(seen(&pounds.short(money("473500"))), "£~474~k");
    assert_eq!(seen(&pounds.short(money("-1500"))), "−£~1.5~k");
    assert_eq!(seen(&pounds.short(money("999900"))), "£~1~m");
    assert_eq!(seen(&pounds.short_signed(money("80000"))), "+£~80~k");
    assert_eq!(seen(&pounds.exact(money("1234.5"))), "£~1_234.50");
    assert_eq!(seen(&pounds.exact(money("1234"))), "£~1_234");
}

#[test]
fn every_code_of_three_capitals_is_a_currency() {
    assert_eq!(seen(&Currency::find("XTS").unwrap().exact(money("2"))), "XTS~2");
    assert_eq!(Currency::find("JPY").unwrap().minor_digits, 0);
    assert_eq!(Currency::find("SEK").unwrap().sign(), "SEK");
    assert_eq!(Currency::find("eur"), None);
    assert_eq!(Currency::find("€"), None);
}
