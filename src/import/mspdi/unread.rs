//! What stands in the file and is not taken over: counted by its name, unless MS Project computes it or
//! only uses it for its own screens.

use crate::import::mspdi::xml::Node;
use crate::import::report::Report;
use std::collections::BTreeMap;

/// Fields that are left out, with how often and what they held first.
#[derive(Clone, Default, Debug)]
pub struct Unread {
    fields: BTreeMap<String, (usize, String)>,
    wrong: BTreeMap<String, (usize, String)>,
}

/// Computed from other fields, or about how MS Project shows or saves things.
const COMPUTED: &[&str] = &[
    // Of tasks.
    "GUID",
    "Guid",
    "Type",
    "EffortDriven",
    "Estimated",
    "WBS",
    "WBSLevel",
    "CreateDate",
    "Created",
    "Critical",
    "EarlyStart",
    "EarlyFinish",
    "LateStart",
    "LateFinish",
    "StartVariance",
    "FinishVariance",
    "WorkVariance",
    "FreeSlack",
    "TotalSlack",
    "StartSlack",
    "FinishSlack",
    "CV",
    "SV",
    "VAC",
    "CPI",
    "SPI",
    "ACWP",
    "BCWS",
    "BCWP",
    "FixedCostAccrual",
    "OverAllocated",
    "ResumeValid",
    "Recurring",
    "IsSubproject",
    "IsSubprojectReadOnly",
    "ExternalTaskProject",
    "ActualDuration",
    "RemainingCost",
    "RemainingWork",
    "PercentWorkComplete",
    "RegularWork",
    "OvertimeWork",
    "ActualOvertimeWork",
    "RemainingOvertimeWork",
    "LevelAssignments",
    "LevelingCanSplit",
    "LevelingDelayFormat",
    "PreLeveledStart",
    "PreLeveledFinish",
    "EarnedValueMethod",
    "HideBar",
    "Rollup",
    "DisplayAsSummary",
    "DisplayOnTimeline",
    "IsPublished",
    "StatusManager",
    "CommitmentType",
    "CommitmentStart",
    "CommitmentFinish",
    "IgnoreWarnings",
    "TimephasedData",
    "ManualDuration",
    "StartText",
    "FinishText",
    "DurationText",
    "PathDrivingPredecessor",
    "PathPredecessor",
    "PathDrivenSuccessor",
    "PathSuccessor",
    "IsRolledUp",
    "UnassignedWork",
    "CostVariance",
    "DurationVariance",
    // Of resources.
    "Initials",
    "AccrueAt",
    "OverTime",
    "Work",
    "ActualWork",
    "Cost",
    "ActualCost",
    "Start",
    "Finish",
    "CanLevel",
    "PeakUnits",
    "StandardRateFormat",
    "OvertimeRateFormat",
    "Overallocated",
    "BookingType",
    "IsEnterprise",
    "IsInactive",
    "IsGeneric",
    "CreationDate",
    "Phonetics",
    "NTAccount",
    "WindowsUserAccount",
    "Workgroup",
    "WorkGroup",
    "AssnOwner",
    "AssnOwnerGuid",
    "IsBudget",
    "IsCostResource",
    "ResourceSummary",
    "TeamAssignmentPool",
    "AvailableFrom",
    "AvailableTo",
    "ActiveDirectoryGUID",
    "Rates",
    "Cost1",
    "ActualOvertimeCost",
    "OvertimeCost",
    "RemainingOvertimeCost",
];

/// So many fields are named in a report.
const FIELDS_MOST: usize = 40;

/// Values that say nothing.
const EMPTY: &[&str] = &["", "0", "0.00", "false", "-1", "NA", "PT0H0M0S", "0.0"];

impl Unread {
    /// Notes a field that is not taken over, if it says anything.
    pub fn note(&mut self, kind: &str, part: &Node) {
        if COMPUTED.contains(&part.name) {
            return;
        }
        let value = part.value();
        if part.parts.is_empty() && EMPTY.contains(&value) {
            return;
        }
        let name = match part.name {
            "ExtendedAttribute" => "custom fields".to_string(),
            "OutlineCode" => "outline codes".to_string(),
            name => format!("`{kind}/{}`", clean(name)),
        };
        let entry = self.fields.entry(name).or_insert_with(|| (0, clean(value)));
        entry.0 += 1;
    }

    /// Hands a value on, and notes where there is a text that could not be understood.
    pub fn known<T>(&mut self, kind: &str, part: &Node, value: Option<T>) -> Option<T> {
        let text = part.value();
        if value.is_none() && !matches!(text, "" | "NA") {
            let name = format!("`{kind}/{}`", part.name);
            self.wrong.entry(name).or_insert_with(|| (0, clean(text))).0 += 1;
        }
        value
    }

    /// Notes a part of which nothing could be understood, by what it is called.
    pub fn damaged(&mut self, kind: &str, part: &Node) {
        let name = format!("`{kind}/{}`", clean(part.name));
        let example = clean(part.get("Name").unwrap_or(part.name));
        self.wrong.entry(name).or_insert_with(|| (0, example)).0 += 1;
    }

    /// Adds what was left out to a report.
    pub fn tell(&self, report: &mut Report) {
        for (name, (count, value)) in &self.wrong {
            report.lost(format!("{name} that cannot be read, {}", times(*count)), format!("`{value}`"));
        }
        if self.fields.len() > FIELDS_MOST {
            let more = self.fields.len() - FIELDS_MOST;
            report.lost(format!("{more} more kinds of fields than those named here"), "");
        }
        for (name, (count, value)) in self.fields.iter().take(FIELDS_MOST) {
            let example = if value.is_empty() { String::new() } else { format!("such as `{value}`") };
            report.lost(format!("{name}, {}", times(*count)), example);
        }
    }
}

fn times(count: usize) -> String {
    if count == 1 { "once".to_string() } else { format!("{count} times") }
}

/// Returns the beginning of a text in one line.
fn clean(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'");
    crate::units::text::shorten(&line, 40)
}
