import type { ConsoleActions } from '../console/act/actions.ts';
import { ConsoleError } from '../console/errors.ts';
import type { ConsoleMember } from '../console/member.ts';
import type { NewAlert } from '../console/wire/action.ts';
import type { DemoVisit } from '../replay/demo.ts';
import type { StageView } from '../replay/visit.ts';
import { openHome } from '../store/home.ts';
import { readDirectory } from '../store/home-keys.ts';
import { openStore } from '../store/open-store.ts';
import { readerPseudonym } from '../store/reader-pseudonym.ts';
import { connectForWork } from './connect-home.ts';
import type { CliContext } from './context.ts';
import { openConsole } from './open-console.ts';
import { waitForStop } from './wait-for-stop.ts';

/** Whose console it is: two services send to it, and it says nothing in the play. */
const SELF = 'al-bmp';

/** Opens the console of one of the six on the stage of the demo, with a store of its own as another process would. */
export async function visitAsDirector(
  context: CliContext,
  stage: StageView,
  options: { readonly stays: boolean },
): Promise<DemoVisit> {
  const { clock, random } = context;
  const home = openHome(stage.homeDir(SELF));
  const store = openStore(home.databasePath);
  const directory = readDirectory(home);
  const member: ConsoleMember = {
    home,
    store,
    directory: () => directory,
    clock: stage.clock,
    rate: stage.rate,
    random,
    isConnected: () => true,
    connect: () => connectForWork(home, 'publisher'),
  };
  try {
    const served = await openConsole(member, { port: 0, clock, restrict: onlyExercise });
    const who = readerPseudonym(home, store, context.user, random);
    const link = served.linkFor({ who, role: 'officer' });
    return {
      says: `See it as the director of ${SELF} does, in a browser on this machine (the link is good once):\n  ${link}\n\n`,
      ...(options.stays && { stay: (signal: AbortSignal) => stay(context, served.origin, signal) }),
      end: async () => {
        await served.close();
        store.close();
      },
    };
  } catch (error) {
    store.close();
    if (!(error instanceof ConsoleError)) throw error;
    return { says: `The console is left out: ${error.message}\n\n`, end: async () => {} };
  }
}

async function stay({ stdout }: CliContext, origin: string, signal: AbortSignal): Promise<void> {
  stdout.write(
    `\nThe console stays open at ${origin}: what you say there goes over this hub to the others. Ctrl-C ends it.\n`,
  );
  await waitForStop(signal);
}

/** Whatever the page offers: nothing is said in earnest from a stage. */
function onlyExercise(actions: ConsoleActions): ConsoleActions {
  const says = 'in a demo all is an exercise: choose the status EXERCISE';
  const problems = [{ path: 'status', says }];
  const isEarnest = ({ status }: Pick<NewAlert, 'status'>) => status !== 'EXERCISE';
  return {
    ...actions,
    perform: async (person, request) =>
      request.do === 'alert' && isEarnest(request)
        ? { outcome: 'refused', code: 'NOT_AN_EXERCISE', says, problems }
        : await actions.perform(person, request),
    check: (newAlert) => [...(isEarnest(newAlert) ? problems : []), ...actions.check(newAlert)],
  };
}
