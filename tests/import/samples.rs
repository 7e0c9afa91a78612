//! MSPDI files made for tests: small ones from the parts that matter, and one of any size.

/// Wraps parts of a file: the head beside the start, calendars, tasks, resources, assignments.
pub fn project(head: &str, calendars: &str, tasks: &str, resources: &str, assignments: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <Project xmlns=\"http://schemas.microsoft.com/project\">{head}<CalendarUID>1</CalendarUID>\
         <MinutesPerDay>480</MinutesPerDay><MinutesPerWeek>2400</MinutesPerWeek>\n\
         <Calendars>{calendars}</Calendars>\n<Tasks>\n{tasks}</Tasks>\n<Resources>{resources}</Resources>\n\
         <Assignments>{assignments}</Assignments></Project>\n"
    )
}

/// Returns a plan that starts on Monday, 5 January 2026.
pub fn plan(tasks: &str) -> String {
    project("<Title>Sample</Title><StartDate>2026-01-05T08:00:00</StartDate>", "", tasks, "", "")
}

/// Returns a task of some days; `rest` is any other elements.
pub fn task(uid: usize, name: &str, level: usize, days: usize, rest: &str) -> String {
    format!(
        "<Task><UID>{uid}</UID><ID>{uid}</ID><Name>{name}</Name><OutlineLevel>{level}</OutlineLevel>\
         <Duration>PT{}H0M0S</Duration><DurationFormat>7</DurationFormat>{rest}</Task>\n",
        days * 8
    )
}

/// Returns a link to a task that this one waits for.
pub fn after(uid: usize, kind: usize, lag: &str, format: usize) -> String {
    format!(
        "<PredecessorLink><PredecessorUID>{uid}</PredecessorUID><Type>{kind}</Type><CrossProject>0</CrossProject>\
         <LinkLag>{lag}</LinkLag><LagFormat>{format}</LagFormat></PredecessorLink>"
    )
}

/// Returns a plan of a number of tasks in phases of ten, each with the fields that MS Project writes.
pub fn large(tasks: usize) -> String {
    let zeros = ["Cost", "OvertimeCost", "RemainingCost", "ActualCost", "CV", "SV", "ACWP", "BCWS", "BCWP"];
    let spans = ["Work", "RegularWork", "OvertimeWork", "ActualWork", "RemainingWork", "ActualDuration"];
    let flags = [
        "Estimated",
        "Critical",
        "HideBar",
        "Rollup",
        "OverAllocated",
        "Recurring",
        "ExternalTask",
        "IsPublished",
    ];
    let mut filler: String = zeros.iter().map(|name| format!("<{name}>0</{name}>\n")).collect();
    filler.extend(spans.iter().map(|name| format!("<{name}>PT0H0M0S</{name}>\n")));
    filler.extend(flags.iter().map(|name| format!("<{name}>0</{name}>\n")));
    for name in ["Start", "Finish", "EarlyStart", "EarlyFinish", "LateStart", "LateFinish", "CreateDate"] {
        filler += &format!("<{name}>2026-01-05T08:00:00</{name}>\n");
    }
    let mut text = String::new();
    let mut assignments = String::new();
    for uid in 1..=tasks {
        if uid % 11 == 1 {
            text += &task(uid, &format!("Phase {}", uid / 11 + 1), 1, 0, &filler);
            continue;
        }
        let link = if uid % 11 > 2 { after(uid - 1, 1, "4800", 7) } else { String::new() };
        text += &task(uid, &format!("Work package {uid} of the plan"), 2, uid % 9 + 1, &(link + &filler));
        assignments += &format!(
            "<Assignment><UID>{uid}</UID><TaskUID>{uid}</TaskUID><ResourceUID>{}</ResourceUID><Units>1</Units>\
             <TimephasedData><Type>1</Type><Start>2026-01-05T08:00:00</Start><Unit>2</Unit><Value>PT8H0M0S</Value>\
             </TimephasedData></Assignment>\n",
            uid % 50 + 1
        );
    }
    let people: String = (1..=50)
        .map(|uid| format!("<Resource><UID>{uid}</UID><Name>Person {uid}</Name></Resource>\n"))
        .collect();
    project(
        "<Title>Large</Title><StartDate>2026-01-05T08:00:00</StartDate>",
        "",
        &text,
        &people,
        &assignments,
    )
}
