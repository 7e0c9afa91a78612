//! One new type per kind of record: small integers, the index in the project's list of that kind.
//!
//! The readable id that people write stays on the record.

// Two dozen equal types of ten lines each: a macro says that they are equal. Marker types with a generic
// `Id<T>` would need the derives written by hand, since they would ask the same of `T`.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(u32);

        impl $name {
            pub const fn new(index: usize) -> $name {
                $name(index as u32)
            }

            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )+};
}

ids!(
    /// A phase, task or milestone.
    TaskId,
    RiskId,
    IssueId,
    DecisionId,
    ChangeId,
    /// A line of the budget.
    LineId,
    PersonId,
    ObjectiveId,
    VendorId,
    StakeholderId,
    CommunicationId,
    SuiteId,
    DefectsId,
    ReadinessId,
    SprintId,
    SignOffId,
    HandoverId,
    FollowUpId,
    LessonId,
    BaselineId,
    CalendarId,
    AudienceId,
);

/// Any record that has an id of its own in the one space of ids that a project has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum RecordId {
    Task(TaskId),
    Risk(RiskId),
    Issue(IssueId),
    Decision(DecisionId),
    Change(ChangeId),
    Line(LineId),
    Person(PersonId),
    Objective(ObjectiveId),
    Vendor(VendorId),
    Stakeholder(StakeholderId),
    Communication(CommunicationId),
    Suite(SuiteId),
    Defects(DefectsId),
    Readiness(ReadinessId),
    Sprint(SprintId),
    SignOff(SignOffId),
    Handover(HandoverId),
    FollowUp(FollowUpId),
    Lesson(LessonId),
}
