import { type MetricSnapshot } from './MetricFamily';

/** Content type of Prometheus' text format. */
export const expositionType = 'text/plain; version=0.0.4; charset=utf-8';

/** Snapshots of several processes as one: what each of them counted, added up. */
export function mergeSnapshots(
  processes: readonly (readonly MetricSnapshot[])[],
): MetricSnapshot[] {
  const merged = new Map<string, MetricSnapshot>();
  for (const family of processes.flat()) {
    const known = merged.get(family.name);
    if (!known) {
      merged.set(family.name, { ...family, samples: { ...family.samples } });
      continue;
    }
    for (const [key, value] of Object.entries(family.samples)) {
      known.samples[key] = (known.samples[key] ?? 0) + value;
    }
  }
  return [...merged.values()];
}

/**
 * The text that Prometheus reads.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function expose(families: readonly MetricSnapshot[]): string {
  return families
    .map(({ name, help, type, samples }) => {
      const lines = Object.entries(samples).map(
        ([key, value]) => `${name}${key} ${value}`,
      );
      return [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} ${type}`,
        ...lines,
        '',
      ].join('\n');
    })
    .join('');
}
