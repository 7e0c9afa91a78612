//! Amounts as they stand in exports of finance systems, bank statements and spreadsheets.

use super::*;

fn currency(code: &str) -> Currency {
    Currency::find(code).unwrap()
}

/// Returns an amount that says by itself what it is.
fn sure(text: &str, code: &str) -> String {
    match read(text, currency(code)) {
        Ok(Amount::Plain(money) | Amount::Shows { money, .. }) => money.to_string(),
        other => format!("{other:?}"),
    }
}

#[test]
fn amounts_are_read_as_finance_writes_them() {
    for text in [
        "1234.50",
        "1,234.50",
        "1.234,50",
        "1 234,50",
        "1\u{a0}234,50",
        "1\u{202f}234.50",
        "1'234.50",
        "1’234.50",
        "+1234,50",
        "£1,234.50",
        "£ 1,234.50",
        "1 234,50 £",
        "1.234,50\u{a0}GBP",
        "GBP 1234.50",
        "gbp1234.50",
        "1,234.50 DR",
        "£1,234.50 GBP",
        "01234.50",
    ] {
        assert_eq!(sure(text, "GBP"), "1234.5", "{text}");
    }
    assert_eq!(sure("1,234,567", "EUR"), "1234567");
    assert_eq!(sure("1.234.567", "EUR"), "1234567");
    assert_eq!(sure("12 345 678", "EUR"), "12345678");
    assert_eq!(sure(".50", "EUR"), "0.5");
    assert_eq!(sure("0,125", "EUR"), "0.125");
    assert_eq!(sure("1234,567", "EUR"), "1234.567");
    assert_eq!(sure("0", "EUR"), "0");
    assert_eq!(sure("Fr. 12.30", "CHF"), "12.3");
    assert_eq!(sure("12,30 kr.", "SEK"), "12.3");
    assert_eq!(sure("US$12.30", "USD"), "12.3");
    assert_eq!(sure("$12.30", "AUD"), "12.3");
}

#[test]
fn negative_amounts_have_many_forms() {
    for text in [
        "-1234.50",
        "\u{2212}1,234.50",
        "(1,234.50)",
        "1,234.50-",
        "1.234,50-",
        "1,234.50\u{2212}",
        "1,234.50 CR",
        "1,234.50Cr",
        "-£1,234.50",
        "£-1,234.50",
        "(£1,234.50)",
        "£(1,234.50)",
        "GBP 1,234.50-",
        "1,234.50- GBP",
        "1,234.50 GBP CR",
        "CR 1,234.50",
    ] {
        assert_eq!(sure(text, "GBP"), "-1234.5", "{text}");
    }
    for text in ["(-12)", "-12-", "--12", "12- CR", "(12) CR", "-12 DR"] {
        assert_eq!(read(text, Currency::EURO), Err(Fault::NoAmount(TWO_SIGNS)), "{text}");
    }
}

#[test]
fn a_single_group_may_be_thousands_or_cents() {
    let either = |text: &str| match read(text, Currency::EURO) {
        Ok(Amount::Either { whole, part, .. }) => (whole.to_string(), part.to_string()),
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(either("1,234"), ("1234".into(), "1.234".into()));
    assert_eq!(either("(12.345 €)"), ("-12345".into(), "-12.345".into()));
    assert_eq!(either("123.000"), ("123000".into(), "123".into()));
}

#[test]
fn the_decimal_mark_is_shown_by_some() {
    let shown = |text: &str| match read(text, Currency::EURO) {
        Ok(Amount::Shows { mark, is_proof, .. }) => (mark, is_proof),
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(shown("1.234,56"), (Mark::Comma, true));
    assert_eq!(shown("1.234.567"), (Mark::Comma, true));
    assert_eq!(shown("1 234,567"), (Mark::Comma, true));
    assert_eq!(shown("12,5"), (Mark::Comma, false));
    assert_eq!(shown("12.50"), (Mark::Point, false));
    assert_eq!(shown("0.125"), (Mark::Point, false));
}

#[test]
fn what_is_not_grouped_as_an_amount_is_refused() {
    for text in [
        "1,23,456.78",
        "12,34,567",
        "1234,567.00",
        "1,2345,678",
        "1.234.56",
        "1,234.567,89",
        "1,234,56.7",
        "1 23",
        "1'2345",
        "12.",
        "1,234,",
        "1.2.3",
        "1,,234",
        "0,123.45",
        "01,234.50",
    ] {
        assert!(
            matches!(read(text, Currency::EURO), Err(Fault::NoAmount(_))),
            "{text}: {:?}",
            read(text, Currency::EURO)
        );
    }
    assert_eq!(sure("12,34,567", "INR"), "1234567");
    assert_eq!(sure("₹1,23,456.78", "INR"), "123456.78");
    assert_eq!(sure("1,234,567", "INR"), "1234567");
}

#[test]
fn a_dash_alone_is_nothing() {
    for text in ["-", " - ", "€ -", "-   €", "EUR -", "–", "—", "€ –", "\u{2212}"] {
        assert_eq!(sure(text, "EUR"), "0", "{text}");
    }
}

#[test]
fn what_is_no_amount_is_refused() {
    for text in [
        "",
        "--",
        "- -",
        "(-)",
        "+",
        "- CR",
        "- pcs",
        "()",
        "€",
        "abc",
        "12 pcs",
        "1e5",
        "1E+05",
        "####",
        "#DIV/0!",
        "1;2",
        "12 EURO",
        "100.-",
        "100.–",
        "１２",
        "50%",
        "1/2",
        "9999999999999999999",
        "0.0000000001",
        "1.2.3.4.5.6.7.8.9.1.2.3.4",
        "9999999999999999999999999999999999999999",
    ] {
        assert!(
            matches!(read(text, Currency::EURO), Err(Fault::NoAmount(_))),
            "{text}: {:?}",
            read(text, Currency::EURO)
        );
    }
}

#[test]
fn another_currency_is_told() {
    for (text, other) in [
        ("$12", "$"),
        ("USD 12", "USD"),
        ("12 £", "£"),
        ("kr 12", "kr"),
        ("-US$12.50", "US$"),
        ("XYZ 1", "XYZ"),
    ] {
        assert_eq!(read(text, Currency::EURO), Err(Fault::OtherCurrency(other.into())), "{text}");
    }
}
