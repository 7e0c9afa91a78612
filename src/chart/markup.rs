//! Numbers, steps of a path and text, as they stand in an SVG.

use std::fmt::Write;

/// Writes one relative step of a path, by its shortest name.
pub fn step(out: &mut String, dx: i32, dy: i32) {
    match (dx, dy) {
        (0, 0) => {}
        (0, dy) => {
            out.push('v');
            number(out, dy);
        }
        (dx, 0) => {
            out.push('h');
            number(out, dx);
        }
        (dx, dy) => {
            out.push('l');
            number(out, dx);
            pair_with(out, dy);
        }
    }
}

/// Writes the second number of a pair; a minus parts the two already.
pub fn pair_with(out: &mut String, tenths: i32) {
    if tenths >= 0 {
        out.push(' ');
    }
    number(out, tenths);
}

/// Writes tenths as a number without trailing zeros: 125 is `12.5`, 5 is `.5`.
pub fn number(out: &mut String, tenths: i32) {
    if tenths < 0 {
        out.push('-');
    }
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if whole > 0 || rest == 0 {
        write!(out, "{whole}").ok();
    }
    if rest > 0 {
        write!(out, ".{rest}").ok();
    }
}

/// Writes text so that it is text in any place; control characters become spaces.
pub fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => out.push(' '),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_decimal_and_no_trailing_zero() {
        for (tenths, text) in [(0, "0"), (5, ".5"), (-5, "-.5"), (120, "12"), (-123, "-12.3")] {
            let mut out = String::new();
            number(&mut out, tenths);
            assert_eq!(out, text);
        }
    }
}
