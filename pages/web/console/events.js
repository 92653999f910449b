import{refusalOf as e,send as t}from"./ui.js";async function*n(n,i){let a=await t(new Request(new URL(n,location.href),{headers:{Accept:`text/event-stream`},signal:i}));if(!a.ok||!a.body)throw e(a,await a.json().catch(()=>({})));let o=a.body.pipeThrough(new TextDecoderStream).getReader(),s=``;try{for(let e=await o.read();!e.done;e=await o.read()){let t=(s+e.value).split(`

`);s=t.pop()??``;for(let e of t){let t=r(e);t&&(yield JSON.parse(t))}}}finally{await o.cancel().catch(()=>void 0)}}var r=e=>e.split(`
`).filter(e=>e.startsWith(`data:`)).map(e=>e.slice(5).replace(/^ /,``)).join(`
`);export{n as follow};