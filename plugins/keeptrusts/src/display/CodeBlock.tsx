import { Text } from '@backstage/ui';
import styles from './CodeBlock.module.css';
import { CopyButton } from './CopyButton';

/** Text to take along, with a button that copies it. */
export const CodeBlock = ({
  label,
  text,
  wrap = false,
}: {
  label: string;
  text: string;
  /** For single long lines such as a key: nobody sees half of one. */
  wrap?: boolean;
}) => (
  <div className={styles.block}>
    <div className={styles.bar}>
      <Text variant="body-small" weight="bold" className={styles.label}>
        {label}
      </Text>
      <CopyButton text={text} what={label} />
    </div>
    {/* Whoever has no mouse scrolls it by keyboard. */}
    <pre
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={label}
      className={`${styles.code} ${wrap ? styles.wrap : ''}`}
    >
      {text}
    </pre>
  </div>
);
