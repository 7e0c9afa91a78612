//! Any amount, written in any of the accepted forms, reads back to the penny.

use super::{amounts, loaded, loaded_in, read};
use milepost::units::Money;
use proptest::prelude::*;

/// How a finance system writes amounts.
#[derive(Clone, Debug)]
struct Style {
    decimal: char,
    /// Between thousands.
    apart: Option<char>,
    /// Around the number; `#` is where it stands.
    currency: &'static str,
    negative: &'static str,
}

const APART: [Option<char>; 9] = [
    None,
    Some(','),
    Some('.'),
    Some(' '),
    Some('\u{a0}'),
    Some('\u{202f}'),
    Some('\''),
    Some('’'),
    Some('\u{2009}'),
];

fn style() -> impl Strategy<Value = Style> {
    let decimal = prop::sample::select(vec!['.', ',']);
    let apart = prop::sample::select(APART.to_vec());
    let currency =
        prop::sample::select(vec!["#", "£#", "£ #", "# £", "#\u{a0}£", "GBP #", "# GBP", "gbp#", "#GBP"]);
    let negative = prop::sample::select(vec!["-#", "\u{2212}#", "(#)", "#-", "# CR", "#\u{2212}", "- #"]);
    (decimal, apart, currency, negative)
        .prop_filter("thousands and cents are set apart by different marks", |(decimal, apart, ..)| {
            *apart != Some(*decimal)
        })
        .prop_map(|(decimal, apart, currency, negative)| Style { decimal, apart, currency, negative })
}

/// Writes pennies in a style; `bare` leaves out cents of zero.
fn written(pennies: i64, style: &Style, bare: bool) -> String {
    let digits = (pennies.unsigned_abs() / 100).to_string();
    let mut number = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if let Some(apart) = style.apart
            && index > 0
            && (digits.len() - index).is_multiple_of(3)
        {
            number.push(apart);
        }
        number.push(digit);
    }
    let cents = pennies.unsigned_abs() % 100;
    if cents != 0 || !bare {
        number += &format!("{}{cents:02}", style.decimal);
    }
    let amount = style.currency.replace('#', &number);
    if pennies < 0 { style.negative.replace('#', &amount) } else { amount }
}

/// The amount by long division, without the code under test.
fn expected(pennies: i64) -> Money {
    let sign = if pennies < 0 { "-" } else { "" };
    let plain = format!("{sign}{}.{:02}", pennies.unsigned_abs() / 100, pennies.unsigned_abs() % 100);
    plain.parse().unwrap()
}

/// Writes a file of amounts, one a row.
fn file(texts: &[String]) -> String {
    let rows = texts.iter().map(|text| format!("2026-05-04,L-1,\"{text}\"\n"));
    format!("date,line,amount\n{}", rows.collect::<String>())
}

proptest! {
    #[test]
    fn amounts_read_back_to_the_penny(
        pennies in prop::collection::vec(-100_000_000_000_i64..100_000_000_000, 1..20),
        style in style(),
    ) {
        let texts: Vec<String> = pennies.iter().map(|&pennies| written(pennies, &style, false)).collect();
        let entries = read("", &[("actuals.csv", &file(&texts))]);
        let read: Vec<Money> = entries.iter().map(|entry| entry.amount).collect();
        let wanted: Vec<Money> = pennies.iter().map(|&pennies| expected(pennies)).collect();
        prop_assert_eq!(read, wanted);
    }

    #[test]
    fn one_amount_with_pence_settles_those_without(
        pounds in prop::collection::vec(-1_000_000_i64..1_000_000, 1..20),
        style in style(),
        place in any::<prop::sample::Index>(),
    ) {
        let mut pennies: Vec<i64> = pounds.iter().map(|pounds| pounds * 100).collect();
        pennies.insert(place.index(pounds.len() + 1), 1_234_567);
        let texts: Vec<String> = pennies.iter().map(|&pennies| written(pennies, &style, true)).collect();
        let entries = read("", &[("actuals.csv", &file(&texts))]);
        let read: Vec<Money> = entries.iter().map(|entry| entry.amount).collect();
        prop_assert_eq!(read, pennies.iter().map(|&pennies| expected(pennies)).collect::<Vec<_>>());
    }

    #[test]
    fn with_the_mark_told_nothing_is_in_doubt(
        pounds in prop::collection::vec(-1_000_000_i64..1_000_000, 1..20),
        style in style(),
    ) {
        let texts: Vec<String> = pounds.iter().map(|pounds| written(pounds * 100, &style, true)).collect();
        let settings = format!("[actuals]\ndecimal = \"{}\"", style.decimal);
        let entries = read(&settings, &[("actuals.csv", &file(&texts))]);
        let read: Vec<Money> = entries.iter().map(|entry| entry.amount).collect();
        prop_assert_eq!(read, pounds.iter().map(|pounds| Money::from_units(*pounds)).collect::<Vec<_>>());
    }

    #[test]
    fn what_is_read_is_one_of_two_readings(
        whole in 1_u32..1_000, rest in 0_u32..1_000, others in prop::collection::vec("[0-9]{1,4}([.,][0-9]{1,4}){0,2}", 0..4),
    ) {
        let mut texts = vec![format!("{whole},{rest:03}")];
        texts.extend(others);
        let (entries, _) = loaded("", &[("actuals.csv", &file(&texts))]);
        let first = entries.iter().find(|entry| entry.origin.line == 2).map(|entry| entry.amount);
        let thousands = Money::from_units(i64::from(whole * 1_000 + rest));
        // With pence of two digits, a thousandth of a pound is never taken for granted.
        prop_assert!(first.is_none_or(|first| first == thousands), "{texts:?}: {first:?}");
    }
}

#[test]
fn indian_grouping_is_read_where_the_currency_is_indian() {
    let text = "date,line,amount\n2026-05-04,L-1,\"12,34,567.50\"\n";
    let (entries, diagnostics) = loaded("", &[("actuals.csv", text)]);
    assert_eq!((entries.len(), diagnostics.len()), (0, 1));
    let (entries, diagnostics) = loaded_in("INR", "", &[("actuals.csv", text)]);
    assert_eq!((amounts(&entries), diagnostics.len()), (vec!["1234567.5".to_string()], 0));
}

#[test]
fn three_digits_are_pence_only_where_that_is_said() {
    let text = "date,line,amount\n2026-05-04,L-1,1.234\n";
    let (entries, diagnostics) = loaded("", &[("actuals.csv", text)]);
    assert!(entries.is_empty());
    assert!(diagnostics[0].hints[0].contains("[actuals] decimal = \",\""), "{diagnostics:?}");
    assert_eq!(amounts(&read("[actuals]\ndecimal = \",\"", &[("actuals.csv", text)])), ["1234"]);
    let (entries, diagnostics) = loaded("[actuals]\ndecimal = \".\"", &[("actuals.csv", text)]);
    assert_eq!(amounts(&entries), ["1.234"]);
    assert_eq!(diagnostics.iter().map(|found| found.name).collect::<Vec<_>>(), ["fine-amount"]);
}
