import { mockApis } from '@backstage/frontend-test-utils';
import {
  type ExchangeEvent,
  type PolicyOutcome,
} from '@keeptrusts/contract/api';
import { sampleEvent } from '../../__testUtils__/samples';
import { keeptrustsTranslationRef } from '../../translation';
import { explainExchange } from './explainExchange';
import { outcomeOf } from './outcomeOf';

const snapshot = mockApis
  .translation()
  .getTranslation(keeptrustsTranslationRef);
if (!snapshot.ready) throw new Error('The texts are not there.');
const { t } = snapshot;

const pii: PolicyOutcome = {
  kind: 'pii-detector',
  name: 'pii-protection',
  phase: 'input',
  verdict: 'block',
  latency_us: 12,
};

function explain(fields: Partial<ExchangeEvent>): string[] {
  return explainExchange(t, sampleEvent(fields));
}

describe('explainExchange', () => {
  it('has nothing to say of an exchange that passed', () => {
    expect(explain({ policies: [{ ...pii, verdict: 'allow' }] })).toEqual([]);
  });

  it('says what a request was blocked for', () => {
    const findings = { email: 2, credit_card: 1 };
    expect(
      explain({
        verdict: 'block',
        error_code: 'input_blocked',
        policies: [{ ...pii, findings }],
      }),
    ).toEqual([
      'pii-protection blocked the request: it held 2 e-mail addresses, 1 payment card number.',
    ]);
  });

  it('says what was redacted in request and reply', () => {
    const redact = { ...pii, verdict: 'redact' } as const;
    expect(
      explain({
        verdict: 'redact',
        policies: [
          { ...redact, findings: { phone: 1 } },
          { ...redact, phase: 'output', findings: { email: 3 } },
        ],
      }),
    ).toEqual([
      'pii-protection redacted 1 phone number in the request.',
      'pii-protection redacted 3 e-mail addresses in the reply.',
    ]);
  });

  it('says that a text was added', () => {
    const added = { ...pii, kind: 'disclaimer', name: 'notice' };
    const policies: PolicyOutcome[] = [
      { ...added, verdict: 'redact', findings: { disclaimer: 1 } },
    ];
    expect(explain({ verdict: 'redact', policies })).toEqual([
      'notice added its text to the reply.',
    ]);
  });

  it('writes out categories that it does not know', () => {
    const findings = { medical_record_number: 2 };
    const [reason] = explain({ policies: [{ ...pii, findings }] });
    expect(reason).toContain('it held 2 × medical record number.');
  });

  it('gives the reason of a policy that finds nothing in texts', () => {
    const policies: PolicyOutcome[] = [
      {
        ...pii,
        kind: 'model-filter',
        name: 'approved-models',
        reason_code: 'model_not_allowed',
      },
    ];
    expect(explain({ verdict: 'block', policies })).toEqual([
      'approved-models blocked it. The configuration or the key does not allow this model.',
    ]);
  });

  it.each([
    ['key_expired', 'The key has expired.'],
    ['upstream_timeout', 'The provider did not answer in time.'],
    ['a_code_of_the_future', 'It ended with status 418.'],
    ['constructor', 'It ended with status 418.'],
  ])('explains %s', (error_code, reason) => {
    expect(explain({ error_code, status: 418 })).toEqual([reason]);
  });

  it('says that the client went away', () => {
    expect(explain({ client_closed: true })).toEqual([
      'The client went away before the end',
    ]);
  });
});

describe('outcomeOf', () => {
  it.each([
    ['block', 'input_blocked', 'block'],
    ['redact', undefined, 'redact'],
    ['allow', 'requests_per_minute', 'refused'],
    ['allow', 'upstream_error', 'failed'],
    ['redact', 'upstream_timeout', 'failed'],
    ['allow', 'a_code_of_the_future', 'failed'],
  ] as const)('of %s with %s is %s', (verdict, error_code, outcome) => {
    expect(outcomeOf(sampleEvent({ verdict, error_code }))).toBe(outcome);
  });
});
