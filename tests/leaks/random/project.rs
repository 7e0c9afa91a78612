//! Makes the files of a project with every register, for one reader.

use super::{Random, Reader};
use std::fmt::Write;

/// To whom a record says that it is visible.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    None,
    Inner,
    Named,
}

pub struct Project<'a> {
    pub random: Random,
    pub reader: &'a Reader,
    /// Whether it is the one with other hidden values.
    pub other: bool,
    pub count: usize,
}

impl Project<'_> {
    /// Returns a word of its own: one that begins with `zq` where the reader may not see it.
    fn word(&mut self, shown: bool) -> String {
        self.count += 1;
        let mut number = self.count;
        let mut word = if shown { "vy".to_string() } else { "zq".to_string() };
        for _ in 0..4 {
            word.push(b"bcdfghjkmnprstwx"[number % 16] as char);
            number /= 16;
        }
        if !shown && self.other {
            word += "longerthanbefore";
        }
        word
    }

    fn amount(&mut self, shown: bool) -> usize {
        let amount = 1000 + self.random.below(5000);
        if !shown && self.other { amount * 37 + 11 } else { amount }
    }

    fn mark(&mut self) -> Mark {
        [Mark::None, Mark::None, Mark::Inner, Mark::Named][self.random.below(4)]
    }

    fn visible(&self, mark: Mark) -> String {
        match mark {
            Mark::None => String::new(),
            Mark::Inner => "visible = [\"inner\"]\n".to_string(),
            Mark::Named => format!("visible = [\"inner\", \"{}\"]\n", self.reader.id),
        }
    }

    /// Tells whether the reader sees a record of a register with a mark; `part` is whether it is what some readers get.
    fn sees(&self, what: &str, mark: Mark, part: bool) -> bool {
        let named = match self.reader.cell(what) {
            'y' => true,
            '-' => false,
            _ => part || mark == Mark::Named,
        };
        self.reader.gets(what) && mark != Mark::Inner && named
    }

    /// Returns the keys that every record has.
    fn common(&mut self, mark: Mark, shown: bool, people: &[String]) -> String {
        let notes = shown && self.reader.gets("notes");
        let contacts = shown && self.reader.gets("contacts");
        let owner = &people[self.random.below(people.len())];
        format!(
            "owner = \"{owner}\"\ntags = [\"{}\"]\nnotes = \"{} is a note\"\nlinks = [{{ text = \"{}\", url = \"mailto:{}@example.com\" }}]\n{}",
            self.word(shown),
            self.word(notes),
            self.word(contacts),
            self.word(contacts),
            self.visible(mark)
        )
    }

    /// Returns a text of some paragraphs, with a part that is for others, and with references to everything so far.
    fn text(&mut self, shown: bool, ids: &[String]) -> String {
        let mut text = self.word(shown);
        for _ in 0..2 {
            write!(text, " after [[{}]]", ids[self.random.below(ids.len())]).unwrap();
        }
        let (secret, open) = (self.word(false), self.word(shown));
        write!(
            text,
            "\n\n::: visible inner\n{secret}\n:::\n\n::: visible inner {}\n{open}\n:::\n",
            self.reader.id
        )
        .unwrap();
        text
    }

    #[allow(clippy::too_many_lines)] // A register after the other.
    pub fn files(mut self) -> Vec<(String, String)> {
        let reader = self.reader;
        let (mut ids, mut files) = (Vec::<String>::new(), Vec::<(String, String)>::new());
        let names = reader.gets("people");

        let (mut people, mut toml) = (Vec::new(), String::new());
        for _ in 0..3 {
            let mark = self.mark();
            let shown = self.sees("people", mark, true) && !reader.roles;
            let (id, name) = (self.word(shown), self.word(shown));
            // A role is said where people are.
            let (role, firm) = (self.word(names), self.word(shown));
            let contact = self.word(shown && reader.gets("contacts"));
            let visible = self.visible(mark);
            writeln!(toml, "[[person]]\nid = \"{id}\"\nname = \"{name} surname\"\nrole = \"{role}\"\norganisation = \"{firm}\"\nlinks = [{{ url = \"https://example.com/{contact}\" }}]\n{visible}").unwrap();
            people.push(id.clone());
            ids.push(id);
        }
        files.push(("people.toml".into(), toml));

        let mut toml = String::new();
        for (place, id) in ["acme", "bolt"].into_iter().enumerate() {
            let shown = self.sees("vendors", Mark::None, place == 0);
            let id = if place == 0 { id.to_string() } else { self.word(shown) };
            let (name, contact) = (self.word(shown), self.word(shown && reader.gets("contacts")));
            let value = self.amount(shown && (place == 0 && reader.reads_contract() || reader.gets("money")));
            let text = self.word(shown);
            let common = self.common(Mark::None, shown, &people);
            writeln!(toml, "[[vendor]]\nid = \"{id}\"\nname = \"{name}\"\ncontact = \"{contact}\"\ncontract_value = {value}\nservice = \"{text}\"\ncommitments = [{{ what = \"{text}\", due = 2026-12-01 }}]\n{common}").unwrap();
            ids.push(id);
        }
        let bolt = ids[ids.len() - 1].clone();
        files.push(("vendors.toml".into(), toml));

        let money = reader.gets("budget") && reader.gets("money");
        let (mut lines, mut toml, mut ledger) =
            (Vec::new(), String::new(), "date,line,amount,kind,supplier,reference,note\n".to_string());
        for _ in 0..3 {
            let mark = self.mark();
            let shown = self.sees("budget", mark, false) && money;
            let (id, name) = (self.word(shown), self.word(shown));
            let (category, amount) = (self.word(shown), self.amount(shown));
            let common = self.common(mark, shown, &people);
            writeln!(toml, "[[line]]\nid = \"{id}\"\nname = \"{name}\"\ncategory = \"{category}\"\namount = {amount}\nspread = {{ from = 2026-10-01, to = 2026-12-31 }}\n{common}").unwrap();
            // Of an order the vendor reads what stands on its own paper.
            let is_own = self.random.one_in(2);
            let told = shown || is_own && reader.reads_orders() && mark != Mark::Inner;
            let supplier = if is_own { "acme".to_string() } else { self.word(shown) };
            let note = self.word(shown && reader.gets("notes"));
            let (reference, amount) = (self.word(told), self.amount(told));
            writeln!(ledger, "2026-10-20,{id},{amount},actual,{supplier},{reference},{note}").unwrap();
            lines.push(id.clone());
            ids.push(id);
        }
        let reserve = self.amount(money);
        writeln!(toml, "[contingency]\namount = {reserve}").unwrap();
        files.push(("budget.toml".into(), toml));
        files.push(("actuals.csv".into(), ledger));

        let (mut tasks, mut toml, mut phases) = (Vec::new(), String::new(), Vec::new());
        for _ in 0..2 {
            let mark = self.mark();
            let shown = self.sees("plan", mark, false);
            let (id, name) = (self.word(shown), self.word(shown));
            let common = self.common(mark, shown, &people);
            writeln!(toml, "[[phase]]\nid = \"{id}\"\nname = \"{name}\"\n{common}").unwrap();
            phases.push((id.clone(), mark));
            ids.push(id);
        }
        for place in 0..8 {
            let mark = self.mark();
            let (phase, above) = phases[self.random.below(2)].clone();
            let own = place < 6 && self.random.one_in(2);
            let is_named = mark == Mark::Named || above == Mark::Named;
            let open = mark != Mark::Inner && above != Mark::Inner;
            let shown = open
                && reader.gets("plan")
                && (reader.cell("plan") == 'y' || reader.cell("plan") == 'o' && (own || is_named));
            let told = open
                && (reader.like == Some(3) || matches!(reader.like, None | Some(1)) && reader.gets("plan"));
            let (id, name) = (self.word(shown), self.word(shown));
            let kind = if place < 6 { "task" } else { "milestone" };
            let (stream, site) = (self.word(shown), self.word(shown || told));
            let (happens, to_do) = (self.text(told, &ids), self.word(told));
            write!(toml, "[[{kind}]]\nid = \"{id}\"\nname = \"{name}\"\nphase = \"{phase}\"\nworkstream = \"{stream}\"\nsite = \"{site}\"\nusers = {{ what_happens = \"\"\"\n{happens}\"\"\", what_to_do = \"{to_do}\" }}\n").unwrap();
            let common = self.common(mark, shown, &people);
            toml += &common;
            if let Some(from) = tasks.last() {
                writeln!(toml, "after = [\"{from}\"]").unwrap();
            }
            let (deliverable, acceptance) = (self.word(shown), self.word(shown));
            writeln!(toml, "deliverable = \"{deliverable}\"\nacceptance = [\"{acceptance}\"]").unwrap();
            let line = &lines[self.random.below(lines.len())];
            if place < 6 {
                let (supplier, cost) =
                    (if own { "acme" } else { &bolt }, self.amount(shown && reader.gets("money")));
                let person = &people[self.random.below(people.len())];
                let days = 1 + self.random.below(9);
                let (why, outage, back, affects) =
                    (self.word(shown), self.random.one_in(3), self.word(shown), self.word(shown));
                writeln!(toml, "duration = \"{days}d\"\nvendor = \"{supplier}\"\nassign = [\"{person} 50%\"]\ncost = {cost}\nline = \"{line}\"\nblocked = {{ since = 2026-11-02, why = \"{why}\" }}").unwrap();
                // Some of the work has begun, and some is over; of some it is not known how long it takes.
                if place < 3 && self.random.one_in(2) {
                    let day = 2 + self.random.below(4);
                    match self.random.below(3) {
                        0 => writeln!(toml, "started = 2026-11-0{day}\nfinished = 2026-11-1{}", day - 2),
                        done => writeln!(toml, "started = 2026-11-0{day}\nprogress = {}", done * 30),
                    }
                    .unwrap();
                } else if self.random.one_in(2) {
                    writeln!(
                        toml,
                        "estimate = {{ low = \"{days}d\", likely = \"{}d\", high = \"{}d\" }}",
                        days,
                        days + 9
                    )
                    .unwrap();
                }
                if outage {
                    writeln!(toml, "outage = {{ from = 2026-12-04T18:00:00, to = 2026-12-05T08:00:00, affects = [\"{affects}\"], rollback = \"{back}\" }}").unwrap();
                }
            } else {
                let criterion = self.word(shown);
                writeln!(toml, "gate = {{ kind = \"go/no-go\", criteria = [\"{criterion}\"] }}").unwrap();
            }
            tasks.push(id.clone());
            ids.push(id);
        }
        files.push(("plan.toml".into(), toml));

        // Each with the register, the name of its table, the key that it is called by and whatever else it has.
        let registers: &[(&str, &str, &str, &str, &str)] = &[
            (
                "risks",
                "risk",
                "title",
                "cause",
                "probability = 5\nimpact = 5\nraised = 2026-11-10\nactions = [{ what = \"WORD\", due = 2026-11-30 }]",
            ),
            (
                "risks",
                "risk",
                "title",
                "effect",
                "probability = 1\nimpact = 2\ntrigger = \"WORD\"\ncost = { low = 1, likely = AMOUNT, high = 999999 }",
            ),
            (
                "issues",
                "issue",
                "title",
                "resolution",
                "severity = 4\nraised = 2026-11-02\nblocks = [\"TASK\"]\nescalated_to = \"WORD\"",
            ),
            (
                "decisions",
                "decision",
                "title",
                "why",
                "needed_by = 2026-11-30\ndecider = \"WORD\"\noptions = [{ title = \"WORD\", days = 3, cost = AMOUNT }]\naffects = [\"TASK\"]",
            ),
            (
                "changes",
                "change",
                "title",
                "reason",
                "raised = 2026-11-02\nrequested_by = \"WORD\"\nimpact = { scope = \"WORD\", cost = AMOUNT }\ncommunicated = [{ to = \"WORD\", date = 2026-11-03 }]",
            ),
            (
                "stakeholders",
                "stakeholder",
                "name",
                "needs",
                "group = \"WORD\"\nchannel = \"CONTACT\"\ninfluence = \"high\"\ninterest = \"high\"",
            ),
            (
                "stakeholders",
                "communication",
                "what",
                "",
                "audience = [\"WORD\"]\nchannel = \"CONTACT\"\ncadence = \"weekly\"\nlast = 2026-11-09",
            ),
            (
                "quality",
                "suite",
                "name",
                "",
                "kind = \"system\"\nplanned = 40\nrun = 30\npassed = 25\nfailed = 5",
            ),
            ("readiness", "item", "what", "evidence", "category = \"WORD\"\ndue = 2026-11-30"),
            (
                "sprints",
                "sprint",
                "name",
                "goal",
                "from = 2026-10-05\nto = 2026-10-16\ncommitted = 20\ncompleted = 15",
            ),
            ("closure", "handover", "what", "", "to = \"WORD\"\ndue = 2026-11-30"),
            ("closure", "follow_up", "what", "", "due = 2026-11-30"),
            ("closure", "acceptance", "deliverable", "", "by = \"WORD\"\nstatus = \"pending\""),
            ("lessons", "lesson", "title", "what", "went = \"badly\"\nnext_time = \"WORD\""),
        ];
        let mut texts: Vec<(String, String)> = Vec::new();
        for &(register, table, title, prose, rest) in registers {
            let mut hides = false;
            let counts = register == "changes" && reader.counts_changes();
            for _ in 0..2 {
                let mark = self.mark();
                let shown = self.sees(register, mark, rest.contains("impact = 5"));
                hides |= !(shown || counts && mark == Mark::None);
                let (id, called) = (self.word(shown), self.word(shown));
                let mut toml = format!("[[{table}]]\nid = \"{id}\"\n{title} = \"{called}\"\n");
                if !prose.is_empty() {
                    let text = self.text(shown, &ids);
                    writeln!(toml, "{prose} = \"\"\"\n{text}\"\"\"").unwrap();
                }
                let mut rest = rest.to_string();
                while rest.contains("WORD") {
                    rest = rest.replacen("WORD", &self.word(shown), 1);
                }
                let amount = self.amount(shown && reader.gets("money")).to_string();
                let task = tasks[self.random.below(tasks.len())].clone();
                let contact = self.word(shown && reader.gets("contacts"));
                rest = rest.replace("AMOUNT", &amount).replace("TASK", &task).replace("CONTACT", &contact);
                let common = self.common(mark, shown, &people);
                writeln!(toml, "{rest}\n{common}").unwrap();
                let path = format!("{register}.toml");
                match texts.iter_mut().find(|(known, _)| *known == path) {
                    Some((_, text)) => *text += &toml,
                    None => texts.push((path, toml)),
                }
                ids.push(id);
            }
            // How many more are hidden is nothing that anybody can tell; that something is, sums say.
            if let (true, Some((_, text))) = (self.other && hides, texts.last_mut()) {
                *text += &format!(
                    "[[{table}]]\nid = \"zqmore-{table}-{}\"\n{title} = \"zqmore {title}\"\nvisible = [\"inner\"]\n{}\n",
                    text.len(),
                    if table == "sprint" { "from = 2026-11-02\nto = 2026-11-13" } else { "" }
                );
            }
        }
        files.extend(texts);

        for (place, day) in ["2026-11-06", "2026-11-13"].into_iter().enumerate() {
            let mark = self.mark();
            let shown = self.sees("updates", mark, false);
            let (headline, reason) = (self.word(shown), self.word(shown));
            let (first, second) = (self.text(shown, &ids), self.text(shown, &ids));
            let author = &people[place];
            files.push((format!("updates/{day}.md"), format!("+++\nstatus = \"amber\"\nauthor = \"{author}\"\nheadline = \"{headline}\"\nreason = \"{reason}\"\n{}+++\n\n## What changed\n\n{first}\n\n## What is blocked\n\n{second}\n", self.visible(mark))));
        }
        for place in 0..3 {
            let mark = self.mark();
            let questions = place == 0;
            let shown = self.sees("pages", mark, questions && reader.like == Some(3));
            let (name, title, body) = (self.word(shown), self.word(shown), self.text(shown, &ids));
            files.push((
                format!("pages/{name}.md"),
                format!(
                    "+++\ntitle = \"{title}\"\nquestions = {questions}\n{}+++\n\n{body}\n",
                    self.visible(mark)
                ),
            ));
        }

        let scope = reader.gets("scope") && reader.cell("scope") == 'y';
        let mut toml = format!(
            "name = \"Open project\"\nstatus_date = 2026-11-13\nstart = 2026-11-02\nsponsor = \"{}\"\nmanager = \"{}\"\n",
            people[0], people[1]
        );
        let summary = self.text(true, &ids);
        writeln!(toml, "summary = \"\"\"\n{summary}\"\"\"").unwrap();
        let words: Vec<String> = (0..4).map(|_| self.word(scope)).collect();
        writeln!(
            toml,
            "[scope]\nin = [\"{}\"]\nout = [\"{}\"]\nassumptions = [\"{}\"]\nconstraints = [\"{}\"]",
            words[0], words[1], words[2], words[3]
        )
        .unwrap();
        let freeze = self.word(reader.gets("plan"));
        writeln!(toml, "[[calendar.freeze]]\nname = \"{freeze}\"\nfrom = 2026-12-21\nto = 2027-01-01")
            .unwrap();
        let told = reader.like == Some(3) || matches!(reader.like, None | Some(1)) && reader.gets("plan");
        let help = self.word(told);
        writeln!(
            toml,
            "[help]\ncontact = \"{help}\"\nmail = \"{help}@example.com\"\n[forecast]\nruns = {}",
            if self.random.one_in(4) { 100 } else { 0 }
        )
        .unwrap();
        let mark = self.mark();
        let shown = self.sees("scope", mark, false);
        let (id, outcome, measure) = (self.word(shown), self.word(shown), self.word(shown));
        let common = self.common(mark, shown, &people);
        writeln!(
            toml,
            "[[objective]]\nid = \"{id}\"\noutcome = \"{outcome}\"\nmeasure = \"{measure}\"\n{common}"
        )
        .unwrap();
        writeln!(toml, "[[audience]]\nid = \"inner\"\n{}", reader.declared).unwrap();
        files.push(("project.toml".into(), toml));
        files
    }
}
