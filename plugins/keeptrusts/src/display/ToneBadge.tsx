import { Badge } from '@backstage/ui';
import styles from './Tone.module.css';

/** How good or bad something is. Always said in words too. */
export type Tone = 'neutral' | 'success' | 'info' | 'warning' | 'danger';

/** A word with a dot in the colour of its tone. */
export const ToneBadge = ({
  tone,
  children,
}: {
  tone: Tone;
  children: string;
}) => (
  <Badge
    className={styles.badge}
    icon={
      <span aria-hidden className={`${styles.dot} ${styles[tone] ?? ''}`} />
    }
  >
    {children}
  </Badge>
);
