import { type ReactNode } from 'react';
import styles from './Filters.module.css';

/** Stands above a list, with what narrows it down. */
export const Filters = ({ children }: { children: ReactNode }) => (
  <div className={styles.row}>{children}</div>
);
