//! Colour roles as palette slots of Plotters; the theme gives each class its paint.
//!
//! Plotters only carries colours through its elements. A role travels as the colour (254, 0, slot), and
//! the backend writes the class of the slot.

use crate::chart::{Standing, Tone};
use plotters::style::Color;
use plotters_backend::BackendColor;

/// A kind of mark or text that the theme paints.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    Bar,
    BarRest,
    Crit,
    CritRest,
    Finished,
    Summary,
    Base,
    BaseLine,
    Float,
    FloatEnd,
    Link,
    LinkHead,
    CritLink,
    CritLinkHead,
    Milestone,
    CritMilestone,
    BaseMilestone,
    DoneMilestone,
    Slip,
    SlipHead,
    Today,
    TodayBox,
    TodayText,
    Past,
    Freeze,
    GroupRow,
    RowLine,
    Grid,
    Axis,
    LinePlanned,
    LineSpent,
    LineEarned,
    LineForecast,
    Range,
    Limit,
    Point,
    PointEarned,
    PointPlanned,
    FillSpent,
    FillCommitted,
    FillAccent,
    FillRest,
    FillLight,
    FillBad,
    FillWarn,
    ForecastBox,
    Tick,
    Cell0,
    Cell1,
    Cell2,
    Cell3,
    Cell4,
    CellLine,
    Marker,
    MarkerText,
    Ghost,
    Move,
    MoveHead,
    Text,
    Ink,
    Faint,
    Strong,
    BadText,
    WarnText,
    GoodText,
    AccentText,
    CritText,
}

/// The class of each role, in the order of the roles.
const CLASSES: [(Role, &str); 67] = [
    (Role::Bar, "bar"),
    (Role::BarRest, "bar-r"),
    (Role::Crit, "crit"),
    (Role::CritRest, "crit-r"),
    (Role::Finished, "fin"),
    (Role::Summary, "sum"),
    (Role::Base, "base"),
    (Role::BaseLine, "basel"),
    (Role::Float, "float"),
    (Role::FloatEnd, "floatc"),
    (Role::Link, "dep"),
    (Role::LinkHead, "depa"),
    (Role::CritLink, "depc"),
    (Role::CritLinkHead, "depca"),
    (Role::Milestone, "ms"),
    (Role::CritMilestone, "msc"),
    (Role::BaseMilestone, "msb"),
    (Role::DoneMilestone, "msd"),
    (Role::Slip, "slip"),
    (Role::SlipHead, "slipa"),
    (Role::Today, "today"),
    (Role::TodayBox, "todayb"),
    (Role::TodayText, "todayt"),
    (Role::Past, "past"),
    (Role::Freeze, "freeze"),
    (Role::GroupRow, "grp"),
    (Role::RowLine, "rowl"),
    (Role::Grid, "gr"),
    (Role::Axis, "ax"),
    (Role::LinePlanned, "ln-plan"),
    (Role::LineSpent, "ln-act"),
    (Role::LineEarned, "ln-ev"),
    (Role::LineForecast, "ln-fc"),
    (Role::Range, "band"),
    (Role::Limit, "limit"),
    (Role::Point, "pt"),
    (Role::PointEarned, "pt-ev"),
    (Role::PointPlanned, "pt-plan"),
    (Role::FillSpent, "fill-act"),
    (Role::FillCommitted, "fill-plan"),
    (Role::FillAccent, "fill-acc"),
    (Role::FillRest, "fill-rest"),
    (Role::FillLight, "fill-line"),
    (Role::FillBad, "fill-bad"),
    (Role::FillWarn, "fill-warn"),
    (Role::ForecastBox, "out-fc"),
    (Role::Tick, "tick"),
    (Role::Cell0, "h0"),
    (Role::Cell1, "h1"),
    (Role::Cell2, "h2"),
    (Role::Cell3, "h3"),
    (Role::Cell4, "h4"),
    (Role::CellLine, "hl"),
    (Role::Marker, "mk"),
    (Role::MarkerText, "mkt"),
    (Role::Ghost, "gh"),
    (Role::Move, "mv"),
    (Role::MoveHead, "mva"),
    (Role::Text, ""),
    (Role::Ink, "t1"),
    (Role::Faint, "t3"),
    (Role::Strong, "tb"),
    (Role::BadText, "tbad"),
    (Role::WarnText, "twarn"),
    (Role::GoodText, "tok"),
    (Role::AccentText, "tacc"),
    (Role::CritText, "tcrit"),
];

impl Role {
    /// Returns the role that a colour stands for, or none where the colour is a real one.
    pub fn of(color: BackendColor) -> Option<Role> {
        let (mark, zero, slot) = color.rgb;
        (mark == 0xFE && zero == 0).then(|| CLASSES.get(slot as usize).map(|(role, _)| *role)).flatten()
    }

    /// Returns the class that the theme paints.
    pub fn class(self) -> &'static str {
        CLASSES[self as usize].1
    }

    /// Returns whether text of this role is set in bold, which makes it wider.
    pub fn is_bold(self) -> bool {
        use Role::{AccentText, BadText, CritText, GoodText, MarkerText, Strong, TodayText, WarnText};
        matches!(
            self,
            AccentText | BadText | CritText | GoodText | MarkerText | Strong | TodayText | WarnText
        )
    }

    /// Returns the role of the cells of a level, 0 to 4.
    pub fn cell(level: u8) -> Role {
        [Role::Cell0, Role::Cell1, Role::Cell2, Role::Cell3, Role::Cell4][level.min(4) as usize]
    }
}

impl Color for Role {
    fn to_backend_color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: (0xFE, 0, *self as u8) }
    }
}

impl From<Tone> for Role {
    fn from(tone: Tone) -> Role {
        match tone {
            Tone::Plain => Role::Text,
            Tone::Good => Role::GoodText,
            Tone::Warn => Role::WarnText,
            Tone::Bad => Role::BadText,
        }
    }
}

impl Standing {
    /// Returns the name in the symbol's id and in the class.
    pub(in crate::chart) fn key(self) -> &'static str {
        match self {
            Standing::Ok => "ok",
            Standing::Warn => "warn",
            Standing::Bad => "bad",
            Standing::Done => "done",
            Standing::NotStarted => "none",
            Standing::Hold => "hold",
            Standing::Unknown => "unknown",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_survives_the_way_through_a_colour() {
        for (slot, (role, _)) in CLASSES.iter().enumerate() {
            assert_eq!(*role as usize, slot);
            assert_eq!(Role::of(role.to_backend_color()), Some(*role));
        }
        assert_eq!(Role::of(BackendColor { alpha: 1.0, rgb: (1, 2, 3) }), None);
    }
}
