//! Ids made from names: short, unique, and the same each time.

use crate::units::text;
use std::collections::BTreeMap;

/// An id has at most so many letters, unless its first word is longer.
const LENGTH_MOST: usize = 32;

/// The ids that are taken, with the number that was tried last for each.
#[derive(Clone, Default, Debug)]
pub struct Slugs {
    taken: BTreeMap<String, usize>,
}

impl Slugs {
    /// Returns no ids, with some that may not be given.
    pub fn without<T: Into<String>>(taken: impl IntoIterator<Item = T>) -> Slugs {
        Slugs { taken: taken.into_iter().map(|id| (id.into(), 1)).collect() }
    }

    /// Takes an id for a name, with a number behind it where another has it.
    pub fn take(&mut self, name: &str, fallback: &str) -> String {
        let slug = short(&text::slug(name));
        let slug = if slug.is_empty() { fallback.to_string() } else { slug };
        let Some(last) = self.taken.get(&slug).copied() else {
            self.taken.insert(slug.clone(), 1);
            return slug;
        };
        let mut number = last + 1;
        while self.taken.contains_key(&format!("{slug}-{number}")) {
            number += 1;
        }
        self.taken.insert(slug.clone(), number);
        let id = format!("{slug}-{number}");
        self.taken.insert(id.clone(), 1);
        id
    }
}

/// Returns whole words, as many as fit.
fn short(slug: &str) -> String {
    let mut out = String::new();
    for word in slug.split('-') {
        if !out.is_empty() && out.chars().count() + 1 + word.chars().count() > LENGTH_MOST {
            break;
        }
        if !out.is_empty() {
            out.push('-');
        }
        out.extend(word.chars().take(LENGTH_MOST));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_and_unique() {
        let mut slugs = Slugs::without(["default"]);
        let mut take = |name: &str| slugs.take(name, "task-7");
        assert_eq!(take("Order & deliver: switches"), "order-deliver-switches");
        assert_eq!(take("Order deliver switches"), "order-deliver-switches-2");
        assert_eq!(take("Order-deliver switches (2)"), "order-deliver-switches-2-2");
        assert_eq!(take("order deliver switches"), "order-deliver-switches-3");
        assert_eq!(take("Default"), "default-2");
        assert_eq!(take("***"), "task-7");
        assert_eq!(take("Прокладка кабеля"), "прокладка-кабеля");
        assert_eq!(take("The quick brown fox jumps over the lazy dog"), "the-quick-brown-fox-jumps-over");
    }
}
