// Find: filters what search-index.js lists as the reader types, by the beginnings of words. It sends nothing.
addEventListener("DOMContentLoaded",()=>{
const d=document,get=i=>d.getElementById("search__"+i),box=get("box"),all=get("all"),index=self.milepost_index;
if(!box||!index)return;
const fold=t=>t.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[^\p{L}\p{N}]+/gu," "),
add=(to,name,text)=>to.appendChild(Object.assign(d.createElement(name),{textContent:text})),
rows=index.flatMap(([kind,page,list])=>list.map(([t,id=""])=>[" "+fold(t+" "+id),page+(id&&"#"+id),t,id+" "+kind])),
input=add(add(box,"label","Find "),"input"),count=add(box,"p"),list=add(box,"ul");
input.type="search";
count.ariaLive="polite";
list.className="files";
input.oninput=()=>{
const words=fold(input.value).trim(),found=rows.filter(r=>words.split(" ").every(w=>r[0].includes(" "+w)));
all.hidden=!!words;
list.textContent="";
count.textContent=words&&found.length+" found"+(found[50]?", the first 50:":"");
if(words)for(const r of found.slice(0,50)){
const li=add(list,"li");
add(li,"a",r[2]).href=r[1];
li.append(" "+r[3])
}
}
});
