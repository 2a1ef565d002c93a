interface Props {
  /** YYYY-MM-DD, or empty. */
  day: string;
  /** Whether it is a cell of its own within a larger one. */
  cell?: boolean;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in short: "Dec 4". The year stands in the machine’s form of it. */
export const ShortDay = ({ day, cell = false }: Props) => (
  <time dateTime={day} {...(cell && { 'data-cell': true })}>
    {day === '' ? '' : short(day)}
  </time>
);

function short(day: string): string {
  const language = document.documentElement.lang;
  const known = formats.get(language);
  const format = known ?? new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  if (!known) formats.set(language, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
