//! When something is overdue: its day has passed, and it is not done. On the day itself it is not late yet.

use crate::units::Date;

/// Tells whether a day by which something is due has passed.
pub fn has_passed(due: Option<Date>, day: Date) -> bool {
    due.is_some_and(|due| due < day)
}

/// Tells whether something is open on a day. What is written down as done on a later day is not done yet; what is done
/// without a date counts as done on every day.
pub fn is_open(is_done: bool, done_on: Option<Date>, day: Date) -> bool {
    match (is_done, done_on) {
        (true, Some(done_on)) => done_on > day,
        (is_done, _) => !is_done,
    }
}

/// Tells whether something was due before a day and is not done on it (own definition, as the word is commonly used).
pub fn is_overdue(due: Option<Date>, is_done: bool, done_on: Option<Date>, day: Date) -> bool {
    has_passed(due, day) && is_open(is_done, done_on, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<Date> {
        text.parse().ok()
    }

    #[test]
    fn what_is_due_today_is_not_overdue() {
        let (monday, tuesday) = (day("2026-11-09"), day("2026-11-10"));
        assert!(is_overdue(monday, false, None, tuesday.unwrap()));
        assert!(!is_overdue(tuesday, false, None, tuesday.unwrap()));
        assert!(!is_overdue(None, false, None, tuesday.unwrap()));
    }

    #[test]
    fn what_is_done_later_was_overdue_before() {
        let (due, done) = (day("2026-11-09"), day("2026-11-12"));
        let on = |text: &str| is_overdue(due, true, done, day(text).unwrap());
        assert!(on("2026-11-11") && !on("2026-11-12"));
        assert!(!is_overdue(due, true, None, day("2026-11-20").unwrap()));
    }
}
