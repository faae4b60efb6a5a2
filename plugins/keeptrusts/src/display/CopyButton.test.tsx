import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopyButton } from './CopyButton';

/** What the browser offers to copy with. */
function offer(clipboard: Partial<Clipboard> | undefined) {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: clipboard,
  });
}

async function show() {
  const user = userEvent.setup();
  renderInTestApp(<CopyButton text="kt_gk_x" what="Key" />);
  const button = await screen.findByRole('button', { name: 'Copy Key' });
  return { user, button };
}

describe('CopyButton', () => {
  it('copies, and says so to eyes and ears', async () => {
    const { user, button } = await show();
    const writeText = jest.fn(async () => {});
    offer({ writeText });
    await user.click(button);
    expect(writeText).toHaveBeenCalledWith('kt_gk_x');
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    const announced = screen.getByText('Key copied to the clipboard');
    expect(announced.closest('[aria-live="polite"]')).not.toBeNull();
  });

  it('copies where the portal is served without TLS', async () => {
    const { user, button } = await show();
    offer(undefined);
    const copied = jest.fn();
    document.execCommand = () => {
      const event = new Event('copy', { cancelable: true });
      const clipboardData = { setData: copied };
      document.dispatchEvent(Object.assign(event, { clipboardData }));
      return true;
    };
    await user.click(button);
    expect(copied).toHaveBeenCalledWith('text/plain', 'kt_gk_x');
    expect(await screen.findByText('Copied')).toBeInTheDocument();
  });

  it('says that the browser does not allow it', async () => {
    const { user, button } = await show();
    offer({ writeText: () => Promise.reject(new Error('Not allowed.')) });
    await user.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The browser does not allow it.',
    );
    expect(screen.queryByText('Copied')).not.toBeInTheDocument();
  });
});
