import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { DemoSignInPage } from './DemoSignInPage';
import { groups } from './people';

const org = resolve(__dirname, '../../../../../examples/catalog/org.yaml');

describe('the sign-in of the demo', () => {
  it('offers people who are in the catalog', () => {
    const catalog = readFileSync(org, 'utf8');
    for (const { name } of groups.flatMap(({ people }) => people)) {
      expect(catalog).toContain(`  name: ${name}\n`);
    }
  });

  it('says that it is a demo, and lists them', async () => {
    renderInTestApp(<DemoSignInPage onSignInSuccess={() => {}} />);
    expect(await screen.findByText(/This portal is a demo/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Lena Vogt' })).toBeVisible();
  });
});
