//! Lists of words, and clauses one after the other.

use crate::units::locale::figures::Locale;
use crate::units::locale::say::say;

impl Locale {
    /// Returns `a, b and c`.
    pub fn list<S: AsRef<str>>(self, items: &[S]) -> String {
        self.ended(items, |first, last| match self.is_spanish() && sounds_like(last, 'i') {
            true => say!(self, "count-list-before-i", first = first, last = last),
            false => say!(self, "count-list", first = first, last = last),
        })
    }

    /// Returns `a, b or c`.
    pub fn list_or<S: AsRef<str>>(self, items: &[S]) -> String {
        self.ended(items, |first, last| match self.is_spanish() && sounds_like(last, 'o') {
            true => say!(self, "count-either-before-o", first = first, last = last),
            false => say!(self, "count-either", first = first, last = last),
        })
    }

    /// Returns clauses one after the other: `a; b; c`.
    pub fn clauses<S: AsRef<str>>(self, items: &[S]) -> String {
        let mut items = items.iter().map(AsRef::as_ref);
        let first = items.next().unwrap_or_default().to_string();
        items.fold(first, |first, then| say!(self, "count-clauses", first = first, then = then))
    }

    fn ended<S: AsRef<str>>(self, items: &[S], end: impl Fn(&str, &str) -> String) -> String {
        match items {
            [] => String::new(),
            [one] => one.as_ref().to_string(),
            [first @ .., last] => {
                let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
                end(&first.join(", "), last.as_ref())
            }
        }
    }

    fn is_spanish(self) -> bool {
        self.style.tags.first() == Some(&"es")
    }
}

/// Tells whether a Spanish word begins with the sound of `i` or `o`, so that the "and" or "or" before it changes.
///
/// *Source:* Real Academia Española, *Ortografía de la lengua española* (2010): `e` before `i-` and `hi-`, not before
/// a diphthong (`hielo`, `ion`); `u` before `o-` and `ho-`, and before a number that is said so (`8`, `11`, `80`).
fn sounds_like(word: &str, vowel: char) -> bool {
    let plain = |c: char| match c.to_lowercase().next().unwrap_or(c) {
        'í' => 'i',
        'ó' => 'o',
        c => c,
    };
    // Marks of quotation are not heard.
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
    if !digits.is_empty() {
        return vowel == 'o' && (digits.starts_with('8') || digits == "11");
    }
    let mut letters = word.chars().map(plain).skip_while(|c| *c == 'h');
    let (first, second) = (letters.next(), letters.next());
    first == Some(vowel) && !(vowel == 'i' && second.is_some_and(|c| "aeoáéó".contains(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_end_with_and() {
        assert_eq!(Locale::of("de").list(&["a", "b", "c"]), "a, b und c");
        assert_eq!(Locale::ENGLISH.list(&["a"]), "a");
        assert_eq!(Locale::ENGLISH.list_or(&["a", "b", "c"]), "a, b or c");
    }

    #[test]
    fn spanish_changes_its_and_and_its_or_before_the_same_sound() {
        let es = Locale::of("es");
        assert_eq!(es.list(&["Madrid", "Irún"]), "Madrid e Irún");
        assert_eq!(es.list(&["padre", "«hijo»"]), "padre e «hijo»");
        assert_eq!(es.list(&["agua", "hielo"]), "agua y hielo");
        assert_eq!(es.list(&["sal", "yodo"]), "sal y yodo");
        assert_eq!(es.list_or(&["siete", "ocho"]), "siete u ocho");
        assert_eq!(es.list_or(&["7", "8"]), "7 u 8");
        assert_eq!(es.list_or(&["uno", "hotel"]), "uno u hotel");
        assert_eq!(es.list_or(&["uno", "dos"]), "uno o dos");
        assert_eq!(Locale::of("fr").list(&["a", "Irun"]), "a et Irun");
    }

    #[test]
    fn clauses_are_set_apart_as_the_language_does() {
        assert_eq!(Locale::ENGLISH.clauses(&["a", "b", "c"]), "a; b; c");
        assert_eq!(Locale::of("fr").clauses(&["a", "b"]), "a\u{a0}; b");
        assert_eq!(Locale::ENGLISH.clauses::<&str>(&[]), "");
    }
}
