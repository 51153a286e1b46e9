import type { CampaignStage } from './campaign-stage.ts';
import { flipStoredBit } from './flip-stored-bit.ts';
import type { LinkState } from './link-proxy.ts';
import type { MemberProcess } from './member-process.ts';
import type { PlannedFault } from './plan-faults.ts';
import type { SmallDisk } from './small-disk.ts';

/** A fault that has been made. */
export interface Injected {
  /** What chance chose, for the log. */
  readonly detail?: string;
  /** Of whose stream the hub's disk has lost something. */
  readonly damagedOrigin?: string;
  /** Ends it, and does what whoever is in charge there does then: start again, make room. */
  lift(): Promise<void>;
}

/** Makes one fault. It lasts until it is lifted. */
export async function injectFault(stage: CampaignStage, fault: PlannedFault): Promise<Injected> {
  const { broker } = stage;
  const { target } = fault;
  switch (fault.kind) {
    case 'broker-killed':
      await broker.kill();
      return { lift: broker.start };
    case 'broker-stopped':
      broker.freeze();
      return { lift: async () => broker.thaw() };
    case 'publisher-killed':
    case 'follower-killed':
      await memberOf(stage, target).kill();
      return { lift: async () => memberOf(stage, target).start() };
    case 'link-reset':
      return changeLink(stage, target, { does: 'reset' });
    case 'link-dead':
      return changeLink(stage, target, { does: 'lose' });
    case 'link-black-hole':
      return changeLink(stage, target, { does: 'hold' });
    case 'link-slow':
      return changeLink(stage, target, { does: 'delay', delayMs: Math.round(20 + fault.chance * 380) });
    case 'publisher-disk-full':
    case 'follower-disk-full':
      await diskOf(stage, target).fill();
      return { lift: async () => diskOf(stage, target).free() };
    case 'broker-disk-full':
      await diskOf(stage, 'broker').fill();
      return {
        lift: async () => {
          diskOf(stage, 'broker').free();
          // nats-server does not come back to a disk that was full by itself.
          await broker.kill();
          await broker.start();
          await broker.apply();
        },
      };
    case 'bit-flipped': {
      await broker.kill();
      const flipped = flipStoredBit(stage.state.paths.jetstream, fault.chance);
      const lift = async () => {
        await broker.start();
        await broker.apply();
      };
      return { lift, ...(flipped && { detail: flipped.where, damagedOrigin: flipped.origin }) };
    }
    case 'broker-power-cut':
      broker.freeze();
      await diskOf(stage, 'broker').keepImage();
      await broker.kill();
      await diskOf(stage, 'broker').restoreImage();
      return {
        lift: async () => {
          await broker.start();
          await broker.apply();
        },
      };
    case 'publisher-power-cut':
    case 'follower-power-cut':
      return cutPower(memberOf(stage, target), diskOf(stage, target));
    case 'publisher-clock':
    case 'follower-clock':
      memberOf(stage, target).setClock(fault.jumpMs ?? 0);
      return { lift: async () => memberOf(stage, target).setClock(0) };
  }
}

function changeLink(stage: CampaignStage, target: string, state: LinkState): Injected {
  const link = stage.links.get(target);
  link?.set(state);
  return { lift: async () => link?.set({ does: 'pass' }) };
}

async function cutPower(member: MemberProcess, disk: SmallDisk): Promise<Injected> {
  member.freeze();
  await disk.keepImage();
  await member.kill();
  await disk.restoreImage();
  return { lift: async () => member.start() };
}

function memberOf(stage: CampaignStage, id: string): MemberProcess {
  const member = stage.members.get(id);
  if (member === undefined) throw new RangeError(`no member ${id} in this campaign`);
  return member;
}

function diskOf(stage: CampaignStage, name: string): SmallDisk {
  const disk = stage.disks.get(name);
  if (disk === undefined) throw new RangeError(`no disk ${name} in this campaign`);
  return disk;
}
