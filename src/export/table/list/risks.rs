//! Risks, what is done about them, and how they moved.

use crate::export::table::Sheet;
use crate::export::table::column::{boolean, count, date, decimal, money, percent, text};
use crate::export::table::sheet::rows;

pub const RISKS: Sheet = rows(
    "risks",
    "tables-risks",
    &["risks.items"],
    &[
        text("id", "Id"),
        text("title", "Title"),
        text("category", "Category").at("registered.category"),
        text("shared", "Shared name").at("registered.shared"),
        text("owner", "Owner"),
        text("status", "Status"),
        text("response", "Response").at("registered.response"),
        count("inherent.probability", "Probability before (1 to 5)").at("registered.inherent.probability"),
        count("inherent.impact", "Impact before (1 to 5)").at("registered.inherent.impact"),
        count("score", "Score before").means("probability times impact, before the response"),
        count("residual.probability", "Probability now (1 to 5)").at("registered.residual.probability"),
        count("residual.impact", "Impact now (1 to 5)").at("registered.residual.impact"),
        count("residual_score", "Score now").means("probability times impact, with the response"),
        text("band", "Band"),
        text("movement", "Movement").means("new, up, down or same"),
        date("raised", "Raised").at("registered.raised"),
        date("reviewed", "Reviewed").at("registered.reviewed"),
        date("closed", "Closed").at("registered.closed"),
        count("days_since_review", "Days since the review"),
        decimal("proximity_days", "Near in (days)"),
        percent("chance", "Chance").at("registered.chance"),
        money("cost.low", "Cost, low").at("registered.cost.low"),
        money("cost.likely", "Cost, likely").at("registered.cost.likely"),
        money("cost.high", "Cost, high").at("registered.cost.high"),
        decimal("delay.low", "Delay, low (working days)").at("registered.delay.low"),
        decimal("delay.likely", "Delay, likely (working days)").at("registered.delay.likely"),
        decimal("delay.high", "Delay, high (working days)").at("registered.delay.high"),
        money("exposure", "Exposure").means("chance times mean cost").summed(),
        percent("happened", "Happened in so many runs"),
        decimal("days_worth", "Worth (working days)")
            .means("how many working days earlier 8 in 10 runs would be done without it"),
        money("cost_worth", "Worth in money"),
        text("affects", "Affects").at("registered.affects"),
        text("cause", "Cause").at("registered.cause"),
        text("effect", "Effect").at("registered.effect"),
        text("trigger", "Trigger").at("registered.trigger"),
        text("fallback", "Fallback").at("registered.fallback"),
        text("tags", "Tags").at("registered.tags"),
        text("notes", "Notes").at("registered.notes"),
    ],
);

pub const ACTIONS: Sheet = rows(
    "risk_actions",
    "tables-risk-actions",
    &["risks.items", "registered.actions"],
    &[
        text("risk", "Risk").at("../id"),
        text("what", "What"),
        text("owner", "Owner").at("owner.name"),
        date("due", "Due"),
        boolean("done", "Done"),
        date("done_on", "Done on"),
    ],
);

pub const HISTORY: Sheet = rows(
    "risk_history",
    "tables-risk-history",
    &["risks.items", "registered.history"],
    &[
        text("risk", "Risk").at("../id"),
        date("date", "Date"),
        count("probability", "Probability (1 to 5)").at("position.probability"),
        count("impact", "Impact (1 to 5)").at("position.impact"),
    ],
);
