//! Near misses: which known word a person most likely meant.

/// Returns the candidate nearest to a word, where one is near enough to be offered.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let wanted = Wanted::new(word);
    let mut best: Option<(usize, f64, &'c str)> = None;
    for candidate in candidates {
        let Some(distance) = wanted.distance(candidate) else { continue };
        let likeness = strsim::jaro_winkler(&wanted.lower, &candidate.to_lowercase());
        // The likeness decides between equally distant words: a common beginning counts.
        let better =
            best.is_none_or(|(least, most, _)| distance < least || (distance == least && likeness > most));
        if better {
            best = Some((distance, likeness, candidate));
        }
    }
    best.map(|(_, _, candidate)| candidate)
}

/// A word with what is needed to compare it quickly with many others.
struct Wanted {
    lower: String,
    letters: u64,
    length: usize,
    most: usize,
}

impl Wanted {
    fn new(word: &str) -> Wanted {
        // A text longer than any id is nobody's near miss, and would only cost time.
        let lower: String = word.chars().take(80).collect::<String>().to_lowercase();
        let length = lower.chars().count();
        Wanted { letters: letters(&lower), length, most: (length / 3).clamp(1, 3), lower }
    }

    /// Returns how many letters apart the words are, where that is few enough.
    fn distance(&self, candidate: &str) -> Option<usize> {
        if candidate.len() > 4 * (self.length + self.most) {
            return None;
        }
        // Each changed letter adds at most one to the letters of either word.
        let ascii = candidate.is_ascii() && self.lower.is_ascii();
        if ascii && candidate.len().abs_diff(self.length) > self.most {
            return None;
        }
        if ascii && (letters(candidate) ^ self.letters).count_ones() as usize > 2 * self.most {
            return None;
        }
        let lower = candidate.to_lowercase();
        if lower == self.lower {
            return Some(0);
        }
        if self.length < 2 || is_other_number(&self.lower, &lower) {
            return None;
        }
        let distance = strsim::osa_distance(&self.lower, &lower);
        (distance <= self.most).then_some(distance)
    }
}

/// Tells whether two words have different numbers: `R-03` is no misspelt `R-04`, but `R-3` may be `R-03`.
fn is_other_number(a: &str, b: &str) -> bool {
    let (a, b) = (numbers(a), numbers(b));
    !a.is_empty() && !b.is_empty() && a != b
}

/// Returns the numbers in a word: two words of different numbers are no near misses of each other.
pub fn numbers(word: &str) -> String {
    let mut out = String::new();
    for number in word.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()) {
        out.push_str(number.trim_start_matches('0'));
        out.push(' ');
    }
    out
}

/// Returns one bit for each letter of a word, without its case.
fn letters(word: &str) -> u64 {
    word.bytes().fold(0, |mask, byte| mask | 1 << (byte.to_ascii_lowercase() & 63))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_offered_and_far_ones_are_not() {
        assert_eq!(nearest("jana", ["jane", "ben"]), Some("jane"));
        assert_eq!(nearest("durtaion", ["duration", "deadline"]), Some("duration"));
        assert_eq!(nearest("Owner", ["owner"]), Some("owner"));
        assert_eq!(nearest("colour", ["code", "cost"]), None);
        assert_eq!(nearest("x", ["y"]), None);
    }

    #[test]
    fn another_number_is_another_record() {
        assert_eq!(nearest("R-99", ["R-98", "R-09"]), None);
        assert_eq!(nearest("R-3", ["R-03", "R-13"]), Some("R-03"));
    }
}
