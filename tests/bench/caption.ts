import { NETWORK, PROCESSOR_SLOWDOWN } from './phone-profile.ts';

interface Circumstances {
  /** YYYY-MM-DD. */
  date: string;
  /** The id of the lesson that was visited. */
  lesson: string;
  browserVersion: string;
  cores: number;
  runs: number;
}

/** What the figures mean and how they came about, to stand above the table; a sentence per line. */
export const caption = ({ date, lesson, browserVersion, cores, runs }: Circumstances): string =>
  [
    `Measured by \`npm run bench\` on ${date}, Chromium ${browserVersion}, on a machine with ${cores} cores.`,
    `Cold visits of the course’s largest lesson page (\`${lesson}\`), served over HTTP/1.1 with brotli, on a phone profile: ` +
      `${megabits(NETWORK.downloadThroughput)} Mbit/s down, ${megabits(NETWORK.uploadThroughput)} up, ` +
      `${NETWORK.latency} ms latency, processor slowed ${PROCESSOR_SLOWDOWN} times, 360 by 780 pixels.`,
    `Figures are medians of ${runs} runs, with the lowest and the highest where they differ.`,
    'Blocking time is that of long animation frames, which count style, layout and paint as well as script.',
    'What keeping pages costs is the difference between visits with the service worker and without, until nothing more comes; an untouched page.',
    '1 KB = 1000 bytes on the wire, headers included; inline styles and scripts count as HTML.',
  ].join('\n');

const megabits = (bytesPerSecond: number): number => (bytesPerSecond * 8) / 1_000_000;
