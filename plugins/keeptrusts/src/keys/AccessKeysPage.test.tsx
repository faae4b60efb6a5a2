import {
  createToken,
  KeeptrustsError,
  listTokens,
  type Token,
} from '@keeptrusts/contract/api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import {
  populatedControlPlane,
  sampleKey,
  type World,
} from '../__testUtils__/populate';
import { type FakeControlPlane } from '../__testUtils__/FakeControlPlane';
import { renderInPortal } from '../__testUtils__/renderInPortal';
import {
  fromNow,
  hourMs,
  sampleEvent,
  sampleId,
  sampleToken,
  searchTeam,
  supportBudget,
  supportTeam,
  tierThree,
} from '../__testUtils__/samples';
import { AccessKeysPage } from './AccessKeysPage';

const searchKey = sampleToken({
  id: sampleId('tok', 2),
  name: 'search-gw-key',
  team_id: searchTeam.id,
  team_name: searchTeam.name,
  last_used_at: null,
});

const world = {
  teams: [supportTeam, searchTeam],
  tokens: [sampleToken(), searchKey],
  configurations: [tierThree],
  budgets: [supportBudget],
  wallets: { [supportTeam.id]: 1689.42 },
};

function show(plane: FakeControlPlane, may?: (permission: string) => boolean) {
  return renderInPortal(<AccessKeysPage />, { plane, may });
}

function showWorld(changes: Partial<World> = {}) {
  const plane = populatedControlPlane({ ...world, ...changes });
  show(plane);
  return plane;
}

async function rowOf(name: string): Promise<HTMLElement> {
  return screen.findByRole('row', { name: new RegExp(name) });
}

async function choose(label: RegExp, option: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: label }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

/** Opens the menu of a key and chooses from it. */
async function act(token: Pick<Token, 'name'>, item: string): Promise<void> {
  const name = `Actions for ${token.name}`;
  await userEvent.click(await screen.findByRole('button', { name }));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
}

async function dialog() {
  return within(await screen.findByRole('dialog'));
}

afterEach(() => window.history.replaceState({}, '', '/'));

describe('the list of keys', () => {
  it('shows state, configuration, last use, what is left, and expiry', async () => {
    showWorld();
    const row = await rowOf('support-team-gw-key');
    expect(row).toHaveTextContent('Active');
    expect(row).toHaveTextContent('support-config');
    expect(row).toHaveTextContent('3 minutes ago');
    expect(row).toHaveTextContent('$535.50 left today');
    expect(row).toHaveTextContent('$1,689.42 in the wallet');
    expect(row).toHaveTextContent('Expires in 60 days');
    expect(await rowOf('search-gw-key')).toHaveTextContent('Never');
    await expectAccessible();
  });

  it('is narrowed down to a team and a state', async () => {
    showWorld();
    await rowOf('support-team-gw-key');
    await choose(/Team/, 'Search');
    await waitFor(() =>
      expect(screen.queryByText('support-team-gw-key')).not.toBeInTheDocument(),
    );
    expect(screen.getByText('search-gw-key')).toBeInTheDocument();
    await choose(/State/, 'Revoked');
    expect(
      await screen.findByText('No key matches these filters'),
    ).toBeInTheDocument();
  });

  it('begins with the team that a link names', async () => {
    window.history.replaceState({}, '', `/?team=${searchTeam.id}`);
    showWorld();
    expect(await rowOf('search-gw-key')).toBeInTheDocument();
    expect(screen.queryByText('support-team-gw-key')).not.toBeInTheDocument();
  });

  it('turns pages', async () => {
    const tokens = Array.from({ length: 25 }, (_, index) =>
      sampleToken({ id: sampleId('tok', 50 + index), name: `key-${index}-` }),
    );
    showWorld({ tokens });
    await rowOf('key-0-');
    await userEvent.click(
      screen.getByRole('button', { name: 'Next table page' }),
    );
    expect(await rowOf('key-24-')).toBeInTheDocument();
    expect(screen.queryByText('key-0-')).not.toBeInTheDocument();
  });

  it('says what to do when there are no keys, or no team', async () => {
    const { unmount } = show(populatedControlPlane({ ...world, tokens: [] }));
    expect(await screen.findByText('No keys yet')).toBeInTheDocument();
    unmount();
    show(populatedControlPlane({}));
    expect(
      await screen.findByText('You are in no team that uses the AI gateway'),
    ).toBeInTheDocument();
  });

  it('says that a permission is missing', async () => {
    const plane = populatedControlPlane(world);
    show(plane.refuse(listTokens, new KeeptrustsError('forbidden', 'No.')));
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
  });

  it('offers only what a person may do', async () => {
    // Decisions are cached by team, so this one is of a team of its own.
    const team_id = sampleId('team', 9);
    const plane = populatedControlPlane({ tokens: [sampleToken({ team_id })] });
    show(plane, permission => permission === 'keeptrusts.token.update');
    const name = 'Actions for support-team-gw-key';
    await userEvent.click(await screen.findByRole('button', { name }));
    const items = await screen.findAllByRole('menuitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(['Rotate…']);
  });

  it('offers nothing for a key that is revoked', async () => {
    const tokens = [sampleToken({ state: 'revoked', revoked_at: fromNow(-9) })];
    showWorld({ tokens });
    const row = await rowOf('support-team-gw-key');
    expect(within(row).queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('creating a key', () => {
  async function fillIn() {
    await userEvent.click(screen.getByRole('button', { name: 'Create key' }));
    const form = await dialog();
    await userEvent.type(form.getByRole('textbox', { name: /Name/ }), 'my-bot');
    await userEvent.click(form.getByRole('button', { name: /Team/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Support' }),
    );
    await form.findByRole('button', { name: /Configuration/ });
    return form;
  }

  it('shows the key once, with a program for it', async () => {
    const plane = showWorld();
    await rowOf('support-team-gw-key');
    const asked = jest.fn();
    plane.on(createToken, call => {
      asked(call.body);
      return { ...sampleToken({ name: call.body.name }), key: sampleKey };
    });
    const form = await fillIn();
    await userEvent.click(form.getByRole('button', { name: 'Create key' }));
    await screen.findByRole('heading', { name: 'Key "my-bot" is ready' });
    expect(asked).toHaveBeenCalledWith({
      name: 'my-bot',
      token_type: 'gateway',
      team_id: supportTeam.id,
      configuration_id: tierThree.id,
      expires_in: '90d',
    });
    const shown = await dialog();
    expect(shown.getByRole('region', { name: 'Key' })).toHaveTextContent(
      sampleKey,
    );
    const python = await shown.findByRole('region', { name: 'Python' });
    expect(python).toHaveTextContent('https://portal.test/api/keeptrusts/v1');
    await expectAccessible();
    await userEvent.click(
      shown.getByRole('button', { name: 'I have copied it' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(document.body).not.toHaveTextContent(sampleKey);
  });

  it('appears in the list', async () => {
    showWorld();
    await rowOf('support-team-gw-key');
    const form = await fillIn();
    await userEvent.click(form.getByRole('button', { name: 'Create key' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'I have copied it' }),
    );
    expect(await rowOf('my-bot')).toBeInTheDocument();
  });

  it('says what was refused, keeps what was typed, and does nothing twice', async () => {
    const plane = showWorld();
    await rowOf('support-team-gw-key');
    const keys: (string | null)[] = [];
    plane.on(createToken, call => {
      keys.push(call.idempotencyKey);
      throw new KeeptrustsError('invalid_request', 'At most 30 days.');
    });
    const form = await fillIn();
    const submit = form.getByRole('button', { name: 'Create key' });
    await userEvent.click(submit);
    expect(await form.findByText('At most 30 days.')).toBeInTheDocument();
    await userEvent.click(submit);
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[0]).toMatch(/^[\da-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
    await userEvent.type(form.getByRole('textbox', { name: /Name/ }), '-2');
    await userEvent.click(submit);
    await waitFor(() => expect(keys).toHaveLength(3));
    expect(keys[2]).not.toBe(keys[0]);
    expect(form.getByRole('textbox', { name: /Name/ })).toHaveValue('my-bot-2');
  });

  it('does not let a key be made that no policy governs', async () => {
    showWorld({ configurations: [] });
    await rowOf('support-team-gw-key');
    await userEvent.click(screen.getByRole('button', { name: 'Create key' }));
    const form = await dialog();
    await userEvent.click(form.getByRole('button', { name: /Team/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Support' }),
    );
    expect(
      await form.findByText(/This team has no configuration yet/),
    ).toBeInTheDocument();
    expect(form.getByRole('button', { name: 'Create key' })).toBeDisabled();
  });
});

describe('rotating a key', () => {
  it('shows the new key once and keeps the old one for a day', async () => {
    showWorld();
    await act(sampleToken(), 'Rotate…');
    const form = await dialog();
    expect(form.getByRole('button', { name: /24 hours/ })).toBeInTheDocument();
    await userEvent.click(form.getByRole('button', { name: 'Rotate key' }));
    const shown = await screen.findByRole('region', { name: 'Key' });
    expect(shown).toHaveTextContent(sampleKey);
    await userEvent.click(
      screen.getByRole('button', { name: 'I have copied it' }),
    );
    await waitFor(async () =>
      expect(await rowOf('support-team-gw-key')).toHaveTextContent('Rotating'),
    );
  });

  it('ends both old keys at once when one is in its grace already', async () => {
    const token = sampleToken({
      state: 'rotating',
      grace_until: fromNow(5 * hourMs),
    });
    showWorld({ tokens: [token] });
    await act(token, 'Rotate…');
    const form = await dialog();
    expect(
      form.getByText(/Rotating now ends both at once/),
    ).toBeInTheDocument();
    await userEvent.click(form.getByRole('button', { name: 'Rotate key' }));
    await screen.findByRole('region', { name: 'Key' });
  });
});

describe('revoking a key', () => {
  it('says who will notice, and ends it', async () => {
    const event = sampleEvent({
      entity_refs: ['component:default/customer-support-bot'],
    });
    showWorld({ events: [event] });
    await act(sampleToken(), 'Revoke…');
    const form = await dialog();
    expect(
      await form.findByText(
        'It was last used 3 minutes ago, by component:default/customer-support-bot.',
      ),
    ).toBeInTheDocument();
    expect(
      form.getByText(
        '1 request went through it in the last 24 hours. Such requests will fail.',
      ),
    ).toBeInTheDocument();
    await expectAccessible();
    await userEvent.click(form.getByRole('button', { name: 'Revoke key' }));
    expect(
      await screen.findByText('The key "support-team-gw-key" is revoked.'),
    ).toBeInTheDocument();
    await waitFor(async () =>
      expect(await rowOf('support-team-gw-key')).toHaveTextContent('Revoked'),
    );
  });

  it('says that a key was never used', async () => {
    showWorld();
    await act(searchKey, 'Revoke…');
    const form = await dialog();
    expect(await form.findByText('It was never used.')).toBeInTheDocument();
  });

  it('does nothing when it is called off', async () => {
    const plane = showWorld();
    await act(sampleToken(), 'Revoke…');
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(plane.calls).not.toContain('revokeToken');
  });
});

describe('a key in the secret store', () => {
  const stored = sampleToken({ secret_path: 'secret/data/support' });

  it('is taken out once', async () => {
    const plane = showWorld({ tokens: [stored] });
    await act(stored, 'Show stored key…');
    const form = await dialog();
    expect(form.getByText(/secret\/data\/support/)).toBeInTheDocument();
    await userEvent.click(form.getByRole('button', { name: 'Show key' }));
    const shown = await screen.findByRole('region', { name: 'Key' });
    expect(shown).toHaveTextContent(sampleKey);
    expect(plane.calls).toContain('revealSecret');
  });

  it('is asked for by a link that a software template ends with', async () => {
    window.history.replaceState({}, '', `/?reveal=${stored.id}`);
    const plane = showWorld({ tokens: [stored] });
    expect(
      await screen.findByRole('heading', {
        name: 'Show the stored key of "support-team-gw-key"',
      }),
    ).toBeInTheDocument();
    expect(plane.calls).not.toContain('revealSecret');
  });

  it('is not asked for again when the link is followed a second time', async () => {
    window.history.replaceState({}, '', `/?reveal=${stored.id}`);
    const plane = showWorld();
    await rowOf('support-team-gw-key');
    await waitFor(() => expect(plane.calls).toContain('getToken'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
