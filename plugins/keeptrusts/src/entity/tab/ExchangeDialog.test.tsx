import {
  KeeptrustsError,
  getEvent,
  type ExchangeContent,
  type ExchangeEvent,
} from '@keeptrusts/contract/api';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { populatedControlPlane } from '../../__testUtils__/populate';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { sampleEvent } from '../../__testUtils__/samples';
import { ExchangeTable } from './ExchangeTable';

const content: ExchangeContent = {
  request: {
    texts: [
      {
        speaker: 'user',
        place: 'messages[0].content',
        text: 'Write to [EMAIL]',
      },
    ],
    truncated: true,
  },
  reply: {
    texts: [
      {
        speaker: 'assistant',
        place: 'choices[0].message.content',
        text: 'The card is [CREDIT_CARD]',
      },
    ],
    truncated: false,
    withheld: true,
  },
};

async function open(event: ExchangeEvent) {
  const plane = populatedControlPlane({ events: [event] });
  renderInPortal(<ExchangeTable tokenId={event.token_id!} />, { plane });
  await userEvent.click(await screen.findByRole('button', { name: 'Details' }));
  const dialog = within(await screen.findByRole('dialog'));
  return { plane, dialog };
}

const openContent = async (dialog: ReturnType<typeof within>) =>
  userEvent.click(dialog.getByRole('button', { name: /What was said/ }));

describe('the details of an exchange', () => {
  it('are what is known of it', async () => {
    const { dialog } = await open(sampleEvent({ user: 'ann' }));
    for (const text of ['gpt-4o', '812 in, 231 out', 'ann', 'req_1']) {
      expect(dialog.getByText(text)).toBeInTheDocument();
    }
    await expectAccessible();
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('read what was said when somebody opens it, and not before', async () => {
    const { plane, dialog } = await open(
      sampleEvent({ content_kept: true, content }),
    );
    expect(plane.calls).not.toContain('getEvent');
    await openContent(dialog);
    const request = within(
      await dialog.findByRole('region', { name: 'Request' }),
    );
    expect(request.getByText('Write to [EMAIL]')).toBeInTheDocument();
    expect(
      request.getByText('There was more than is kept of one exchange.'),
    ).toBeInTheDocument();
    const reply = within(dialog.getByRole('region', { name: 'Reply' }));
    expect(reply.getByText('The card is [CREDIT_CARD]')).toBeInTheDocument();
    expect(reply.getByText(/kept this, or a part/)).toBeInTheDocument();
    expect(plane.calls.filter(call => call === 'getEvent')).toHaveLength(1);
    await expectAccessible();
  });

  it('say that nothing was kept', async () => {
    const { dialog } = await open(sampleEvent());
    expect(dialog.getByText(/was not kept/)).toBeInTheDocument();
    expect(
      dialog.queryByRole('button', { name: /What was said/ }),
    ).not.toBeInTheDocument();
  });

  it('say that it is kept, but not for everybody to read', async () => {
    const { dialog } = await open(sampleEvent({ content_kept: true }));
    await openContent(dialog);
    expect(
      await dialog.findByText(/keeptrusts\.event-content\.read/),
    ).toBeInTheDocument();
  });

  it('say why it cannot be read', async () => {
    const { plane, dialog } = await open(sampleEvent({ content_kept: true }));
    plane.refuse(
      getEvent,
      new KeeptrustsError('internal_error', 'The database is away.'),
    );
    await openContent(dialog);
    expect(
      await dialog.findByText('The database is away.'),
    ).toBeInTheDocument();
  });
});
