import { startTestHub } from '/work/main/test/support/hub.ts';
import { applyState } from '/work/main/src/operator/apply.ts';
import { appendRun } from '/work/main/src/bus/append.ts';
import { readLast } from '/work/main/src/bus/read-last.ts';
import { readDirectory } from '/work/main/src/bus/read-directory.ts';
const t0=performance.now();
const hub = await startTestHub(process.argv[2]==='all'?{participants:['al-bmp','ba-gp','ba-sps','me-gp','mk-bp','rs-gp','xk-kp','frontex','uk-nca','iom','rcc']}:{});
console.log('up', performance.now()-t0);
const t1=performance.now();
console.log('second', await applyState(hub.state), performance.now()-t1);
try {
const pub = await hub.connect('mk-bp','publisher');
const s='alert.mk-bp.wb6.return';
const b=(x:string)=>new TextEncoder().encode(x);
console.log(await readLast(pub,'mk-bp',s));
console.log(await appendRun(pub,s,[b('one')],0));
console.log(await appendRun(pub,s,[b('x')],0));
console.log(await appendRun(pub,s,[b('two'),b('three'),b('four')],1));
console.log(await appendRun(pub,s,[b('two'),b('three'),b('four')],1));
console.log(await readLast(pub,'mk-bp',s));
console.log((await readDirectory(pub))?.length);
await appendRun(pub,'alert.xk-kp.wb6.return',[b('one')],0).catch(e=>console.log('other',e.code,e.message));
const rdr = await hub.connect('xk-kp','reader');
const sub = rdr.nc.subscribe('_INBOX_xk-kp_rdr.hey');
rdr.nc.publish('HUB.API.CONSUMER.MSG.NEXT.ALERTS_mk-bp.xk-kp', JSON.stringify({batch:10,expires:1e9}), {reply:'_INBOX_xk-kp_rdr.hey'});
let n=0;
for await (const m of sub) { console.log(m.subject, m.reply, m.headers?.code, m.data.length, String(m.headers)); if(++n>4) break; }
console.log(await rdr.jsm.consumers.info('ALERTS_mk-bp','xk-kp'));
await pub.close(); await rdr.close();
} finally { console.log(hub.log.slice(-5)); await hub.stop(); }
