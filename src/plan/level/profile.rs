//! What a person is asked for over time: a step function on the line of their own working minutes.
//!
//! Neighbouring stretches of equal use are one, so that a person who is taken for months is a single row,
//! and looking for free time jumps over all of it.

/// A step function, kept as the places at which it changes.
#[derive(Clone, Debug)]
pub struct Profile {
    /// What is used from each place on up to the next, in order; the first is before all time.
    steps: Vec<(i32, i64)>,
}

impl Profile {
    /// Returns a profile in which nothing is used.
    pub fn new() -> Profile {
        Profile { steps: vec![(i32::MIN, 0)] }
    }

    /// Uses some units from one place to another.
    pub fn add(&mut self, from: i32, to: i32, units: i64) {
        if from >= to || units == 0 {
            return;
        }
        let first = self.cut(from);
        let last = self.cut(to);
        for step in &mut self.steps[first..last] {
            step.1 += units;
        }
        self.join(last);
        self.join(first);
    }

    /// Returns where the first stretch between two places ends in which more than `most` is used; nothing
    /// where there is none.
    pub fn blocked(&self, from: i32, to: i32, most: i64) -> Option<i32> {
        if from >= to {
            return None;
        }
        let first = self.steps.partition_point(|&(at, _)| at <= from).saturating_sub(1);
        let mut rest = self.steps[first..].iter();
        let &(at, _) = rest.find(|&&(_, used)| used > most)?;
        if at >= to {
            return None;
        }
        // What follows may be taken as well.
        Some(rest.find(|&&(_, used)| used <= most).map_or(i32::MAX, |&(at, _)| at))
    }

    /// Makes a place begin a stretch of its own, and returns which.
    fn cut(&mut self, at: i32) -> usize {
        let next = self.steps.partition_point(|&(begin, _)| begin < at);
        if self.steps.get(next).is_none_or(|&(begin, _)| begin != at) {
            let used = next.checked_sub(1).map_or(0, |before| self.steps[before].1);
            self.steps.insert(next, (at, used));
        }
        next
    }

    /// Joins a stretch with the one before where both use the same.
    fn join(&mut self, at: usize) {
        if at > 0 && self.steps[at].1 == self.steps[at - 1].1 {
            self.steps.remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn use_adds_up_where_stretches_overlap() {
        let mut profile = Profile::new();
        profile.add(10, 20, 60);
        profile.add(15, 30, 60);
        assert_eq!(profile.blocked(0, 40, 100), Some(20));
        assert_eq!(profile.blocked(0, 15, 100), None);
        assert_eq!(profile.blocked(20, 30, 60), None);
        assert_eq!(profile.blocked(20, 31, 40), Some(30));
    }

    #[test]
    fn what_lies_end_to_end_is_one_stretch() {
        let mut profile = Profile::new();
        for day in [3, 0, 2, 1] {
            profile.add(day * 480, (day + 1) * 480, 100);
        }
        assert_eq!(profile.steps, [(i32::MIN, 0), (0, 100), (4 * 480, 0)]);
        assert_eq!(profile.blocked(0, 1, 0), Some(4 * 480));
    }

    #[test]
    fn the_way_past_a_stretch_goes_past_all_that_is_too_full() {
        let mut profile = Profile::new();
        profile.add(0, 10, 50);
        profile.add(10, 20, 100);
        assert_eq!(profile.blocked(5, 8, 40), Some(20));
        assert_eq!(profile.blocked(5, 8, 60), None);
    }
}
