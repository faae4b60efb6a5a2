import { type RoutingRule } from '../PolicyKind';
import { shortfalls } from './shortfalls';

type Target = Parameters<typeof shortfalls>[1];

const rule = (asked: Partial<RoutingRule>): RoutingRule => ({
  requireZeroDataRetention: false,
  requireNoTraining: false,
  onNoCompliantProvider: 'block',
  ...asked,
});
const target = (promises: Partial<Target>): Target => ({
  provider: 'openai',
  ...promises,
});

const retention = rule({ requireZeroDataRetention: true });
const training = rule({ requireNoTraining: true });
const europe = rule({ allowedRegions: ['eu-*', 'WestEurope'] });

const everything = rule({
  requireZeroDataRetention: true,
  requireNoTraining: true,
  allowedRegions: ['eu-*'],
});

describe('shortfalls', () => {
  it.each<[string, RoutingRule, Partial<Target>]>([
    [
      'keeps nothing',
      retention,
      { data_policy: { zero_data_retention: true } },
    ],
    [
      'keeps it for no day',
      retention,
      { data_policy: { zero_data_retention: true, retention_days: 0 } },
    ],
    ['does not train', training, { data_policy: { training_opt_out: true } }],
    ['is in a region', europe, { region: 'eu-west-1' }],
    ['is in a region in other letters', europe, { region: 'westeurope' }],
    ['is asked nothing', rule({}), {}],
  ])('are none for a target that %s', (_, asked, promises) => {
    expect(shortfalls(asked, target(promises))).toEqual([]);
  });

  it.each<[string, RoutingRule, Partial<Target>, string]>([
    ['says nothing about retention', retention, {}, 'zero data retention'],
    [
      'keeps data',
      retention,
      { data_policy: { zero_data_retention: false } },
      'zero data retention',
    ],
    [
      'says both that it keeps nothing and for how long',
      retention,
      { data_policy: { zero_data_retention: true, retention_days: 30 } },
      'zero data retention',
    ],
    [
      'only does not train',
      retention,
      { data_policy: { training_opt_out: true } },
      'zero data retention',
    ],
    [
      'may train',
      training,
      { data_policy: { zero_data_retention: true } },
      'no training on its data',
    ],
    ['does not say where it is', europe, {}, 'an allowed region'],
    ['is elsewhere', europe, { region: 'us-east-1' }, 'an allowed region'],
    [
      'only sounds like it',
      europe,
      { region: 'not-eu-west' },
      'an allowed region',
    ],
  ])(
    'name what is missing of a target that %s',
    (_, asked, promises, missing) => {
      expect(shortfalls(asked, target(promises))).toEqual([missing]);
    },
  );

  it('name everything that is missing', () => {
    expect(shortfalls(everything, target({}))).toEqual([
      'zero data retention',
      'no training on its data',
      'an allowed region',
    ]);
  });

  it('are none for the sandbox, which sends nothing anywhere', () => {
    expect(shortfalls(everything, target({ provider: 'sandbox' }))).toEqual([]);
  });
});
