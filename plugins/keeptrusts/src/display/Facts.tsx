import { type ReactNode } from 'react';
import styles from './Facts.module.css';

/** Names and what stands for them, as a definition list. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <div className={styles.container}>
    <dl className={styles.list}>{children}</dl>
  </div>
);

/** A line of {@link Facts}. */
export const Fact = ({
  name,
  children,
}: {
  name: string;
  children: ReactNode;
}) => (
  <>
    <dt className={styles.term}>{name}</dt>
    <dd className={styles.detail}>{children}</dd>
  </>
);
