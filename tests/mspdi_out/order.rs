//! The order of elements in the published schema, mspdi_pj12.xsd: MS Project refuses a file in any other.
//! Project 2010 added `Active` and `Manual` behind the name, and the manual dates behind the duration.

use crate::mspdi_out::tree::Element;
use milepost::pipeline::Asked;

const PROJECT: &str = "SaveVersion UID Name Title Subject Category Company Manager Author CreationDate Revision \
    LastSaved ScheduleFromStart StartDate FinishDate FYStartDate CriticalSlackLimit CurrencyDigits CurrencySymbol \
    CurrencyCode CurrencySymbolPosition CalendarUID DefaultStartTime DefaultFinishTime MinutesPerDay MinutesPerWeek \
    DaysPerMonth DefaultTaskType DefaultFixedCostAccrual DefaultStandardRate DefaultOvertimeRate DurationFormat \
    WorkFormat EditableActualCosts HonorConstraints EarnedValueMethod InsertedProjectsLikeSummary \
    MultipleCriticalPaths NewTasksEffortDriven NewTasksEstimated SplitsInProgressTasks SpreadActualCost \
    SpreadPercentComplete TaskUpdatesResource FiscalYearStart WeekStartDay MoveCompletedEndsBack \
    MoveRemainingStartsBack MoveRemainingStartsForward MoveCompletedEndsForward BaselineForEarnedValue \
    AutoAddNewResourcesAndTasks StatusDate CurrentDate Calendars Tasks Resources Assignments";
const TASK: &str = "UID ID Name Active Manual Type IsNull CreateDate Contact WBS WBSLevel OutlineNumber OutlineLevel \
    Priority Start Finish Duration ManualStart ManualFinish ManualDuration DurationFormat Work Stop Resume ResumeValid \
    EffortDriven Recurring OverAllocated Estimated Milestone Summary Critical IsSubproject IsSubprojectReadOnly \
    SubprojectName ExternalTask ExternalTaskProject EarlyStart EarlyFinish LateStart LateFinish StartVariance \
    FinishVariance WorkVariance FreeSlack TotalSlack FixedCost FixedCostAccrual PercentComplete PercentWorkComplete \
    Cost OvertimeCost OvertimeWork ActualStart ActualFinish ActualDuration ActualCost ActualOvertimeCost ActualWork \
    ActualOvertimeWork RegularWork RemainingDuration RemainingCost RemainingWork RemainingOvertimeCost \
    RemainingOvertimeWork ACWP CV ConstraintType CalendarUID ConstraintDate Deadline LevelAssignments \
    LevelingCanSplit LevelingDelay LevelingDelayFormat PreLeveledStart PreLeveledFinish Hyperlink HyperlinkAddress \
    HyperlinkSubAddress IgnoreResourceCalendar Notes HideBar Rollup BCWS BCWP PhysicalPercentComplete \
    EarnedValueMethod PredecessorLink ActualWorkProtected ActualOvertimeWorkProtected ExtendedAttribute Baseline";
const LINK: &str = "PredecessorUID Type CrossProject CrossProjectName LinkLag LagFormat";
const BASELINE: &str =
    "TimephasedData Number Interim Start Finish Duration DurationFormat EstimatedDuration Work Cost";
const CALENDAR: &str =
    "UID Name IsBaseCalendar IsBaselineCalendar BaseCalendarUID WeekDays Exceptions WorkWeeks";
const WEEKDAY: &str = "DayType DayWorking TimePeriod WorkingTimes";
const EXCEPTION: &str = "EnteredByOccurrences TimePeriod Occurrences Name Type Period DaysOfWeek MonthItem \
    MonthPosition Month MonthDay DayWorking WorkingTimes";
const RESOURCE: &str = "UID ID Name Type IsNull Initials Phonetics NTAccount MaterialLabel Code Group WorkGroup \
    EmailAddress Hyperlink HyperlinkAddress HyperlinkSubAddress MaxUnits PeakUnits OverAllocated AvailableFrom \
    AvailableTo Start Finish CanLevel AccrueAt Work RegularWork OvertimeWork ActualWork RemainingWork \
    ActualOvertimeWork RemainingOvertimeWork PercentWorkComplete StandardRate StandardRateFormat Cost OvertimeRate \
    OvertimeRateFormat OvertimeCost CostPerUse ActualCost ActualOvertimeCost RemainingCost RemainingOvertimeCost \
    WorkVariance CostVariance SV CV ACWP CalendarUID Notes BCWS BCWP IsGeneric IsInactive";
const ASSIGNMENT: &str = "UID TaskUID ResourceUID PercentWorkComplete ActualCost ActualFinish ActualOvertimeCost \
    ActualOvertimeWork ActualStart ActualWork ACWP Confirmed Cost CostRateTable CostVariance CV Delay Finish \
    FinishVariance Hyperlink HyperlinkAddress HyperlinkSubAddress WorkVariance HasFixedRateUnits FixedMaterial \
    LevelingDelay LevelingDelayFormat LinkedFields Milestone Notes Overallocated OvertimeCost OvertimeWork \
    PeakUnits RegularWork RemainingCost RemainingOvertimeCost RemainingOvertimeWork RemainingWork ResponsePending \
    Start Stop Resume StartVariance Summary SV Units UpdateNeeded VAC Work";

/// Tells what stands where it may not stand, in an element and all below it.
fn faults(element: &Element, faults: &mut Vec<String>) {
    let order = match element.name.as_str() {
        "Project" => PROJECT,
        "Calendars" => "Calendar",
        "Calendar" => CALENDAR,
        "WeekDays" => "WeekDay",
        "WeekDay" => WEEKDAY,
        "Exceptions" => "Exception",
        "Exception" => EXCEPTION,
        "TimePeriod" => "FromDate ToDate",
        "WorkingTimes" => "WorkingTime",
        "WorkingTime" => "FromTime ToTime",
        "Tasks" => "Task",
        "Task" => TASK,
        "PredecessorLink" => LINK,
        "Baseline" => BASELINE,
        "Resources" => "Resource",
        "Resource" => RESOURCE,
        "Assignments" => "Assignment",
        "Assignment" => ASSIGNMENT,
        _ => "",
    };
    let mut rest = order.split_whitespace().peekable();
    for child in &element.inside {
        while rest.peek().is_some_and(|next| *next != child.name) {
            rest.next();
        }
        if rest.peek().is_none() {
            faults.push(format!("{} in {}", child.name, element.name));
        }
    }
    element.inside.iter().for_each(|child| self::faults(child, faults));
}

#[test]
fn every_element_stands_where_the_schema_wants_it() {
    let folder = milepost::io::disk::read(
        std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/example-project")),
        std::path::Path::new("nowhere"),
    );
    let sources = folder.unwrap().sources;
    let outcome = super::export(&sources, Asked::Widest);
    let root = Element::read(&outcome.mspdi.unwrap().text);
    let mut found = Vec::new();
    faults(&root, &mut found);
    assert_eq!(found, Vec::<String>::new());
    for (list, item) in [("Tasks", "Task"), ("Resources", "Resource"), ("Assignments", "Assignment")] {
        assert!(root.listed(list, item).count() > 5, "{list}");
    }
}

#[test]
fn the_same_project_gives_the_same_bytes() {
    let text = || {
        let files = super::office::OFFICE.iter().copied();
        let sources = milepost::source::Sources::from_texts(files);
        super::export(&sources, Asked::Widest).mspdi.unwrap().text
    };
    assert_eq!(text(), text());
}
