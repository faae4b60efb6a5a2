import { aRequest, categoriesOf } from '../../check/__testUtils__/subjects';
import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';

const roles =
  'roles: { viewer: { allowed_models: [gpt-4o-mini], denied_tools: ["*"] }, engineer: { users: ["*@example.com"], allowed_models: ["gpt-*"], denied_models: [gpt-4-turbo], allowed_tools: [read_file, "list_*"] } }';
const policy = `type: rbac, ${roles}`;

const as = (role: string, more: Parameters<typeof aRequest>[0] = {}) =>
  aRequest({
    user: 'ann@example.com',
    headers: { 'x-user-role': role },
    ...more,
  });

describe('rbac', () => {
  it('blocks, and looks at requests', () => {
    const { action, effects } = onlyPolicy(policy);
    expect(action).toBe('block');
    expect(effects.checks?.map(({ phases }) => phases)).toEqual([['input']]);
  });

  describe('lets a role', () => {
    it.each([
      ['use its models', as('engineer')],
      [
        'offer its tools',
        as('engineer', { offeredTools: ['list_users', 'read_file'] }),
      ],
      ['go by a name in blanks', as(' engineer ')],
    ])('%s', async (_, subject) => {
      expect(await categoriesOf(policy, subject)).toEqual([]);
    });
  });

  describe('stops', () => {
    it.each([
      ['a request without a role', aRequest(), 'missing_role'],
      ['a request with an empty role', as('  '), 'missing_role'],
      ['a role that nobody defined', as('admin'), 'unknown_role'],
      ['a role in other letters', as('Engineer'), 'unknown_role'],
      ['two roles at once', as('viewer, engineer'), 'unknown_role'],
      ['a role that JavaScript knows', as('constructor'), 'unknown_role'],
      ['the prototype of all roles', as('__proto__'), 'unknown_role'],
      ['a model of another role', as('viewer'), 'model_not_in_role'],
      [
        'a denied model among the allowed',
        as('engineer', { model: 'gpt-4-turbo' }),
        'model_not_in_role',
      ],
      [
        'a denied model in capitals',
        as('engineer', { model: 'gpt-4-TURBO' }),
        'model_not_in_role',
      ],
      [
        'a request without a model',
        as('engineer', { model: '' }),
        'model_not_in_role',
      ],
      [
        'a tool of another role',
        as('engineer', { offeredTools: ['read_file', 'exec'] }),
        'tool_not_in_role',
      ],
      [
        'somebody whose role it is not',
        as('engineer', { user: 'eve@example.org' }),
        'user_not_in_role',
      ],
      [
        'somebody unknown in a role for some',
        as('engineer', { user: undefined }),
        'user_not_in_role',
      ],
    ])('%s', async (_, subject, category) => {
      expect(await categoriesOf(policy, subject)).toEqual([category]);
    });

    it('each tool that is not of the role', async () => {
      const subject = as('viewer', {
        model: 'gpt-4o-mini',
        offeredTools: ['a', 'b'],
      });
      expect(await categoriesOf(policy, subject)).toEqual([
        'tool_not_in_role',
        'tool_not_in_role',
      ]);
    });
  });

  it('takes the role from another header', async () => {
    const entry = `${policy}, role_header: X-Team-Role`;
    const subject = aRequest({
      model: 'gpt-4o-mini',
      headers: { 'x-team-role': 'viewer' },
    });
    expect(await categoriesOf(entry, subject)).toEqual([]);
  });

  describe('with a default role', () => {
    const entry = `${policy}, default_role: viewer`;

    it('gives it to requests that name none', async () => {
      expect(await categoriesOf(entry, aRequest())).toEqual([
        'model_not_in_role',
      ]);
      expect(
        await categoriesOf(entry, aRequest({ model: 'gpt-4o-mini' })),
      ).toEqual([]);
    });

    it('does not give it to requests that name an unknown one', async () => {
      expect(await categoriesOf(entry, as('admin'))).toEqual(['unknown_role']);
    });

    it('gives it to them too when nobody is refused for that', async () => {
      const loose = `${entry}, deny_if_missing: false`;
      expect(await categoriesOf(loose, as('admin'))).toEqual([
        'model_not_in_role',
      ]);
    });
  });

  it('lets requests without a role pass when it is told to', async () => {
    const loose = `${policy}, deny_if_missing: false`;
    expect(await categoriesOf(loose, aRequest())).toEqual([]);
    expect(await categoriesOf(loose, as('admin'))).toEqual([]);
    expect(await categoriesOf(loose, as('viewer'))).toEqual([
      'model_not_in_role',
    ]);
  });

  it.each([
    ['no roles', 'deny_if_missing: true', 'missing-settings policies[0]'],
    [
      'a role without any rule',
      'roles: { admin: { description: All of it } }',
      'missing-settings policies[0].roles.admin',
    ],
    [
      'a default role that is none',
      'roles: { a: { users: ["*"] } }, default_role: b',
      'schema policies[0].default_role',
    ],
    [
      'a default role without roles',
      'default_role: b',
      'schema policies[0].default_role',
    ],
    [
      'a rule that is none',
      'roles: { a: { alowed_models: [m] } }',
      'unknown-key policies[0].roles.a.alowed_models',
    ],
    [
      'an empty list',
      'roles: { a: { allowed_models: [] } }',
      'schema policies[0].roles.a.allowed_models',
    ],
    [
      'a role that no header can carry',
      'roles: { "a b": { users: ["*"] } }',
      'schema policies[0].roles.a b',
    ],
    [
      'a header that is none',
      'roles: { a: { users: ["*"] } }, role_header: "x y"',
      'schema policies[0].role_header',
    ],
    [
      'a credential for a role',
      'roles: { a: { users: ["*"] } }, role_header: Authorization',
      'schema policies[0].role_header',
    ],
    [
      'an action of its own',
      'roles: { a: { users: ["*"] } }, action: warn',
      'schema policies[0].action',
    ],
  ])('cannot have %s', (_, settings, fault) => {
    expect(faultsOf(`type: rbac, ${settings}`)).toEqual([fault]);
  });
});
