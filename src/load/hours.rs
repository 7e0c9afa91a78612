//! Reads hours of the day: `"09:00-12:30"`.

use crate::diagnostic::Diagnostic;
use crate::load::value::Subject;
use crate::model::calendar::Interval;

/// Minutes of a day.
pub const DAY: u16 = 24 * 60;

/// Reads a stretch of the day. One that ends past midnight has its finish before its start.
pub fn interval(subject: &Subject, text: &str) -> Result<Interval, Box<Diagnostic>> {
    parse(text).ok_or_else(|| {
        subject
            .error("bad-hours", format!("`{text}` are no hours of a day"))
            .hint("write from and to: `09:00-12:30`")
            .into()
    })
}

fn parse(text: &str) -> Option<Interval> {
    let (start, finish) = text.split_once(['-', '–'])?;
    let finish = minute(finish)?;
    // A shift until 00:00 ends with the day.
    let interval = Interval { start: minute(start)?, finish: if finish == 0 { DAY } else { finish } };
    (interval.start != interval.finish && interval.start < DAY).then_some(interval)
}

fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour) || !digits(minute) || minute.len() != 2 || hour.len() > 2 {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (minute < 60).then_some(hour * 60 + minute).filter(|&minutes| minutes <= DAY)
}

/// Puts the intervals of one day in order and joins those that touch.
pub fn joined(mut intervals: Vec<Interval>) -> Vec<Interval> {
    intervals.sort_unstable();
    let mut out: Vec<Interval> = Vec::with_capacity(intervals.len());
    for interval in intervals {
        match out.last_mut() {
            Some(last) if interval.start <= last.finish => last.finish = last.finish.max(interval.finish),
            _ => out.push(interval),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read() {
        assert_eq!(parse("09:00-12:30"), Some(Interval { start: 540, finish: 750 }));
        assert_eq!(parse("22:00 - 06:00"), Some(Interval { start: 1320, finish: 360 }));
        assert_eq!(parse("0:00-24:00"), Some(Interval { start: 0, finish: 1440 }));
        for wrong in ["9-17", "09:00", "09:00-09:00", "24:00-25:00", "09:60-10:00", "+9:00-10:00", ""] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn touching_hours_are_joined() {
        let day = vec![Interval { start: 720, finish: 900 }, Interval { start: 540, finish: 720 }];
        assert_eq!(joined(day), [Interval { start: 540, finish: 900 }]);
    }
}
