// Find: filters what search-index.js lists as the reader types, by the beginnings of words. It sends nothing. It comes
// after site.js and uses what that makes.
addEventListener("load",()=>{
const [box]=all("#search__box"),[rest]=all("#search__all"),index=self.milepost_index;
if(!index)return;
const fold=t=>t.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[^\p{L}\p{N}]+/gu," "),
rows=index.flatMap(([k,at,list])=>list.map(([t,id=""])=>[" "+fold(t+" "+id),at+(id&&"#"+id),t,id+" "+k])),
q=make("input",{type:"search"}),p=make("p",{ariaLive:"polite"}),ul=make("ul",{className:"files"});
box.append(make("label",{},W.find+" ",q),p,ul);
q.oninput=()=>{
const s=fold(q.value).trim(),hits=rows.filter(r=>s.split(" ").every(w=>r[0].includes(" "+w)));
rest.hidden=!!s;
ul.textContent="";
p.textContent=s&&W[hits[50]?"first":"found"].replace("{0}",hits.length);
if(s)for(const[,href,t,of]of hits.slice(0,50))ul.append(make("li",{},make("a",{href},t)," "+of))
}
});
