import { KeeptrustsError, listEvents } from '@keeptrusts/contract/api';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { type FakeControlPlane } from '../../__testUtils__/FakeControlPlane';
import { populatedControlPlane } from '../../__testUtils__/populate';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import {
  annotated,
  sampleEntity,
  sampleEvent,
  sampleId,
  sampleToken,
} from '../../__testUtils__/samples';
import { GovernanceTab } from './GovernanceTab';

function show(plane: FakeControlPlane, entity = sampleEntity(annotated)) {
  return renderInPortal(<GovernanceTab />, { plane, entity });
}

const blocked = sampleEvent({
  verdict: 'block',
  error_code: 'input_blocked',
  policies: [
    {
      kind: 'pii-detector',
      name: 'pii-protection',
      phase: 'input',
      verdict: 'block',
      findings: { email: 1 },
      latency_us: 9,
    },
  ],
});

function eventsOf(tokenId: string, count: number, model: string) {
  return Array.from({ length: count }, (_, index) =>
    sampleEvent({
      id: sampleId('evt', 100 + index),
      token_id: tokenId,
      requested_model: `${model}-${index}`,
    }),
  );
}

async function exchanges() {
  const region = await screen.findByRole('region', {
    name: 'Recent exchanges',
  });
  return within(region);
}

describe('GovernanceTab', () => {
  it('shows the keys, the exchanges, and why one was blocked', async () => {
    const plane = populatedControlPlane({
      tokens: [sampleToken()],
      events: [blocked, sampleEvent({ id: sampleId('evt', 2) })],
    });
    show(plane);
    const keys = await screen.findByRole('region', {
      name: 'Keys of this component',
    });
    expect(
      await within(keys).findByText('support-team-gw-key'),
    ).toBeInTheDocument();
    const list = await exchanges();
    expect(
      await list.findByText(
        'pii-protection blocked the request: it held 1 e-mail address.',
      ),
    ).toBeInTheDocument();
    expect(list.getByText('Passed every policy')).toBeInTheDocument();
    await expectAccessible();
  });

  it('turns pages', async () => {
    const tokens = [sampleToken()];
    const events = eventsOf(tokens[0].id, 14, 'model');
    show(populatedControlPlane({ tokens, events }));
    const list = await exchanges();
    expect(await list.findByText('model-0')).toBeInTheDocument();
    await userEvent.click(
      list.getByRole('button', { name: 'Next table page' }),
    );
    expect(await list.findByText('model-13')).toBeInTheDocument();
    expect(list.queryByText('model-0')).not.toBeInTheDocument();
  });

  it('shows what went through the key that is chosen, with the verdict that is chosen', async () => {
    const first = sampleToken();
    const second = sampleToken({
      id: sampleId('tok', 2),
      name: 'second-key',
      hint: 'kt_gk_second',
      entity_refs: ['component:default/customer-support-bot'],
    });
    const events = [blocked, ...eventsOf(second.id, 2, 'other')];
    show(populatedControlPlane({ tokens: [first, second], events }));
    const list = await exchanges();
    await userEvent.click(list.getByRole('button', { name: /Key/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: /second-key/ }),
    );
    expect(await list.findByText('other-1')).toBeInTheDocument();
    await userEvent.click(list.getByRole('button', { name: /Verdict/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Blocked' }),
    );
    expect(
      await list.findByText('No exchanges with this verdict'),
    ).toBeInTheDocument();
  });

  it('marks sample data', async () => {
    const events = [sampleEvent({ gateway_id: 'gw_sample' })];
    show(populatedControlPlane({ tokens: [sampleToken()], events }));
    expect(await screen.findByText('Sample data')).toBeInTheDocument();
  });

  it('says so when there are no exchanges, or they may not be seen', async () => {
    const plane = populatedControlPlane({ tokens: [sampleToken()] });
    const { unmount } = show(plane);
    expect(
      await screen.findByText('No exchanges with this key yet'),
    ).toBeInTheDocument();
    unmount();
    plane.refuse(listEvents, new KeeptrustsError('forbidden', 'You may not.'));
    show(plane);
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
  });

  it('tries again when reading exchanges failed', async () => {
    const plane = populatedControlPlane({ tokens: [sampleToken()] });
    plane.refuse(
      listEvents,
      new KeeptrustsError('internal_error', 'The database is away.'),
    );
    show(plane);
    expect(
      await screen.findByText('The database is away.'),
    ).toBeInTheDocument();
    plane.on(listEvents, () => ({ items: [blocked], next_cursor: null }));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText(/pii-protection blocked the request/),
    ).toBeInTheDocument();
  });

  it('says what to add to an entity without annotation', async () => {
    show(populatedControlPlane({}), sampleEntity());
    expect(
      await screen.findByText('No gateway key is named yet'),
    ).toBeInTheDocument();
  });

  it("tells nothing of another team's key", async () => {
    show(populatedControlPlane({}));
    expect(await screen.findByText('Key not found')).toBeInTheDocument();
  });
});
