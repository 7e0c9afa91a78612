//! How cells look: dates, months, percent, and money by the currency's sign and smallest coin.

use crate::export::table::{Kind, Number};
use crate::units::locale::Currency;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// The formats of a workbook.
pub struct Styles {
    pub head: Format,
    pub title: Format,
    pub text: Format,
    pub date: Format,
    pub month: Format,
    /// An amount that is written as text.
    pub digits: Format,
    count: Format,
    decimal: Format,
    money: Format,
    percent: Format,
}

impl Styles {
    pub fn new(currency: &Currency) -> Styles {
        let numbered = |format: &str| Format::new().set_num_format(format);
        Styles {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_background_color(Color::RGB(0xE7_EB_F0))
                .set_border_bottom(FormatBorder::Thin),
            title: Format::new().set_bold().set_font_size(14),
            text: Format::new(),
            date: numbered("yyyy-mm-dd"),
            month: numbered("yyyy-mm"),
            digits: Format::new().set_align(FormatAlign::Right),
            count: numbered("#,##0"),
            decimal: Format::new(),
            money: numbered(&money(currency)),
            percent: numbered("0.0%"),
        }
    }

    pub fn number(&self, number: &Number) -> Format {
        match number.kind {
            Kind::Money => self.money.clone(),
            Kind::Percent => self.percent.clone(),
            Kind::Count => self.count.clone(),
            _ => self.decimal.clone(),
        }
    }

    /// Returns the same format for a sum.
    pub fn total(&self, format: Format) -> Format {
        format.set_bold().set_border_top(FormatBorder::Thin)
    }
}

/// Returns the format of an amount, with the currency in front: `"£"#,##0.00`. The sign stands in quotes, so that
/// no letter of it means anything.
fn money(currency: &Currency) -> String {
    let sign = currency.sign();
    let gap = if sign.chars().all(char::is_alphabetic) { " " } else { "" };
    let coins = match currency.minor_digits {
        0 => String::new(),
        digits => format!(".{}", "0".repeat(digits as usize)),
    };
    format!("\"{sign}{gap}\"#,##0{coins};-\"{sign}{gap}\"#,##0{coins}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_digits_of_their_currency() {
        let format = |code: &str| Currency::find(code).map(|currency| money(&currency)).unwrap_or_default();
        assert_eq!(format("GBP"), "\"£\"#,##0.00;-\"£\"#,##0.00");
        assert_eq!(format("JPY"), "\"¥\"#,##0;-\"¥\"#,##0");
        assert_eq!(format("KWD"), "\"KWD \"#,##0.000;-\"KWD \"#,##0.000");
        assert_eq!(format("CHF"), "\"CHF \"#,##0.00;-\"CHF \"#,##0.00");
    }
}
