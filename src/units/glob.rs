//! Patterns for names: `*` stands for any letters, `?` for one.

/// Tells whether a name fits a pattern, from end to end.
///
/// Walks both once and comes back to the last `*` where they part (R. Cox, "Glob Matching Can Be Simple And Fast
/// Too", 2017).
pub fn fits(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    let (mut at, mut place) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    while place < name.len() {
        match pattern.get(at) {
            Some('*') => {
                back = Some((at, place));
                at += 1;
            }
            Some(&letter) if letter == '?' || letter == name[place] => {
                at += 1;
                place += 1;
            }
            _ => match &mut back {
                Some((star, from)) => {
                    *from += 1;
                    at = *star + 1;
                    place = *from;
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|&letter| letter == '*')
}

/// Tells whether a path fits a pattern, part by part. A slash at the end of either says nothing.
pub fn fits_path(pattern: &str, path: &str) -> bool {
    let parts = |text: &str| -> Vec<String> { segments(text).map(str::to_string).collect() };
    let (pattern, path) = (parts(pattern), parts(path));
    pattern.len() == path.len() && pattern.iter().zip(&path).all(|(pattern, name)| fits(pattern, name))
}

/// Returns the parts of a path or a pattern.
pub fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty() && *part != ".")
}

/// Tells whether a pattern stands for more than one name.
pub fn is_wild(pattern: &str) -> bool {
    pattern.contains(['*', '?'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_letters_and_a_question_mark_one() {
        for (pattern, name, expected) in [
            ("*", "mail", true),
            ("*", "", true),
            ("m*l", "mail", true),
            ("m*l", "mails", false),
            ("*-*", "it-mail", true),
            ("ma?l", "mail", true),
            ("ma?l", "mal", false),
            ("a*b*c", "aXbXbc", true),
            ("mail", "Mail", false),
        ] {
            assert_eq!(fits(pattern, name), expected, "{pattern} {name}");
        }
    }

    #[test]
    fn a_star_does_not_reach_over_a_slash() {
        assert!(fits_path("*/", "mail") && fits_path("./it/*/", "it/mail"));
        assert!(!fits_path("*/", "it/mail"));
    }
}
