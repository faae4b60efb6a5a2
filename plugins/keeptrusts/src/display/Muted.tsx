import { Text } from '@backstage/ui';
import { type ReactNode } from 'react';
import styles from './Muted.module.css';

/** Text that stands back behind other text. */
export const Muted = ({
  as = 'div',
  variant = 'body-small',
  weight,
  children,
}: {
  as?: 'div' | 'span' | 'h4';
  variant?: 'body-x-small' | 'body-small' | 'body-medium';
  weight?: 'bold';
  children: ReactNode;
}) => (
  <Text as={as} variant={variant} weight={weight} className={styles.muted}>
    {children}
  </Text>
);
