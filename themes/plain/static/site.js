// The optional script of the pages (`[site] script = true`). It makes every control itself, so that nothing dead is
// seen without it; it stores nothing, asks for nothing, and writes no styles.
(() => {
const D = document, W = D.currentScript.dataset, all = what => [...D.querySelectorAll(what)];
const make = (tag, set, ...inner) => {
const made = Object.assign(D.createElement(tag), set);
made.append(...inner);
return made;
};
const button = (className, ...inner) => make('button', { type: 'button', className }, ...inner);
const said = make('p', { className: 'vh', role: 'status' });
D.body.append(said);

// What a cell sorts by. Figures are as pages write them: "€ 1.56 m", "80 k", "−3 d", "12 %"; dates go by their day.
const worth = cell => {
const time = cell.querySelector('time');
if (time) return time.dateTime;
const text = cell.textContent.trim().toLowerCase();
const [, sign, digits, unit] = /^[^\w+−-]*([+−-]?)\W{0,2}(\d[\d\s,.’]*)([km]\b)?/.exec(text) ?? [];
return digits ? (/[−-]/.test(sign) ? -1 : 1) * parseFloat(digits.replace(/[\s,’]/g, '')) * ({ k: 1e3, m: 1e6 }[unit] ?? 1) : text;
};
// What is empty stands last.
const compare = (a, b) => a === '' || b === '' ? (a === '') - (b === '') : a > b ? 1 : a < b ? -1 : typeof a > typeof b ? 1 : 0;

for (const table of all('main table:not(.gantt *,.heat)')) {
const heads = [...table.querySelectorAll('thead tr:only-child th')];
const bodies = table.tBodies, rows = [...table.querySelectorAll('tbody tr')];
if (rows.length < 3 || !heads.length) continue;
if (!bodies[1] && rows.every(row => row.cells.length === heads.length)) heads.forEach((head, at) => {
if (!head.textContent.trim() || head.querySelector('a')) return;
const by = button('by', ...head.childNodes);
head.append(by);
by.onclick = () => {
const next = { ascending: 'descending', descending: '' }[head.ariaSort] ?? 'ascending';
for (const other of heads) other.ariaSort = null;
head.ariaSort = next || null;
const way = next === 'descending' ? -1 : 1, of = row => worth(row.cells[at]);
bodies[0].append(...next ? [...rows].sort((a, b) => way * compare(of(a), of(b))) : rows);
};
});
if (rows.length < 8) continue;
const box = make('input', { type: 'search' }), count = make('output');
box.oninput = () => {
const words = box.value.toLowerCase().split(/\s+/);
for (const row of rows) row.hidden = !words.every(word => row.textContent.toLowerCase().includes(word));
count.value = box.value && W.rows.replace('{0}', rows.filter(row => !row.hidden).length).replace('{1}', rows.length);
};
(table.closest('.tw') ?? table).before(make('p', { className: 'find' }, make('label', {}, W.filter + ' ', box), ' ', count));
}

for (const part of all('main :is(tr,article,section,h2,h3)[id]:not(.gantt *)')) {
const name = part.cells?.[0] ?? (part.matches('h2,h3') ? part : part.querySelector('h2,h3'));
if (!name || name.querySelector('.cp')) continue;
const copy = button('cp', '#');
copy.ariaLabel = copy.title = W.copy.replace('{0}', part.id);
copy.onclick = async () => {
const url = location.href.split('#')[0] + '#' + part.id;
try {
await navigator.clipboard.writeText(url);
said.textContent = W.copied;
} catch {
location.href = url;
said.textContent = W.shown;
}
};
name.append(' ', copy);
}

// The overview is one sheet, and stays one.
let shut = [];
const open = is => () => {
if (is) shut = all('body:not(:has(.front)) details:not([open])');
for (const one of shut) one.open = is;
};
addEventListener('beforeprint', open(true));
addEventListener('afterprint', open(false));

for (const pane of all('.gantt .scroll')) {
const left = of => of.getBoundingClientRect().left, today = pane.querySelector('.today');
if (today) pane.scrollLeft += left(today) - left(pane) - pane.clientWidth / 3;
}
})();
