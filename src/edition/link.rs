//! Dependencies between tasks that an audience may see.

use crate::edition::policy::Clearance;
use crate::model;
use crate::units::locale::Locale;
use crate::units::{Duration, Percent};
use serde::Serialize;

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Link {
    /// The place of the predecessor in the edition's list of tasks.
    pub from: usize,
    pub kind: LinkKind,
    /// `+ 2d`, `- 1w`, or empty.
    pub lag: String,
    /// The same, as a value.
    #[serde(skip)]
    pub wait: Wait,
}

/// How long a link waits, or with `lead` how far its ends overlap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wait {
    pub amount: WaitAmount,
    pub lead: bool,
}

impl Wait {
    pub fn is_none(self) -> bool {
        match self.amount {
            WaitAmount::Time(length) => length.is_zero(),
            WaitAmount::Share(share) => share == Percent::of_share(0.0),
        }
    }

    /// Returns how long it is, without its direction: `16 weeks`, `50 %`.
    pub fn words(self, locale: Locale) -> String {
        match self.amount {
            WaitAmount::Time(length) => locale.duration(length),
            WaitAmount::Share(share) => locale.percent(share),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WaitAmount {
    /// Working time in the successor's calendar, or elapsed time.
    Time(Duration),
    /// A share of the predecessor's duration.
    Share(Percent),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum LinkKind {
    #[serde(rename = "FS")]
    FinishToStart,
    #[serde(rename = "SS")]
    StartToStart,
    #[serde(rename = "FF")]
    FinishToFinish,
    #[serde(rename = "SF")]
    StartToFinish,
}

/// Clears a link; one from a task that is left out is none.
pub fn clear(link: model::link::Link, clearance: &Clearance) -> Option<Link> {
    let model::link::Link { from, kind, lag } = link;
    Some(Link {
        from: clearance.bar(from)?,
        kind: clear_kind(kind),
        lag: lag_text(lag),
        wait: clear_lag(lag),
    })
}

fn clear_lag(lag: model::link::Lag) -> Wait {
    let model::link::Lag { amount, lead } = lag;
    let amount = match amount {
        model::link::LagAmount::Time(duration) => WaitAmount::Time(duration),
        model::link::LagAmount::Share(share) => WaitAmount::Share(share),
    };
    Wait { amount, lead }
}

pub fn clear_kind(kind: model::link::LinkKind) -> LinkKind {
    match kind {
        model::link::LinkKind::FinishToStart => LinkKind::FinishToStart,
        model::link::LinkKind::StartToStart => LinkKind::StartToStart,
        model::link::LinkKind::FinishToFinish => LinkKind::FinishToFinish,
        model::link::LinkKind::StartToFinish => LinkKind::StartToFinish,
    }
}

fn lag_text(lag: model::link::Lag) -> String {
    if lag.is_none() {
        return String::new();
    }
    let model::link::Lag { amount, lead } = lag;
    let sign = if lead { '-' } else { '+' };
    match amount {
        model::link::LagAmount::Time(duration) => format!("{sign} {duration}"),
        model::link::LagAmount::Share(share) => format!("{sign} {share}%"),
    }
}
