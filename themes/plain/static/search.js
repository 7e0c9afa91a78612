// Find: filters what search-index.js lists as the reader types, by the beginnings of words. It sends nothing.
addEventListener("load",()=>{
const d=document,W=d.querySelector("[data-find]").dataset,g=i=>d.getElementById("search__"+i),box=g("box"),all=g("all"),index=self.milepost_index;
if(!box||!index)return;
const fold=t=>t.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[^\p{L}\p{N}]+/gu," "),
add=(to,n,textContent)=>to.appendChild(Object.assign(d.createElement(n),{textContent})),
rows=index.flatMap(([k,at,list])=>list.map(([t,id=""])=>[" "+fold(t+" "+id),at+(id&&"#"+id),t,id+" "+k])),
q=add(add(box,"label",W.find+" "),"input"),p=add(box,"p"),ul=add(box,"ul");
q.type="search";
p.setAttribute("aria-live","polite");
ul.className="files";
q.oninput=()=>{
const s=fold(q.value).trim(),hits=rows.filter(r=>s.split(" ").every(w=>r[0].includes(" "+w)));
all.hidden=!!s;
ul.textContent="";
p.textContent=s&&W[hits[50]?"first":"found"].replace("{0}",hits.length);
if(s)for(const r of hits.slice(0,50)){
const li=add(ul,"li");
add(li,"a",r[2]).href=r[1];
li.append(" "+r[3])
}
}
});
