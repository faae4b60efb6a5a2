import { Text } from '@backstage/ui';
import styles from './Clamped.module.css';

/** A name of any length on two lines at most; the whole of it shows on hover, and is read out. */
export const Clamped = ({ text }: { text: string }) => (
  <Text className={styles.clamped} title={text}>
    {text}
  </Text>
);
