/** What a discrimination means for a trainer; the bounds are those of classical item analysis (Ebel and Frisbie 1991). */
export function discriminationWords(discrimination: number | undefined): string {
  if (discrimination === undefined) return '';
  if (discrimination >= 0.3) return 'Tells those who know from those who don’t.';
  if (discrimination >= 0.2) return 'Tells them apart a little.';
  if (discrimination >= 0) return 'Hardly tells them apart: read the question again.';
  return 'Those who do well elsewhere get it wrong: check the question and its answer key.';
}
