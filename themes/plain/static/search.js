// Find: filters what search-index.js lists as the reader types, by the beginnings of words. It sends nothing.
addEventListener("load",()=>{
const d=document,g=i=>d.getElementById("search__"+i),box=g("box"),all=g("all"),index=self.milepost_index;
if(!box||!index)return;
const fold=t=>t.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[^\p{L}\p{N}]+/gu," "),
add=(to,name,text)=>to.appendChild(Object.assign(d.createElement(name),{textContent:text})),
rows=index.flatMap(([kind,page,list])=>list.map(([t,id=""])=>[" "+fold(t+" "+id),page+(id&&"#"+id),t,id+" "+kind])),
q=add(add(box,"label","Find "),"input"),p=add(box,"p"),ul=add(box,"ul");
q.type="search";
p.setAttribute("aria-live","polite");
ul.className="files";
q.oninput=()=>{
const words=fold(q.value).trim(),hits=rows.filter(r=>words.split(" ").every(w=>r[0].includes(" "+w)));
all.hidden=!!words;
ul.textContent="";
p.textContent=words&&hits.length+" found"+(hits[50]?", the first 50:":"");
if(words)for(const r of hits.slice(0,50)){
const li=add(ul,"li");
add(li,"a",r[2]).href=r[1];
li.append(" "+r[3])
}
}
});
