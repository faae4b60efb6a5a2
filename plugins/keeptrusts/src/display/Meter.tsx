import styles from './Meter.module.css';

const nearlyFull = 0.8;

/** How much of a limit is used up. */
export const Meter = ({
  used,
  limit,
  label,
  valueText,
}: {
  used: number;
  limit: number;
  label: string;
  valueText: string;
}) => {
  const share = limit > 0 ? used / limit : 1;
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={limit}
      aria-valuenow={Math.min(used, limit)}
      aria-valuetext={valueText}
      className={styles.track}
    >
      <div
        className={`${styles.bar} ${toneOf(share)}`}
        style={{ width: `${Math.min(share, 1) * 100}%` }}
      />
    </div>
  );
};

function toneOf(share: number): string {
  if (share >= 1) return styles.danger;
  return share >= nearlyFull ? styles.warning : '';
}
