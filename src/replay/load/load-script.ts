/** The script of a load's processes: `karaula load` starts it, with a channel, and gives it its orders. */
import { runLoadMember } from './load-member.ts';
import type { LoadCommand } from './load-words.ts';

// Whoever started it decides when it ends, also after Ctrl-C; when that one is gone, so is this.
process.on('SIGINT', () => undefined);
const endWithParent = () => process.kill(process.pid, 'SIGKILL');
process.once('disconnect', endWithParent);

await runLoadMember({
  tell: (news) => void (process.connected && process.send?.(news)),
  onCommand: (handle) => void process.on('message', (command) => handle(command as LoadCommand)),
});
process.off('disconnect', endWithParent);
process.disconnect?.();
