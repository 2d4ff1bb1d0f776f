"""Style and script of the HTML page: constants, because the page's security policy names their
hashes.

Nothing of a document is ever put into either. The script only shows, hides, moves and enlarges what
the page holds; without it everything can still be read in the words below the picture.
"""

from typing import Final

STYLE: Final = """
:root{color-scheme:light dark;--paper:#fff;--ink:#16232c;--quiet:#4b5a65;--line:#5b6b77;--soft:#eef2f4;--mark:#8a1c1c;
--focus:#1f4e66}
@media (prefers-color-scheme:dark){:root{--paper:#12191e;--ink:#e8eef2;--quiet:#b4c0c9;--line:#8fa0ac;--soft:#1d272e;
--mark:#ffb3a8;--focus:#8ec9e8}.frame{background:#121212}.frame svg{filter:invert(.93) hue-rotate(180deg)}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:110rem;background:var(--paper);color:var(--ink);
font:1rem/1.5 "Noto Sans","Segoe UI",Arial,"Liberation Sans","DejaVu Sans",sans-serif;overflow-wrap:break-word}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}h2{font-size:1.3rem;margin:1.5rem 0 .5rem}
h3{font-size:1.1rem;margin:0 0 .25rem}p{margin:.25rem 0;max-width:70ch}
header p{max-width:110ch}.quiet{color:var(--quiet)}
.state{display:inline-block;margin:.5rem 0;padding:.1rem .6rem;border:2px solid var(--mark);border-radius:.2rem;
color:var(--mark);font-weight:700}
.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:2}
a{color:inherit}:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.5rem 0}
.tools label{display:grid;font-size:.9rem}
button,input,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);
border-radius:.25rem;padding:.3rem .7rem;min-height:2.5rem;max-width:100%}
button{cursor:pointer}button:hover{background:var(--soft)}
.frame{border:1px solid var(--line);border-radius:.25rem;overflow:hidden;touch-action:pan-y}
.frame svg{width:100%;height:auto;max-height:max(80vh,82vw);display:block;cursor:grab}
.frame.near svg{height:80vh;max-height:80vh;touch-action:none}
.frame [role=button]{cursor:pointer}.frame [role=button]:focus{outline:4px solid var(--focus);outline-offset:3px}
.dim{opacity:.22}
.card{margin-top:1rem;border:1px solid var(--line);border-left:.4rem solid var(--focus);border-radius:.25rem;
padding:.75rem 1rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0}
th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}th{background:var(--soft)}
caption{text-align:left;font-weight:700;padding:.25rem 0}li{margin:.2rem 0;max-width:75ch}
[hidden]{display:none}.day{white-space:nowrap}
.parts,.paper{display:none}
@page{size:A4;margin:15mm}@page wide{size:A4 landscape;margin:10mm}@page tall{size:A4;margin:10mm}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--quiet:#333;--line:#5b6b77;--soft:#eef2f4;
--mark:#8a1c1c}
body{max-width:none;padding:0}.tools,.skip,#card,#larger,.hint,.drawn,[aria-labelledby=picture]>h2{display:none}
[aria-labelledby=picture]{page:wide}.upright{page:tall}
.frame{border:0;overflow:visible;background:none}
.frame svg,.frame.near svg{height:auto;max-height:16.5cm;filter:none}.dim{opacity:1}
.upright .frame svg,.upright .frame.near svg{max-height:25.5cm}.parts,.paper{display:block}
.part{page:wide;break-before:page;break-inside:avoid}.part p{max-width:none;font-size:8pt}
.part svg{width:100%;height:auto}.scroll{overflow:visible}#words{page:auto;break-before:page;font-size:10pt}
tr,li{break-inside:avoid}}
"""

SCRIPT: Final = """
(function(){
"use strict";
var frame=document.getElementById("frame"),svg=frame.querySelector("svg");
var boxes=[].slice.call(svg.querySelectorAll("[role=button]")),card=document.getElementById("card");
var full=svg.getAttribute("viewBox").split(" ").map(Number),view=full.slice();
function show(){svg.setAttribute("viewBox",view.join(" "));}
function scale(){return Math.min(svg.clientWidth/view[2],svg.clientHeight/view[3]);}
function fill(by,x,y){
  frame.classList.add("near");
  var w=svg.clientWidth/by,h=svg.clientHeight/by;
  view=[x-w/2,y-h/2,w,h];show();
}
function reset(){frame.classList.remove("near");view=full.slice();show();}
function zoom(by,x,y){
  var now=scale(),cx=view[0]+view[2]/2,cy=view[1]+view[3]/2,kept=view;
  reset();
  var whole=scale(),to=Math.min(now/by,whole*40),share=now/to;
  if(to<=whole*1.001)return;
  view=kept;
  if(x===undefined){x=cx;y=cy;}
  fill(to,x-(x-cx)*share,y-(y-cy)*share);
}
function move(dx,dy){view[0]+=dx*view[2];view[1]+=dy*view[3];show();}
function near(){
  frame.classList.add("near");
  var by=Math.max(1,Math.min(svg.clientWidth/full[2],1.5)),w=svg.clientWidth/by;
  var h=svg.clientHeight/by,first=boxes[0].getBBox(),narrow=w<full[2]/3;
  if(narrow)fill(by,first.x+w/2-12,first.y+h/2-48);
  else fill(by,Math.min(w,full[2])/2,h/2);
}
function place(event){
  var at=svg.createSVGPoint();at.x=event.clientX;at.y=event.clientY;
  return at.matrixTransform(svg.getScreenCTM().inverse());
}
function choose(box){
  boxes.forEach(function(other){
    var chosen=other===box,article=document.getElementById("about-"+other.parentNode.id);
    other.setAttribute("tabindex",chosen?"0":"-1");other.setAttribute("aria-pressed",chosen?"true":"false");
    article.hidden=!chosen;
  });
  document.getElementById("hint").hidden=true;
}
function middle(box){var r=box.getBoundingClientRect();return [r.left+r.width/2,r.top+r.height/2];}
function next(box,dx,dy){
  var from=middle(box),best=null,least=Infinity;
  boxes.forEach(function(other){
    if(other===box||other.parentNode.classList.contains("dim"))return;
    var to=middle(other),along=(to[0]-from[0])*dx+(to[1]-from[1])*dy;
    var aside=Math.abs((to[0]-from[0])*dy)+Math.abs((to[1]-from[1])*dx);
    if(along>1&&along+2*aside<least){least=along+2*aside;best=other;}
  });
  return best;
}
function inside(box){
  var r=box.getBBox();
  return r.x>=view[0]&&r.y>=view[1]&&r.x+r.width<=view[0]+view[2]&&r.y+r.height<=view[1]+view[3];
}
function reveal(box){
  if(inside(box))return;
  var r=box.getBBox();
  view[0]=r.x+r.width/2-view[2]/2;view[1]=r.y+r.height/2-view[3]/2;show();
}
function focus(box){
  boxes.forEach(function(other){other.setAttribute("tabindex",other===box?"0":"-1");});
  reveal(box);box.focus();
}
boxes.forEach(function(box,number){
  box.setAttribute("tabindex",number?"-1":"0");box.setAttribute("aria-pressed","false");
  box.addEventListener("click",function(){choose(box);});
});
var ways={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};
frame.addEventListener("keydown",function(event){
  var way=ways[event.key],at=boxes.indexOf(event.target);
  if(event.ctrlKey||event.metaKey||event.altKey)return;
  if(way&&at>=0){var to=next(boxes[at],way[0],way[1]);if(to)focus(to);}
  else if(way)move(way[0]*.15,way[1]*.15);
  else if(event.key==="+")zoom(.8);
  else if(event.key==="-")zoom(1.25);
  else if(event.key==="0")reset();
  else if(event.key==="1")near();
  else if((event.key==="Enter"||event.key===" ")&&at>=0)choose(boxes[at]);
  else if(event.key==="Home"&&at>=0)focus(boxes[0]);
  else if(event.key==="End"&&at>=0)focus(boxes[boxes.length-1]);
  else return;
  event.preventDefault();
});
frame.addEventListener("wheel",function(event){
  if(!event.ctrlKey)return;
  var at=place(event);zoom(event.deltaY<0?.85:1.18,at.x,at.y);event.preventDefault();
},{passive:false});
var held=null;
svg.addEventListener("pointerdown",function(event){held=place(event);});
svg.addEventListener("pointermove",function(event){
  if(!held||!event.buttons)return;
  var at=place(event);view[0]+=held.x-at.x;view[1]+=held.y-at.y;show();
});
window.addEventListener("pointerup",function(){held=null;});
[["in",function(){zoom(.8);}],["out",function(){zoom(1.25);}],["all",reset],["near",near],["left",function(){move(-.15,0);}],
["right",function(){move(.15,0);}],["up",function(){move(0,-.15);}],["down",function(){move(0,.15);}]].forEach(function(pair){
  document.getElementById(pair[0]).addEventListener("click",pair[1]);
});
var find=document.getElementById("find"),state=document.getElementById("state"),said=document.getElementById("said");
function filter(){
  var words=find.value.toLowerCase().trim(),want=state.value,fitting=[];
  boxes.forEach(function(box){
    var article=document.getElementById("about-"+box.parentNode.id);
    var fits=(!words||article.textContent.toLowerCase().indexOf(words)>=0)&&
      (!want||article.getAttribute("data-state")===want);
    box.parentNode.classList.toggle("dim",!fits);
    box.setAttribute("aria-disabled",fits?"false":"true");
    if(fits)fitting.push(box);
  });
  if(fitting.length&&!fitting.some(inside))reveal(fitting[0]);
  said.textContent=said.getAttribute("data-words").replace("{shown}",fitting.length).replace("{count}",boxes.length);
}
find.addEventListener("input",filter);state.addEventListener("change",filter);
window.addEventListener("beforeprint",function(){svg.setAttribute("viewBox",full.join(" "));});
window.addEventListener("afterprint",show);
document.getElementById("tools").hidden=false;
if(scale()<.75){document.getElementById("larger").hidden=false;near();}
})();
"""
