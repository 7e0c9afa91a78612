// A project that has too much of everything that the overview shows: it still has to fit on one sheet.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LONG =
  'Replacement of the interdepartmental correspondence, archiving and retention management platform, second phase';
const count = (most) => Array.from({ length: most }, (_, place) => place + 1);
const two = (number) => String(number).padStart(2, '0');

const STREAMS = count(14).map((place) => `Workstream ${place} for organisational harmonisation of locations`);

const files = {
  'project.toml': `
name = "${LONG}"
summary = "${`${LONG}, for everybody who works with letters, contracts and invoices. `.repeat(3)}"
status_date = 2026-11-13
start = 2026-01-05
baseline = "approved"
sponsor = "s"
manager = "m"
stage = "execution"
`,
  'people.toml': `
[[person]]
id = "s"
name = "Dr. Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh"
[[person]]
id = "m"
name = "Bartholomew Cholmondeley-Marjoribanks of Worcestershire"
`,
  'plan.toml': STREAMS.map(
    (stream, place) => `
[[task]]
id = "t${place}"
name = "${LONG}, part ${place + 1}"
workstream = "${stream}"
duration = "${120 + place * 9}d"
progress = 30
started = 2026-01-05
owner = "m"
blocked = { since = 2026-0${1 + (place % 9)}-12, why = "${LONG}", owner = "m", needs = "D-0${1 + (place % 9)}" }
[[milestone]]
id = "m${place}"
name = "${LONG}, accepted in part ${place + 1}"
after = ["t${place}"]
committed = 2026-0${3 + (place % 6)}-20
`,
  ).join(''),
  'baselines/approved.toml': `name = "approved"\ntaken = 2026-01-05\n${STREAMS.map(
    (_, place) => `
[[task]]
id = "t${place}"
start = 2026-01-05
finish = 2026-0${2 + (place % 6)}-20
[[task]]
id = "m${place}"
start = 2026-0${2 + (place % 6)}-20
finish = 2026-0${2 + (place % 6)}-20
`,
  ).join('')}`,
  'decisions.toml': count(12)
    .map(
      (place) => `
[[decision]]
id = "D-${two(place)}"
title = "Decide about the ${LONG.toLowerCase()}, question ${place}"
needed_by = 2026-11-${two(place)}
decider = "s"
status = "needed"
options = [{ title = "${LONG}", cost = 12500, days = -12 }, { title = "Something else" }]
recommendation = "${LONG}"
why = "${LONG}. ${LONG}."
affects = ["t${place}"]
`,
    )
    .join(''),
  'risks.toml': count(20)
    .map(
      (place) => `
[[risk]]
id = "R-${two(place)}"
title = "${LONG} does not happen, case ${place}"
probability = 5
impact = 5
raised = 2026-02-02
owner = "m"
`,
    )
    .join(''),
  'budget.toml': `
[contingency]
amount = 1000
${count(9)
  .map(
    (place) => `
[[line]]
id = "L-${place}"
name = "${LONG}, line ${place}"
amount = 1234567
forecast = 2345678
spread = { from = 2026-01-05, to = 2026-12-31 }
`,
  )
  .join('')}`,
  'quality.toml': count(3)
    .map(
      (place) => `
[[suite]]
id = "q${place}"
name = "${LONG}, suite ${place}"
planned = 100
run = 90
passed = 30
failed = 60
`,
    )
    .join(''),
  'changes.toml': count(9)
    .map(
      (place) => `
[[change]]
id = "C-${two(place)}"
title = "${LONG}, change ${place}"
status = "requested"
raised = 2026-03-02
`,
    )
    .join(''),
  'updates/2026-11-06.md': `+++\nstatus = "green"\nauthor = "m"\n+++\n\n## What changed\n\n- ${LONG}\n`,
  'updates/2026-11-13.md': `+++
status = "green"
author = "m"
headline = "${LONG}"
reason = "${`${LONG}. `.repeat(4)}"
+++

## What changed

${`- ${LONG}, with everything that comes with it.\n`.repeat(6)}
## What is blocked

${`- ${LONG}, with everything that comes with it.\n`.repeat(6)}
## What is next

${`- ${LONG}, with everything that comes with it.\n`.repeat(6)}`,
};

/// Writes the project into a folder.
export function write(folder) {
  for (const [name, text] of Object.entries(files)) {
    const full = path.join(folder, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}
