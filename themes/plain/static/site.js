// The optional script of the pages (`[site] script = true`). It makes every control itself, so that nothing dead is
// seen without it; it stores nothing, asks for nothing, and writes no styles. `search.js` follows it in the same file.
const D = document, W = D.currentScript.dataset, all = what => [...D.querySelectorAll(what)],
make = (tag, set, ...inner) => {
const made = Object.assign(D.createElement(tag), set);
made.append(...inner);
return made;
};
const said = make('p', { className: 'vh', role: 'status' });
D.body.append(said);

// What a cell sorts by: figures and days first, then words, then what is empty; its value; its text. Pages write
// "£ 1.56 m", "−3 d", "12 %", and in a column of figures "fewer than 1". With the page come the mark that its language
// has between thousands and the short words for a thousand and a million.
const [mark, k, m] = W.figures.split('|');
const worth = cell => {
const text = cell.textContent.trim(), time = cell.querySelector('time'), right = cell.matches('.r'),
[, pre, num, unit] = /^(\D*)(\d+(?:[\s.,’]\d+)*)\s?(\p{L}+\.?)?/u.exec(text) ?? [, text],
value = +cell.dataset.s || (time && !(right && pre.length < text.indexOf(time.textContent)) ? Date.parse(time.dateTime)
: right || !/[\p{L}-]/u.test(pre) ? (pre.includes('−') ? -1 : 1) * ({ [k]: 1e3, [m]: 1e6 }[unit] ?? 1)
* num?.replace(/[\s’]/g, '').replaceAll(mark, '').replace(',', '.') : NaN);
return [isNaN(value) && 2 - /[\p{L}\d]/u.test(text), value, text];
};

for (const table of all('main table:not(.gantt *,.heat)')) {
const put = (className, word, box, ...more) =>
(table.closest('.tw') ?? table).before(make('p', { className }, make('label', {}, word + ' ', box), ...more)),
body = [...table.tBodies], rows = body.flatMap(part => [...part.rows]), heads = [...table.tHead?.rows[0].cells ?? []];
if (rows.length > 7) {
const box = make('input', { type: 'search' }), count = make('output');
box.oninput = () => {
const words = box.value.toLowerCase().split(/\s+/);
let left = 0;
rows.forEach(row => left += !(row.hidden = words.some(word => !row.textContent.toLowerCase().includes(word))));
count.value = box.value && W.rows.replace('{0}', left).replace('{1}', rows.length);
};
put('find', W.filter, box, ' ', count);
}
if (!rows[2] || body[1] || rows.some(row => row.cells.length !== heads.length)) continue;
// The list is for narrow screens, where the heads are not seen; it knows the order on all of them.
const list = make('select', {}, new Option('–')),
sort = to => {
list.selectedIndex = to;
const at = +list.value, up = to % 2;
heads.forEach((head, i) => head.ariaSort = i === at ? up ? 'ascending' : 'descending' : null);
body[0].append(...to ? [...rows].sort((x, y) => {
const [a, b, c] = worth(x.cells[at]), [d, e, f] = worth(y.cells[at]);
return a - d || (up || -1) * (b - e || c.localeCompare(f, D.documentElement.lang, { numeric: true }));
}) : rows);
};
list.onchange = () => sort(list.selectedIndex);
heads.forEach((head, at) => {
const name = head.textContent.trim(), up = list.length, down = up + 1;
if (!name || head.querySelector('a')) return;
const by = make('button', { className: 'by' }, ...head.childNodes);
head.append(by);
by.onclick = () => sort({ [up]: down, [down]: 0 }[list.selectedIndex] ?? up);
list.append(new Option(name + ' ↑', at), new Option(name + ' ↓', at));
});
if (table.matches('.stack')) put('find sb', W.sort, list);
}

for (const part of all('main :is(tr,article,section,h2,h3,.recs>li)[id]:not(.gantt *)')) {
const name = part.cells?.[0] ?? (part.matches('h2,h3') ? part : part.querySelector(':scope>b,h2,h3'));
if (!name || name.querySelector('.cp')) continue;
const copy = make('button', { className: 'cp' }, '#');
copy.ariaLabel = copy.title = W.copy.replace('{0}', part.id);
copy.onclick = async () => {
const url = new URL('#' + part.id, location);
try {
await navigator.clipboard.writeText(url);
said.textContent = W.copied;
} catch {
location = url;
said.textContent = W.shown;
}
};
name.append(' ', copy);
}

// The overview is one sheet, and stays one.
let shut = [];
onbeforeprint = () => (shut = all('body:not(:has(.front)) details:not([open])')).forEach(one => one.open = true);
onafterprint = () => shut.forEach(one => one.open = false);

for (const day of all('.gantt .scroll .today')) {
const pane = day.closest('.scroll'), left = of => of.getBoundingClientRect().left;
pane.scrollLeft += left(day) - left(pane) - pane.clientWidth / 3;
}
