import { examineState } from '../../operator/doctor.ts';
import type { OperatorFlags } from '../commands/operator-apply.ts';
import type { CliContext } from '../context.ts';
import { paintFor } from '../paint.ts';
import { openOperator } from './open-operator.ts';

const MUST_BE_MENDED = 1;

export async function runDoctor(this: CliContext, flags: OperatorFlags): Promise<void> {
  const findings = await examineState(openOperator(this, flags));
  const paint = paintFor(this.colour);
  for (const finding of findings) {
    const { severity, what, mend } = finding;
    const mark = severity === 'error' ? paint('red', 'error  ') : paint('yellow', 'warning');
    this.stdout.write(
      flags.json ? `${JSON.stringify(finding)}\n` : `${mark}  ${what}\n         mend: ${mend}\n`,
    );
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (!flags.json) {
    this.stdout.write(
      findings.length === 0
        ? `${paint('green', 'all is well')}\n`
        : `${errors} must be mended, ${findings.length - errors} to keep an eye on\n`,
    );
  }
  if (errors > 0) this.process.exitCode = MUST_BE_MENDED;
}
