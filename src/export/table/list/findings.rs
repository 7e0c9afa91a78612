//! How the project stands, and what the rules find.

use crate::export::table::Sheet;
use crate::export::table::column::{count, date, decimal, text};
use crate::export::table::sheet::rows;

pub const HEALTH: Sheet = rows(
    "health",
    "tables-health",
    &["health.schedule|cost|scope|risk|quality|governance"],
    &[
        text("topic", "Topic").at("@key"),
        text("rag", "Status"),
        text("fact", "Fact"),
        text("measured", "Measured"),
        text("limit", "Limit"),
        text("why", "Because of the rules").at("why.rule"),
    ],
);

pub const FINDINGS: Sheet = rows(
    "findings",
    "tables-findings",
    &["findings"],
    &[
        text("rule", "Rule"),
        text("severity", "Severity"),
        text("text", "Finding"),
        text("record", "Record"),
        text("file", "File"),
        count("line", "Line"),
        text("silenced", "Silenced because"),
        date("silenced_until", "Silenced until"),
    ],
);

pub const PLAN_QUALITY: Sheet = rows(
    "plan_quality",
    "tables-plan-quality",
    &["plan_quality.points"],
    &[
        count("number", "Number"),
        text("rule", "Rule"),
        text("title", "Title"),
        text("verdict", "Verdict"),
        count("count", "Found"),
        count("of", "Of"),
        decimal("index", "Index"),
        decimal("part", "Part"),
        decimal("whole", "Whole"),
        text("limit", "Limit"),
        text("reason", "Reason"),
    ],
);

pub const CONFIDENCE: Sheet = rows(
    "confidence",
    "tables-confidence",
    &["confidence.parts"],
    &[
        text("part", "Part"),
        count("records", "Records"),
        date("newest", "Newest"),
        count("age_days", "Age (days)"),
        decimal("limit_days", "Limit (days)"),
        text("state", "State").means("fresh, stale or none"),
    ],
);
