import { KeeptrustsError } from '@keeptrusts/contract';
import {
  getToken,
  UnreachableError,
  whoami,
  type ControlPlaneClient,
  type Whoami,
} from '@keeptrusts/contract/api';
import { connect, type Connection } from '../control-plane/Connection';
import { formatWhen } from '../control-plane/formatFacts';
import { teamsOf } from '../login/describeCaller';
import { fault, ok, skipped, type Finding } from './Finding';

/** What was found out about a control plane. */
export interface ControlPlaneFindings {
  findings: Finding[];
  isReachable: boolean;
}

/** A clock that is this wrong makes keys expire at the wrong time, and logs hard to match. */
const maxSkewMs = 30_000;
const soonMs = 7 * 86_400_000;
const keyRef = 'key:';

const names = {
  reach: 'Control plane',
  credential: 'Credential',
  clock: 'Clock',
};

/** Whether a control plane answers, to whom, and what time it has. */
export async function checkControlPlane(
  connection: Connection,
): Promise<ControlPlaneFindings> {
  let date: string | null = null;
  const client = connect(connection, async (target, init) => {
    const response = await fetch(target, init);
    date = response.headers.get('date');
    return response;
  });
  try {
    const caller = await client.call(whoami, {});
    const credential = await describeCredential(client, caller);
    return reached(connection, credential, checkClock(date));
  } catch (error) {
    if (error instanceof UnreachableError) return unreachable(error);
    if (!KeeptrustsError.is(error)) throw error;
    const credential = fault(
      names.credential,
      error.message,
      `Log in again with a token that is valid: kt login --url ${connection.url}`,
    );
    return reached(connection, credential, checkClock(date));
  }
}

/** That of the day, as far as the control plane says it. */
export function checkClock(date: string | null, nowMs = Date.now()): Finding {
  if (date === null) return skipped(names.clock, 'the server tells no time');
  const skewMs = nowMs - Date.parse(date);
  if (Math.abs(skewMs) <= maxSkewMs) {
    return ok(names.clock, "agrees with the control plane's");
  }
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  const direction = skewMs > 0 ? 'ahead of' : 'behind';
  return fault(
    names.clock,
    `${seconds} s ${direction} the control plane's`,
    'Set the clock of this machine, or that of the server.',
  );
}

function reached(
  { url }: Connection,
  credential: Finding,
  clock: Finding,
): ControlPlaneFindings {
  const findings = [ok(names.reach, `answers at ${url}`), credential, clock];
  return { findings, isReachable: true };
}

function unreachable({ url, reason }: UnreachableError): ControlPlaneFindings {
  const advice = `Start the portal, or log in to the right address: kt login --url …`;
  const why = 'the control plane cannot be reached';
  return {
    findings: [
      fault(names.reach, `nothing at ${url}: ${reason}`, advice),
      skipped(names.credential, why),
      skipped(names.clock, why),
    ],
    isReachable: false,
  };
}

async function describeCredential(
  client: ControlPlaneClient,
  caller: Whoami,
): Promise<Finding> {
  const who = `${caller.ref}, teams: ${teamsOf(caller)}`;
  const expiry = caller.ref.startsWith(keyRef)
    ? await expiryOf(client, caller.ref.slice(keyRef.length))
    : null;
  if (expiry === null) return ok(names.credential, who);
  const when = formatWhen(expiry);
  if (Date.parse(expiry) - Date.now() > soonMs) {
    return ok(names.credential, `${who}; expires ${when}`);
  }
  return fault(
    names.credential,
    `${who}; expires ${when}`,
    `Make a new one before that: kt tokens rotate ${caller.ref.slice(
      keyRef.length,
    )}`,
  );
}

async function expiryOf(
  client: ControlPlaneClient,
  id: string,
): Promise<string | null> {
  const { expires_at } = await client.call(getToken, { params: { id } });
  return expires_at;
}
