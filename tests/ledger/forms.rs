//! Any ledger, written with any delimiter, quotes, ends of lines and encoding, gives the same entries.

use super::read;
use milepost::source::encoding;
use milepost::units::Date;
use proptest::prelude::*;

#[derive(Clone, Debug)]
struct Row {
    day: i32,
    line: usize,
    pennies: i64,
    texts: [String; 3],
}

#[derive(Clone, Copy, Debug)]
enum Encoding {
    Utf8,
    Utf8Marked,
    Utf16Little,
    Utf16Big,
    Windows,
}

#[derive(Clone, Debug)]
struct Style {
    delimiter: char,
    says_delimiter: bool,
    quotes_all: bool,
    end: &'static str,
    encoding: Encoding,
    decimal: char,
    /// How dates are written.
    date: usize,
    empty_rows: bool,
    empty_columns: usize,
}

/// Letters that need quotes, and some that the encodings have in different places. Of those of Windows-1252 no two
/// beside each other are UTF-8 by chance: `é€£` would be.
const LETTERS: &[&str] =
    &["a", "B", "7", " ", ",", ";", "\t", "\"", "\n", "\r\n", "'", "£", "€", "ü", "ö", "=", "-"];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(LETTERS.to_vec()), 0..12)
        // Blanks around a text do not count, and `="7"` is how a spreadsheet keeps a 7 a text.
        .prop_map(|letters| letters.concat().trim().trim_start_matches('=').trim().to_string())
}

fn row() -> impl Strategy<Value = Row> {
    let texts = [text(), text(), text()];
    (18_000_i32..22_000, 1_usize..4, -10_000_000_i64..10_000_000, texts)
        .prop_map(|(day, line, pennies, texts)| Row { day, line, pennies, texts })
}

fn style() -> impl Strategy<Value = Style> {
    let encodings = vec![
        Encoding::Utf8,
        Encoding::Utf8Marked,
        Encoding::Utf16Little,
        Encoding::Utf16Big,
        Encoding::Windows,
    ];
    let of_text = (
        prop::sample::select(vec![',', ';', '\t']),
        any::<bool>(),
        any::<bool>(),
        prop::sample::select(vec!["\n", "\r\n"]),
        prop::sample::select(encodings),
    );
    let of_values = (prop::sample::select(vec!['.', ',']), 0_usize..5, any::<bool>(), 0_usize..4);
    (of_text, of_values).prop_map(
        |(
            (delimiter, says_delimiter, quotes_all, end, encoding),
            (decimal, date, empty_rows, empty_columns),
        )| Style {
            delimiter,
            says_delimiter,
            quotes_all,
            end,
            encoding,
            decimal,
            date,
            empty_rows,
            empty_columns,
        },
    )
}

fn date(day: Date, form: usize) -> String {
    let (year, month, number) = (day.year(), day.month().number(), day.day());
    match form {
        0 => format!("{year}-{month:02}-{number:02}"),
        1 => format!("{number:02}.{month:02}.{year}"),
        2 => format!("{year}-{month:02}-{number:02} 00:00:00"),
        3 => format!("{year}-{month:02}-{number:02}T00:00:00"),
        _ => format!("{number}/{month}/{year}"),
    }
}

fn written(rows: &[Row], style: &Style) -> String {
    let field = |text: &str| {
        let needs = text.contains([style.delimiter, '"', '\n', '\r']);
        if needs || style.quotes_all {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            text.to_string()
        }
    };
    let delimiter = style.delimiter.to_string();
    let line = |fields: Vec<String>| {
        let fields: Vec<String> = fields.iter().map(|text| field(text)).collect();
        fields.join(&delimiter) + &delimiter.repeat(style.empty_columns) + style.end
    };
    let mut out = if style.says_delimiter { format!("sep={delimiter}{}", style.end) } else { String::new() };
    out += &line(["Date", "LINE", "amount", "supplier", "reference", "note"].map(str::to_string).to_vec());
    for row in rows {
        let sign = if row.pennies < 0 { "-" } else { "" };
        let pennies = row.pennies.unsigned_abs();
        let amount = format!("{sign}{}{}{:02}", pennies / 100, style.decimal, pennies % 100);
        let day = date(Date::from_days(row.day), style.date);
        out += &line([vec![day, format!("L-{}", row.line), amount], row.texts.to_vec()].concat());
        if style.empty_rows {
            out += &(delimiter.repeat(5) + style.end + style.end);
        }
    }
    out
}

/// Encodes a text without the code under test.
fn encoded(text: &str, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Utf8Marked => format!("\u{feff}{text}").into_bytes(),
        Encoding::Utf16Little => {
            format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
        }
        Encoding::Utf16Big => format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect(),
        Encoding::Windows => text
            .chars()
            .map(|letter| match letter {
                '€' => 0x80,
                letter => u8::try_from(u32::from(letter)).unwrap(),
            })
            .collect(),
    }
}

proptest! {
    #[test]
    fn a_ledger_is_the_same_in_any_form(rows in prop::collection::vec(row(), 1..12), style in style()) {
        let text = encoding::table(encoded(&written(&rows, &style), style.encoding)).unwrap();
        let (entries, diagnostics) =
            super::loaded("[actuals]\ndates = \"day/month/year\"", &[("actuals.csv", &text)]);
        let wrong: Vec<_> = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).collect();
        prop_assert!(wrong.is_empty(), "{wrong:#?}\n{text}");
        prop_assert_eq!(entries.len(), rows.len());
        for (entry, row) in entries.iter().zip(&rows) {
            let [supplier, reference, note] = row.texts.clone().map(|text| Some(text).filter(|text| !text.is_empty()));
            prop_assert_eq!(entry.date, Date::from_days(row.day));
            prop_assert_eq!(entry.line.index(), row.line - 1);
            prop_assert_eq!(entry.amount.to_string(), milepost::units::Money::from_digits(row.pennies.into(), 2).unwrap().to_string());
            prop_assert_eq!((&entry.supplier, &entry.reference, &entry.note), (&supplier, &reference, &note));
        }
    }

    #[test]
    fn any_bytes_are_a_text_or_none(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        match encoding::table(bytes.clone()) {
            Ok(text) => { super::loaded("", &[("actuals.csv", &text)]); }
            Err(wrong) => prop_assert!(wrong.offset <= bytes.len() && wrong.line <= wrong.offset + 1),
        }
    }
}

#[test]
fn what_a_spreadsheet_saved_is_read_from_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::create_dir(path("actuals")).unwrap();
    std::fs::write(path("project.toml"), "name = \"R\"\ncurrency = \"GBP\"\n").unwrap();
    std::fs::write(path("budget.toml"), super::budget("")).unwrap();
    std::fs::write(
        path("actuals/1.csv"),
        b"date;line;amount;supplier\r\n2026-05-04;L-1;\xa31,234.50;M\xfcller\r\n;;;\r\n",
    )
    .unwrap();
    let wide = "\u{feff}date\tline\tamount\tsupplier\r\n2026-05-05\tL-2\t£7.00\t\"Łódź\"\r\n";
    std::fs::write(path("actuals/2.CSV"), b"not looked at").unwrap();
    std::fs::write(
        path("actuals/3.csv"),
        wide.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(),
    )
    .unwrap();
    let read = milepost::io::disk::read(folder.path(), &path("site")).unwrap();
    let loaded = milepost::load::load(&read.sources);
    let errors: Vec<_> = loaded.diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let ledger = loaded.project.unwrap().ledger;
    let rows: Vec<(String, Option<&str>, u32)> = ledger
        .iter()
        .map(|entry| (entry.amount.to_string(), entry.supplier.as_deref(), entry.origin.line))
        .collect();
    assert_eq!(rows, [("1234.5".into(), Some("Müller"), 2), ("7".into(), Some("Łódź"), 2)]);
}

#[test]
fn the_first_row_may_be_in_any_order_and_case() {
    let text = "Note , AMOUNT,Line,,date\nrack,\"1,234.50\",L-3,,2026-05-04\n";
    let entries = read("", &[("actuals.csv", text)]);
    assert_eq!((entries[0].note.as_deref(), entries[0].line.index()), (Some("rack"), 2));
}
