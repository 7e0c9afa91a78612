//! Looks for rows inside of a text between quotes: a quote that was never meant to be open takes them in, up to the next
//! one, and their money with them.

/// Returns how many lines of a text after its first are rows; nothing where none is.
pub fn count(text: &str, is_row: impl Fn(&str) -> bool) -> Option<usize> {
    let rows = text.split('\n').skip(1).filter(|line| is_row(line)).count();
    (rows > 0).then_some(rows)
}

/// Returns what a field of a line says, as far as that can be told in the middle of a text.
pub fn field(line: &str, delimiter: u8, place: usize) -> Option<&str> {
    let field = line.trim_end_matches('\r').split(char::from(delimiter)).nth(place)?;
    Some(field.trim().trim_matches('"').trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_counted_from_the_second_line_on() {
        let is_row = |line: &str| field(line, b';', 1) == Some("L-1");
        assert_eq!(count("1;L-1\r\n2;\"L-1\"\r\nand so\r\n3;L-1;x", is_row), Some(2));
        assert_eq!(count("1;L-1", is_row), None);
        assert_eq!(count("see\nL-1;L-2", is_row), None);
    }
}
