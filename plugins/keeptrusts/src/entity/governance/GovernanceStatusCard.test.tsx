import {
  getConfiguration,
  getTemplate,
  KeeptrustsError,
  listEvents,
  listTokens,
} from '@keeptrusts/contract/api';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeControlPlane } from '../../__testUtils__/FakeControlPlane';
import { populatedControlPlane } from '../../__testUtils__/populate';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import {
  annotated,
  dayMs,
  fromNow,
  sampleEntity,
  sampleEvent,
  sampleId,
  sampleToken,
  tierThree,
} from '../../__testUtils__/samples';
import { GovernanceStatusCard } from './GovernanceStatusCard';

const forbidden = new KeeptrustsError('forbidden', 'You may not.');

function show(plane: FakeControlPlane, entity = sampleEntity(annotated)) {
  return renderInPortal(<GovernanceStatusCard />, { plane, entity });
}

/** What the card says behind a name. */
async function fact(name: string): Promise<HTMLElement> {
  const term = await screen.findByText(name);
  return term.nextElementSibling as HTMLElement;
}

const world = { tokens: [sampleToken()], configurations: [tierThree] };

describe('GovernanceStatusCard', () => {
  it('shows key, expiry, tier, configuration, last use and verdicts', async () => {
    const events = [
      sampleEvent(),
      sampleEvent({ id: sampleId('evt', 2) }),
      sampleEvent({ id: sampleId('evt', 3), verdict: 'block' }),
    ];
    show(populatedControlPlane({ ...world, events }));
    expect(await fact('Gateway key')).toHaveTextContent(
      'support-team-gw-keyActive',
    );
    expect(await fact('Expiry')).toHaveTextContent('Expires in 60 days');
    expect(await fact('Policy tier')).toHaveTextContent(
      'tier-3-customer-facing is in force, as expected',
    );
    expect(await fact('Configuration')).toHaveTextContent(
      'support-config, version 3',
    );
    expect(await fact('Last used')).toHaveTextContent('3 minutes ago');
    const verdicts = within(await fact('Last 30 days'));
    expect(verdicts.getByText('Allowed 2')).toBeInTheDocument();
    expect(verdicts.getByText('Blocked 1')).toBeInTheDocument();
    await expectAccessible();
  });

  it('warns when another tier is in force than expected', async () => {
    const configurations = [
      { ...tierThree, template_id: 'tier-1-exploration' },
    ];
    show(populatedControlPlane({ ...world, configurations }));
    expect(await fact('Policy tier')).toHaveTextContent(
      'Expected tier-3-customer-facing, but tier-1-exploration is in force',
    );
  });

  it('takes an alias for the template it stands for', async () => {
    const template = {
      id: 'healthcare-compliant',
      aliases: ['hipaa-compliant'],
      title: 'Healthcare',
      summary: '',
      enforces: [],
      version: '1.0.0',
      policy_yaml: 'pack: {}',
    };
    const configurations = [{ ...tierThree, template_id: template.id }];
    const plane = populatedControlPlane({ ...world, configurations });
    plane.on(getTemplate, () => template);
    const annotations = {
      ...annotated,
      'keeptrusts.dev/policy-tier': 'hipaa-compliant',
    };
    show(plane, sampleEntity(annotations));
    expect(await fact('Policy tier')).toHaveTextContent('as expected');
  });

  it('tells of the old key while a key is rotating, and of a key that was revoked', async () => {
    const rotating = sampleToken({
      state: 'rotating',
      grace_until: fromNow(5 * dayMs),
    });
    const { unmount } = show(populatedControlPlane({ tokens: [rotating] }));
    expect(await fact('Expiry')).toHaveTextContent(
      'Old key valid until in 5 days',
    );
    unmount();
    const revoked = sampleToken({
      state: 'revoked',
      revoked_at: fromNow(-4 * dayMs),
    });
    show(populatedControlPlane({ tokens: [revoked] }));
    expect(await fact('Expiry')).toHaveTextContent('Revoked 4 days ago');
  });

  it('says what to add to an entity without annotation', async () => {
    show(populatedControlPlane({}), sampleEntity());
    const snippet = await screen.findByRole('region', {
      name: 'Annotations of the catalog file',
    });
    expect(snippet).toHaveTextContent(
      'keeptrusts.dev/gateway-key-name: customer-support-bot-key',
    );
    expect(
      screen.getByRole('link', { name: 'Open Access Keys' }),
    ).toHaveAttribute('href', '/ai-gateway/settings/access-keys');
    await expectAccessible();
  });

  it("tells nothing of another team's key", async () => {
    show(populatedControlPlane({}));
    expect(
      await screen.findByText(
        'The key "support-team-gw-key" belongs to another team, or it does not exist.',
      ),
    ).toBeInTheDocument();
  });

  it('says that a permission is missing', async () => {
    show(new FakeControlPlane().refuse(listTokens, forbidden));
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('shows the rest when only parts may be seen', async () => {
    const plane = populatedControlPlane(world);
    plane.refuse(getConfiguration, forbidden).refuse(listEvents, forbidden);
    show(plane);
    expect(await fact('Gateway key')).toHaveTextContent('support-team-gw-key');
    expect(await fact('Policy tier')).toHaveTextContent(
      'Expected tier-3-customer-facing',
    );
    expect(await fact('Last 30 days')).toHaveTextContent('Not shown to you');
  });

  it('shows a skeleton while it loads', async () => {
    const plane = new FakeControlPlane();
    plane.on(listTokens, () => new Promise(() => {}));
    show(plane);
    expect(await screen.findByText('Loading')).toBeInTheDocument();
  });

  it('says that the backend is down, and tries again', async () => {
    const plane = populatedControlPlane(world);
    let isDown = true;
    const answer = plane.fetch;
    Object.assign(plane, {
      fetch: async (...request: Parameters<typeof fetch>) => {
        if (isDown) throw new TypeError('Failed to fetch');
        return answer(...request);
      },
    });
    show(plane);
    expect(
      await screen.findByText('The AI gateway does not answer'),
    ).toBeInTheDocument();
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await fact('Gateway key')).toHaveTextContent('support-team-gw-key');
  });

  it('takes any name', async () => {
    const name = `${'long-'.repeat(20)}<b>&amp; "quoted"`;
    const entity = sampleEntity({
      ...annotated,
      'keeptrusts.dev/gateway-key-name': name,
    });
    show(populatedControlPlane({ tokens: [sampleToken({ name })] }), entity);
    expect(await fact('Gateway key')).toHaveTextContent(name);
  });
});
