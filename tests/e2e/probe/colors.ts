import type { Page } from '../page-test.ts';

/** What axe leaves open of colors: edges of fields, what is chosen, right and wrong, how far one is. */
export async function colors(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const check of [edges, chosen, marks, progress]) found.push(...(await page.evaluate(check)));
  return found;
}

function edges(): string[] {
  const { contrast, behind } = probe;
  const FIELDS = 'textarea, select, input:not([type="radio"], [type="checkbox"], [type="file"], [type="submit"])';
  const isSeen = (field: Element): boolean => {
    const { borderBottomColor, borderBottomWidth, backgroundColor } = getComputedStyle(field);
    const around = behind(field.parentElement);
    const edge = Number.parseFloat(borderBottomWidth) >= 1 ? contrast(borderBottomColor, around) : 1;
    return Math.max(edge, contrast(backgroundColor, around)) >= 3;
  };
  return probe
    .shown(`:is(${FIELDS}):not([readonly])`)
    .filter((field) => !isSeen(field))
    .map((field) => `a field whose edge is not seen: ${probe.told(field)}`);
}

/** What is chosen, and looks like what is not: a shape that differs, or a tone that does so by 3:1. */
function chosen(): string[] {
  const { contrast, behind, isSeen } = probe;
  const shapeOf = (element: Element): string => {
    const [style, after] = [getComputedStyle(element), getComputedStyle(element, '::after')];
    const shape = [style.borderTopWidth, style.borderTopStyle, style.fontWeight, style.textDecorationLine];
    return [...shape, after.content, after.borderBottomWidth].join(' ');
  };
  const tonesOf = (element: Element): string[] => {
    const { backgroundColor, borderTopColor, color } = getComputedStyle(element);
    return [backgroundColor, borderTopColor, color].map((tone) =>
      isSeen(tone) ? tone : behind(element.parentElement),
    );
  };
  const differs = (one: Element, other: Element): boolean => {
    const tones = tonesOf(other);
    return (
      shapeOf(one) !== shapeOf(other) || tonesOf(one).some((tone, index) => contrast(tone, tones[index] ?? tone) >= 3)
    );
  };
  // Options whose own sign is not shown, but what stands beside it.
  const options = (probe.shown('input:checked') as HTMLInputElement[])
    .filter((input) => getComputedStyle(input).opacity === '0')
    .map((input) => [
      input.nextElementSibling,
      document.querySelector(`input[name="${CSS.escape(input.name)}"]:not(:checked) + *`),
    ]);
  const buttons = probe
    .shown('button[aria-pressed="true"]')
    .map((button) => [button, button.parentElement?.querySelector('button[aria-pressed="false"]')]);
  return [...options, ...buttons].flatMap(([one, other]) =>
    one && other && !differs(one, other) ? [`a choice that looks like the others: ${probe.told(one)}`] : [],
  );
}

function marks(): string[] {
  const isTold = (marked: Element): boolean =>
    getComputedStyle(marked).borderTopStyle === 'dashed' ||
    [marked, ...marked.querySelectorAll('*')].some((part) => part.matches('.sign, strong, b') && probe.isShown(part));
  return probe
    .shown(':is([data-mark], [data-grade], [data-verdict]):not(svg)')
    .filter((marked) => !isTold(marked))
    .map((marked) => `told by color alone: ${probe.told(marked)}`);
}

function progress(): string[] {
  return probe
    .shown('[data-hairpin-fill]:not([width="0%"]) .fill')
    .filter((fill) => probe.contrast(getComputedStyle(fill).fill, probe.behind(fill)) < 3)
    .map((fill) => `how far one is can’t be seen: ${probe.told(fill)}`);
}
