import { print } from './print';

const warmUp = 50;
const rounds = 5;
const runsPerRound = 40;

/** Prints how long a detector takes for some texts, by name: µs per KB, the quickest of several rounds. */
export function printCost(
  detect: (text: string) => unknown,
  samples: Readonly<Record<string, string>>,
): void {
  print('\n## Cost\n');
  print('| text | µs per KB |');
  print('| --- | ---: |');
  for (const [name, text] of Object.entries(samples)) {
    print(`| ${name} | ${microsPerKilobyte(detect, text).toFixed(1)} |`);
  }
}

/** Time of the processor, not of the clock: what else the machine does does not count. */
function microsPerKilobyte(
  detect: (text: string) => unknown,
  text: string,
): number {
  for (let run = 0; run < warmUp; run++) detect(text);
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    for (let run = 0; run < runsPerRound; run++) detect(text);
    return process.cpuUsage(start).user / runsPerRound;
  });
  return Math.min(...times) / (text.length / 1024);
}
