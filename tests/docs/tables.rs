//! The page about tables, written from the tables themselves.

use milepost::export::table::{ALL, Column, Kind, Layout, PORTFOLIO, Sheet};
use milepost::units::locale::Locale;

/// Writes `docs/tables.md`.
pub fn tables() -> String {
    let mut text = String::from(HEAD);
    for sheet in ALL {
        text.push_str(&format!(
            "| [`{0}`](#{0}) | {1} |\n",
            sheet.name,
            Locale::ENGLISH.say(sheet.about, &[])
        ));
    }
    text.push_str(OF_A_PORTFOLIO);
    for sheet in PORTFOLIO {
        text.push_str(&format!(
            "| [`{0}`](#{0}) | {1} |\n",
            sheet.name,
            Locale::ENGLISH.say(sheet.about, &[])
        ));
    }
    ALL.iter().chain(PORTFOLIO).for_each(|sheet| columns(sheet, &mut text));
    text
}

fn columns(sheet: &Sheet, text: &mut String) {
    let layout = match sheet.layout {
        Layout::Rows => "",
        Layout::Figures => ", a figure in each row",
    };
    text.push_str(&format!(
        "\n## `{}`\n\n{}{layout}.\n\n",
        sheet.name,
        Locale::ENGLISH.say(sheet.about, &[])
    ));
    text.push_str("| Key | Heading | Kind | Meaning |\n|---|---|---|---|\n");
    sheet.columns.iter().for_each(|column| text.push_str(&row(column)));
}

fn row(column: &Column) -> String {
    let kind = match column.kind {
        Kind::Text => "text",
        Kind::Boolean => "true or false",
        Kind::Count | Kind::Decimal => "number",
        Kind::Money => "money",
        Kind::Percent => "percent",
        Kind::Date => "date",
        Kind::Month => "month",
    };
    let computed = match (column.formula.is_some(), column.is_summed) {
        (true, true) => ", formula, sum",
        (true, false) => ", formula",
        (false, true) => ", sum",
        (false, false) => "",
    };
    format!("| `{}` | {} | {kind}{computed} | {} |\n", column.key, column.heading, column.means)
}

const HEAD: &str = "\
# Tables: CSV files and workbooks

`milepost export` writes the figures as tables too, for controllers, project offices and auditors:

```sh
milepost export my-project --format csv -o tables
milepost export my-project --format xlsx -o my-project.xlsx
```

Both hold the same tables, and the same figures as [the JSON export](commands.md#the-json-export): a column is called by its key
there, with points for keys within keys. They are made for one [audience](privacy.md), as the site is: what it may not see is in
none of them, and before anything is written the alarm looks through every cell. A table without rows is not written; a table that
is written has all its columns. What cannot be computed is empty, never 0. What is long prose, such as the text of a page, is not
in a table, nor are rates of people.

## CSV files

- One file for each table, `NAME.csv`, in the folder that `-o` names. The folder changes in one step, as [the site does](publishing.md):
  whatever happens, it holds the old tables or the new ones. A folder that milepost did not fill, or that holds a site, is refused.
- UTF-8 with a byte order mark, since Excel shows `Â£` for `£` without one; programs that read CSV pass over it. Commas,
  lines that end in CRLF, quotes where they are needed (RFC 4180). The first row has the keys. Where it says *a figure in each row* below,
  the keys go down: the columns are `key`, `figure`, `value` and `means`.
- Dates are `2026-11-13`, months `2026-11`. Numbers are plain decimals with a point and without currency; percent run from 0 to 100.
  Each amount is exact. There are no rows of sums.
- Where Excel splits by semicolons, open a file by *Data, From Text/CSV*, which also lets you say that an id such as `1-2` is text; or take the workbook.
- **No text can become a formula.** A text that begins with `=`, `+`, `-`, `@`, a tab or a return, also behind blanks and quotes or in
  full-width letters, gets a `'` in front, and so does what stands behind a `;`, a tab or a line break within it. Take it off if you read the
  files by a program. Numbers such as `-12` are no texts and stay.

## The workbook

- One sheet for each table, for Excel, LibreOffice and Google Sheets. The first sheet, `About`, says whose figures these are, of which
  day, and what every column means. Numbers, dates and percent are real ones (Excel keeps 5.6 % as 0.056), money has the currency's sign and
  coins. Texts are always texts, never formulas or links.
- What follows from other cells is a formula: what is marked *formula* below, and sums under what is marked *sum*. The value saved with it is the figure of the
  JSON export. A figure whose formula would give another number, because a part of it is not for this audience, stands alone.
- Excel keeps 15 digits of a number. An amount that needs more to its coin is written as text, to the last digit, no formula counts it in,
  and `About` says how many there are. A text of more than 32,767 letters is cut, and says so. A table of more than 1,048,574
  rows does not fit: take `--format csv`.
- It is written to standard output where that is no terminal, so it can be piped. The same project, as of the same day, gives the same bytes.

## The tables

| Table | What it holds |
|---|---|
";

const OF_A_PORTFOLIO: &str = "
## The tables of a portfolio

The site of [a portfolio](format.md#a-portfolio) has these in `data/tables/`, taken from its `data/portfolio.json`. Amounts are in the
currency of each project.

| Table | What it holds |
|---|---|
";
