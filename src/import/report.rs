//! What an import says: what it could not carry, what it carried in another way, and what it assumed.

/// How serious a remark is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Weight {
    /// It is in the file and not in the project.
    Lost,
    /// It is in the project in another form, and dates may differ by hours.
    Changed,
    /// Nothing is missing; somebody may want to know.
    Noted,
}

/// One remark, with how often it was made and of what.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remark {
    pub weight: Weight,
    pub text: String,
    pub count: usize,
    /// The first few of those it was made of.
    pub examples: Vec<String>,
}

/// All remarks of an import, in the order in which they first came up.
#[derive(Clone, Default, Debug)]
pub struct Report {
    pub remarks: Vec<Remark>,
}

/// So many examples are named of each remark.
const EXAMPLES: usize = 3;

impl Report {
    /// Makes a remark, or counts it once more.
    pub fn add(&mut self, weight: Weight, text: impl Into<String>, example: impl Into<String>) {
        let text = text.into();
        let example = example.into();
        let index = match self.remarks.iter().position(|remark| remark.text == text) {
            Some(index) => index,
            None => {
                self.remarks.push(Remark { weight, text, count: 0, examples: Vec::new() });
                self.remarks.len() - 1
            }
        };
        let remark = &mut self.remarks[index];
        remark.count += 1;
        if remark.examples.len() < EXAMPLES && !example.is_empty() && !remark.examples.contains(&example) {
            remark.examples.push(example);
        }
    }

    /// Notes that something is not in the project.
    pub fn lost(&mut self, text: impl Into<String>, example: impl Into<String>) {
        self.add(Weight::Lost, text, example);
    }

    /// Notes that something is in the project in another form.
    pub fn changed(&mut self, text: impl Into<String>, example: impl Into<String>) {
        self.add(Weight::Changed, text, example);
    }

    /// Notes what somebody may want to know.
    pub fn noted(&mut self, text: impl Into<String>, example: impl Into<String>) {
        self.add(Weight::Noted, text, example);
    }

    /// Returns the report as lines, the losses first.
    pub fn lines(&self) -> Vec<String> {
        let mut remarks: Vec<&Remark> = self.remarks.iter().collect();
        remarks.sort_by_key(|remark| remark.weight);
        remarks.into_iter().map(line).collect()
    }
}

fn line(remark: &Remark) -> String {
    let head = match remark.weight {
        Weight::Lost => "not carried",
        Weight::Changed => "carried differently",
        Weight::Noted => "note",
    };
    let count = if remark.count > 1 { format!(" ({} times)", remark.count) } else { String::new() };
    if remark.examples.is_empty() {
        return format!("{head}: {}{count}", remark.text);
    }
    let more = if remark.count > remark.examples.len() { ", …" } else { "" };
    format!("{head}: {}{count}: {}{more}", remark.text, remark.examples.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_are_counted_with_a_few_examples() {
        let mut report = Report::default();
        report.noted("a note", "");
        for name in ["`a`", "`b`", "`c`", "`d`"] {
            report.lost("splits", name);
        }
        assert_eq!(report.lines(), ["not carried: splits (4 times): `a`, `b`, `c`, …", "note: a note"]);
    }
}
